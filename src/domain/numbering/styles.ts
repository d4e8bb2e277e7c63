/** Numbering styles as data: the outputs that number by themselves (Word, Typst) read the same table. */
import type { TemplateType } from '../template/template.ts';

export type NumeralFormat = 'chinese' | 'decimal' | 'circled';

export interface LevelStyle {
  readonly before: string;
  readonly numeral: NumeralFormat;
  readonly after: string;
  /** The decimal number of the level above stands in front: `3.2`. */
  readonly under?: true;
}

export type Level = 'chapter' | 'article' | 'paragraph' | 'group' | 'requirement' | 'item' | 'subitem';

export interface NumberingStyle {
  readonly levels: Readonly<Record<Level, LevelStyle>>;
  /** How a reference names a numbered place. Items have no ids and are not referred to. */
  readonly references: Readonly<Record<Exclude<Level, 'item' | 'subitem'>, LevelStyle>>;
}

const chapter: LevelStyle = { before: '第', numeral: 'chinese', after: '章' };
const article: LevelStyle = { before: '第', numeral: 'chinese', after: '条' };
const heading: LevelStyle = { before: '', numeral: 'chinese', after: '、' };
const under: LevelStyle = { before: '', numeral: 'decimal', after: '', under: true };

const levels = {
  chapter,
  article,
  paragraph: under,
  group: heading,
  requirement: under,
  item: { before: '（', numeral: 'decimal', after: '）' },
  subitem: { before: '', numeral: 'circled', after: '' },
} as const satisfies NumberingStyle['levels'];

const references = {
  chapter,
  article,
  paragraph: { ...under, before: '第', after: '款' },
  group: { before: '第', numeral: 'chinese', after: '部分' },
  requirement: { ...under, before: '第', after: '项' },
} as const satisfies NumberingStyle['references'];

/** 第一章 / 第一条 / 1.1 / （1） / ①; articles count on through the chapters. */
export const contractStyle: NumberingStyle = { levels, references };
/** 一、 / 1.1 / （1） / ①; referred to as 第一条 like any article. */
export const annexStyle: NumberingStyle = { levels: { ...levels, article: heading }, references };
/** 一、 / 1.1 for groups and requirements. */
export const checklistStyle: NumberingStyle = { levels, references };

const styles: Readonly<Record<TemplateType, NumberingStyle>> = {
  contract: contractStyle,
  annex: annexStyle,
  checklist: checklistStyle,
};

export function styleFor(type: TemplateType): NumberingStyle {
  return styles[type];
}
