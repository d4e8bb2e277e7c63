/** Names of files from a pattern over fields: safe on every system, never twice the same. */
import { formatAnswer } from '../../src/domain/field/answer.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { effectiveValue } from '../../src/domain/fill/effective-value.ts';
import type { Template } from '../../src/domain/template/template.ts';
import type { CheckedRow } from './check-rows.ts';
import { findTarget, type Target } from './columns.ts';
import { misuse } from './failure.ts';

/** File systems allow 255 bytes; room is left for an ending, a number and a mark. */
const LONGEST = 200;
/** Names that Windows keeps for devices, whatever their ending, and the two files that a run writes itself. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|manifest|problems)(?:\.|$)/i;
const EMPTY = '未填';
/** Fixed, so that rows added later change no name. */
const DIGITS = 4;

interface Piece {
  readonly text: string;
  readonly variable?: 'row' | 'title' | Target;
}
export interface Pattern {
  readonly pieces: readonly Piece[];
}

/** Throws a Failure that names the part of the pattern which no field has, or whose brace is alone. */
export function readPattern(pattern: string, template: Template): Pattern {
  const pieces = pattern.split(/(\{[^{}]*\})/).map((part): Piece => {
    const name = /^\{(.*)\}$/.exec(part)?.[1]?.trim();
    if (name === undefined && /[{}]/.test(part))
      throw misuse(`--name 里的花括号没有成对：${part}。花括号里写字段的路径或者名称。`);
    if (name === undefined) return { text: part };
    if (name === 'row' || name === 'title') return { text: '', variable: name };
    const found = findTarget(name, template);
    if ('message' in found) throw misuse(`--name 里的 {${name}}：${found.message}。`);
    return { text: '', variable: found.target };
  });
  return { pieces };
}

/**
 * A name without ending for every row. Rows that would share one get their numbers behind it; letter case does not tell
 * names apart, because some systems do not see it.
 */
export function fileNames(
  pattern: Pattern,
  rows: readonly Pick<CheckedRow, 'row' | 'answers'>[],
  template: Template,
): ReadonlyMap<number, string> {
  const wished = rows.map(({ row, answers }) => {
    const number = String(row).padStart(DIGITS, '0');
    return { row, number, name: safeName(wordsOf(pattern, number, answers, template)) };
  });
  const count = new Map<string, number>();
  for (const { name } of wished) count.set(folded(name), (count.get(folded(name)) ?? 0) + 1);
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { row, number, name } of wished) {
    let own = count.get(folded(name)) === 1 ? name : `${name}-${number}`;
    while (taken.has(folded(own))) own += '_';
    taken.add(folded(own));
    names.set(row, own);
  }
  return names;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function wordsOf({ pieces }: Pattern, number: string, answers: Answers, { meta }: Template): string {
  return pieces
    .map(({ text, variable }) => {
      if (variable === undefined) return text;
      if (variable === 'row') return number;
      if (variable === 'title')
        return meta.variantTitle ? `${meta.title}（${meta.variantTitle}）` : meta.title;
      return spelled(variable, answers);
    })
    .join('');
}

function spelled({ path, definition, cell }: Target, answers: Answers): string {
  const value = effectiveValue(definition, answers[path]);
  if (value === undefined) return EMPTY;
  if (!cell) return formatAnswer(value, definition);
  const inside = Array.isArray(value)
    ? effectiveValue(cell.definition, value[cell.index]?.[cell.key])
    : undefined;
  return inside === undefined ? EMPTY : formatAnswer(inside, cell.definition);
}

/**
 * No separators of folders, no characters that a system forbids or hides, no dots or spaces at the ends, no device names,
 * at most 200 bytes.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/\s+/g, ' ');
  const trimmed = shortened(plain.replace(/^[ .~-]+/, '')).replace(/[ .]+$/, '');
  return trimmed === '' || RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

function shortened(name: string): string {
  let bytes = 0;
  let short = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) return short;
    short += character;
  }
  return name;
}
