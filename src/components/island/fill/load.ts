/** Data of a fill page: one file for each version, fetched from our own site and from nowhere else. */
import type { FillData } from '../../../domain/fill/fill-data.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { fromPortable } from '../../../domain/template/portable.ts';
import type { Template } from '../../../domain/template/template.ts';
import { VERSION } from '../shared/addresses.ts';

export interface Loaded {
  readonly template: Template;
  readonly annexes: readonly Template[];
  readonly laws: FillData['laws'];
}

/** `page` is the address of the fill page; `version` may come from a file. Rejects with a VisitorError. */
export async function loadVersion(page: string, version: string): Promise<Loaded> {
  const isVersion = VERSION.test(version);
  const response = isVersion ? await fetch(`${page}${version}.json`).catch(() => undefined) : undefined;
  if (!response?.ok) {
    throw new VisitorError(
      !isVersion || response?.status === 404
        ? `没有找到版本 ${version}。回到合同页选择现行版本。`
        : '合同没有载入。检查网络后重新载入本页；填写的内容都在本机。',
    );
  }
  const { template, annexes, laws } = (await response.json()) as FillData;
  return { template: fromPortable(template), annexes: annexes.map(fromPortable), laws };
}
