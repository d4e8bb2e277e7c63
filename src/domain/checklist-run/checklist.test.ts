/** Checklists as lists of requirements: one made by hand, and all of the library. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import type { Document } from '../document/nodes.ts';
import { present } from '../fill/fill.ts';
import { number } from '../numbering/number.ts';
import { annexStyle, checklistStyle } from '../numbering/styles.ts';
import { renderText } from '../output/text/render-text.ts';
import { parseLibrary } from '../source/parse-library.ts';
import type { Template } from '../template/template.ts';
import { type Checklist, checklistOf } from './checklist.ts';
import { startRun } from './run.ts';
import { runDocument } from './run-document.ts';

let templates: readonly Template[];
beforeAll(async () => {
  const { library } = parseLibrary((await readContent()).files);
  templates = library.checklists.flatMap(series => series.versions);
});

function read(template: Template): { checklist: Checklist; text: string } {
  const document = present(template);
  const numbering = number(document, checklistStyle);
  return {
    checklist: checklistOf(template.meta, template.hash, document, numbering),
    text: renderText(document, { numbering, annexes: [] }),
  };
}

describe('a checklist', () => {
  test('keeps lists, references and conditions as words', () => {
    const words = (value: string) => ({ type: 'text', value }) as const;
    const line = (value: string) => ({ type: 'line', children: [words(value)] }) as const;
    const document: Document = {
      type: 'document',
      children: [
        {
          type: 'group',
          id: 'scope',
          title: '范围',
          children: [
            {
              type: 'requirement',
              id: 'first',
              level: 'must',
              evidence: '记录',
              rule: 'sum-mismatch',
              children: [
                { type: 'line', children: [words('同'), { type: 'reference', to: 'second' }, words('：')] },
                {
                  type: 'list',
                  style: 'ordered',
                  children: [
                    { type: 'item', children: [line('甲'), line('又')] },
                    { type: 'item', children: [line('乙')] },
                  ],
                },
              ],
            },
            { type: 'requirement', id: 'second', level: 'may', evidence: '无', children: [line('其他')] },
          ],
        },
      ],
    };
    const { meta } = templates[0]!;
    const { items } = checklistOf(meta, '0', document, number(document, checklistStyle));
    expect(items).toEqual([
      {
        id: 'first',
        number: '1.1',
        group: '范围',
        level: 'must',
        text: '同第1.2项：\n（1）甲\n又\n（2）乙',
        evidence: '记录',
        rule: 'sum-mismatch',
      },
      { id: 'second', number: '1.2', group: '范围', level: 'may', text: '其他', evidence: '无' },
    ]);
  });
});

describe('the library', () => {
  test('every requirement has its words, as the plain text has them', () => {
    expect(templates.length).toBeGreaterThan(3);
    for (const template of templates) {
      const { checklist, text } = read(template);
      expect(checklist.items.length).toBeGreaterThan(10);
      const lines = text.split('\n').map(row => row.trim());
      for (const item of checklist.items) {
        expect(lines).toContain(`证据：${item.evidence}`);
        for (const row of item.text.split('\n')) expect(lines.some(known => known.endsWith(row))).toBe(true);
      }
    }
  });

  test('a report has the numbers of its checklist', () => {
    for (const template of templates) {
      const { checklist } = read(template);
      const document = runDocument(startRun(checklist, 'r', '合同甲', ''));
      const text = renderText(document, { numbering: number(document, annexStyle), annexes: [] });
      expect(text.match(/^\d+\.\d+(?= 〔)/gm)).toEqual(checklist.items.map(item => item.number));
    }
  });
});
