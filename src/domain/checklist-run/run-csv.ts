/**
 * A run as CSV for spreadsheets: RFC 4180 with CRLF, a byte order mark so that Excel reads UTF-8, and values guarded
 * so that no spreadsheet takes what somebody typed for a formula.
 */
import { answerTo, type Run } from './run.ts';
import { checkedByWords, levelNames, stateNames } from './words.ts';

const HEADER = [
  '序号',
  '组',
  '级别',
  '要求',
  '应有的证据',
  '结果',
  '不适用的原因',
  '负责人',
  '日期',
  '备注',
  '证据文件',
  'SHA-256',
  '合同体检',
];

/** One line for each requirement, in order; several files of one requirement share a cell, one a line. */
export function runCsv(run: Run): string {
  const rows = run.checklist.items.map(item => {
    const { state, reason, person, date, note, files, checkedBy } = answerTo(run, item.id);
    return [
      item.number,
      item.group,
      levelNames[item.level],
      item.text,
      item.evidence,
      stateNames[state],
      state === 'not-applicable' ? reason : '',
      person,
      date,
      note,
      files.map(file => file.name).join('\n'),
      files.map(file => file.sha256).join('\n'),
      checkedBy ? checkedByWords(checkedBy) : '',
    ];
  });
  return `\ufeff${[HEADER, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A line that starts like a formula (= + - @ | % and their full-width forms) gets an apostrophe in front; later lines
 * of a cell too, because some programs split them into cells. See OWASP, CSV Injection.
 */
function cell(value: string): string {
  const lines = value.replace(/\r\n?/g, '\n').split('\n');
  const guarded = lines.map(line => (/^\s*[=+\-@|%＝＋－＠]/.test(line) ? `'${line}` : line)).join('\n');
  return /[",\n']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
