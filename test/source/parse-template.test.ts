import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/domain/document/nodes.ts';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import { formatIssue } from '../../src/domain/issue/issue.ts';
import { parseTemplate } from '../../src/domain/source/parse-template.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

const read = (text: string, file = SAMPLE_FILE) => parseTemplate(text, file);

describe('a right file', () => {
  const { template, issues } = read(SAMPLE);

  test('has no issue', () => expect(issues.map(formatIssue)).toEqual([]));

  test('gives meta, fields and options', () => {
    expect(template?.meta).toMatchObject({
      type: 'contract',
      id: 'sample/standard',
      title: '示例服务合同',
      status: 'draft',
    });
    expect([...(template?.fields.keys() ?? [])]).toEqual(
      expect.arrayContaining(['partyA.name', 'partyB.personId', 'price.total', 'payments']),
    );
    expect(template?.meta.options['dispute.method']).toMatchObject({
      type: 'choice',
      cases: [
        { value: 'arbitration', label: '仲裁' },
        { value: 'litigation', label: '诉讼', hint: '可以上诉' },
      ],
    });
  });

  test('groups lines, lists and tables into paragraphs', () => {
    const [payment] = nodesOfType(template!.body, 'article');
    const [total, plan, note] = payment!.children;
    expect(total).toMatchObject({ type: 'paragraph', id: 'payment-total' });
    expect((total as Paragraph).children.map(child => child.type)).toEqual(['line', 'list', 'when']);
    expect((plan as Paragraph).children.map(child => child.type)).toEqual(['each']);
    expect(note?.type).toBe('note');
  });

  test('keeps the place of every node', () => {
    const [reference] = nodesOfType(template!.body, 'reference');
    const line = SAMPLE.split('\n')[reference!.at!.line - 1]!;
    expect(line.slice(reference!.at!.column - 1)).toMatch(/^<Ref to="payment-total"/);
  });

  test('words the signature page', () => {
    const [signature] = nodesOfType(template!.body, 'signature');
    expect(signature!.parties.map(({ party, lines }) => [party, lines.length])).toEqual([
      ['partyA', 4],
      ['partyB', 3],
    ]);
  });

  test('reads field paths that JavaScript would not', () => {
    const text = SAMPLE.replaceAll('notice.days', 'return.days');
    expect(read(text).issues).toEqual([]);
    expect(nodesOfType(read(text).template!.body, 'blank').map(blank => blank.path)).toContain('return.days');
  });

  test('joins lines without a space between Han characters', () => {
    const text = SAMPLE.replace('向人民法院起诉。', '向人民\n  法院起诉。');
    const words = nodesOfType(read(text).template!.body, 'text').map(node => node.value);
    expect(words).toContain('向人民法院起诉。');
  });

  test('gives the same result with CRLF turned to LF by the reader, and a stable hash', () => {
    expect(template!.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(read(SAMPLE.replace('status: draft', 'status: draft  ')).template!.hash).toBe(template!.hash);
    expect(read(SAMPLE.replace('测试用', '测验用')).template!.hash).not.toBe(template!.hash);
    expect(read(SAMPLE.replace('self-checked', 'unreviewed')).template!.hash).toBe(template!.hash);
  });
});
