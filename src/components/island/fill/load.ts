/** Data of a fill page: one file for each version, fetched from our own site and from nowhere else. */
import type { FillData } from '../../../domain/fill/fill-data.ts';
import { fromPortable } from '../../../domain/template/portable.ts';
import type { Template } from '../../../domain/template/template.ts';

export interface Loaded {
  readonly template: Template;
  readonly annexes: readonly Template[];
  readonly laws: FillData['laws'];
  readonly newest: string;
}

/** `page` is the address of the fill page. Throws an error whose message is for the visitor. */
export async function loadVersion(page: string, version: string): Promise<Loaded> {
  const response = await fetch(`${page}${version}.json`).catch(() => undefined);
  if (!response?.ok) {
    throw new Error(
      response?.status === 404
        ? `没有找到版本 ${version}。回到合同页选择现行版本。`
        : '合同没有载入：网络断开或者网站没有应答。恢复网络后重新载入本页，已经填写的内容都在本机。',
    );
  }
  const { template, annexes, laws, newest } = (await response.json()) as FillData;
  return { template: fromPortable(template), annexes: annexes.map(fromPortable), laws, newest };
}
