/** A small contract to fill in, with a field of every sort that tables write differently. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Part } from '../../src/domain/document/nodes.ts';
import type { FieldDefinition } from '../../src/domain/field/field.ts';
import type { Template } from '../../src/domain/template/template.ts';
import {
  article,
  blank,
  choice,
  choose,
  doc,
  each,
  flag,
  line,
  para,
  table,
  template,
  when,
} from '../domain/trees.ts';

const fields: Record<string, FieldDefinition> = {
  'partyB.name': { type: 'text', label: '乙方名称', required: true },
  'partyB.phone': { type: 'phone', label: '联系电话' },
  'partyA.phone': { type: 'phone', label: '联系电话' },
  'price.total': { type: 'money', label: '合同总价' },
  'signed.on': { type: 'date', label: '签订日期（必填）', required: true },
  remark: { type: 'long-text', label: '备注' },
  rate: {
    type: 'percent',
    label: '违约金比例',
    max: 30,
    citations: [{ law: 'minfadian', article: '586' }],
  },
  payments: {
    type: 'group',
    label: '付款安排',
    fields: {
      date: { type: 'date', label: '付款日期', required: true },
      amount: { type: 'money', label: '金额' },
    },
  },
  court: { type: 'text', label: '管辖法院', required: true },
};

const blanks = ['partyB.name', 'partyB.phone', 'partyA.phone', 'price.total', 'signed.on', 'remark', 'rate'];

export const contract: Template = template(
  doc(
    article('a', para('p', line(...blanks.flatMap(path => [blank(path), '；'])))),
    when(
      'instalments',
      true,
      article(
        'b',
        para(
          'q',
          each<Part>('payments', table(['日期', '金额'], [blank('item.date'), blank('item.amount')])),
        ),
      ),
    ),
    choose('method', {
      court: [article('c', para('r', line(blank('court'))))],
      arbitration: [article('d', para('s', '提交仲裁。'))],
    }),
  ),
  {
    fields,
    meta: {
      options: {
        instalments: flag('是否分期'),
        method: { ...choice('court', 'arbitration'), label: '争议解决方式', default: 'arbitration' },
      },
      checks: [
        {
          type: 'sum',
          total: 'price.total',
          parts: 'payments.amount',
          message: '各期付款之和应当等于总价。',
          severity: 'error',
          citations: [{ law: 'minfadian', article: '577' }],
        },
      ],
    },
  },
);

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingyue-fill-'));
  folders.push(folder);
  return folder;
}
