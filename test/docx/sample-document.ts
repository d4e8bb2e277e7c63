/** A Word document with everything that redlines and reports are composed of. */
import {
  paragraph,
  type Range,
  type Revision,
  run,
  type WordDocument,
} from '../../src/domain/output/docx/model.ts';

const by = { author: '合同比对', date: '2026-11-22T00:00:00Z' } as const;
const change = (kind: Revision['kind']): Revision => ({ kind, ...by });
const comment: Range = {
  kind: 'comment',
  ...by,
  initials: '明',
  body: [paragraph('CommentText', '第一段。'), paragraph('CommentText', '第二段。')],
};
const from: Range = { kind: 'moveFrom', name: 'move1', ...by };
const to: Range = { kind: 'moveTo', name: 'move1', ...by };

export const sampleDocument: WordDocument = {
  properties: { title: '比对稿' },
  trackChanges: true,
  header: [paragraph('Header', '比对稿')],
  footer: [paragraph('Footer', '')],
  lists: [],
  body: [
    paragraph('Title', '比对稿'),
    paragraph('Clause', [
      { type: 'start', range: comment },
      run('期限为'),
      { ...run('三十'), revision: change('del') },
      { ...run('六十', { bold: true }), revision: change('ins') },
      { type: 'end', range: comment },
      { type: 'field', instruction: 'REF _my_0_a \\n \\h', result: '3.2', revision: change('del') },
      run('日。\n第二行\t完。'),
    ]),
    paragraph('Clause', [{ ...run('整段插入。'), revision: change('ins') }], { mark: change('ins') }),
    paragraph('Clause', [{ ...run('整段删除。'), revision: change('del') }], { mark: change('del') }),
    paragraph(
      'Clause',
      [
        { type: 'start', range: from },
        { ...run('移动。'), revision: change('moveFrom') },
        { type: 'end', range: from },
      ],
      { mark: change('moveFrom') },
    ),
    paragraph(
      'Clause',
      [
        { type: 'start', range: to },
        { ...run('移动。'), revision: change('moveTo') },
        { type: 'end', range: to },
      ],
      { mark: change('moveTo') },
    ),
    {
      type: 'table',
      widths: [3000, 3000],
      borders: true,
      rows: [
        { header: true, cells: [[paragraph('TableHead', '甲')], [paragraph('TableHead', '乙')]] },
        { revision: change('ins'), cells: [[paragraph('TableText', '1')], [paragraph('TableText', '2')]] },
        { revision: change('del'), cells: [[paragraph('TableText', '3')], [paragraph('TableText', '4')]] },
      ],
    },
    paragraph('AfterTable', ''),
  ],
};
