/** The words of a line with the stretches that come from answers and references. */
import { underscores } from '../document/added-words.ts';
import type { Inline } from '../document/nodes.ts';
import { TERM_CLOSE, TERM_OPEN } from '../document/text-of.ts';
import { missingReference } from '../numbering/references.ts';
import type { AnswerStretch, ReferenceStretch } from './comparable.ts';

export interface Words {
  readonly text: string;
  readonly blanks: readonly AnswerStretch[];
  readonly references: readonly ReferenceStretch[];
}

/** `references`: the words of a reference to each id. */
export function inlineWords(inlines: readonly Inline[], references: ReadonlyMap<string, string>): Words {
  return joinWords(inlines.map(inline => one(inline, references)));
}

/** Words one after the other; the stretches move along. */
export function joinWords(all: readonly Words[], between = ''): Words {
  let text = '';
  const blanks: AnswerStretch[] = [];
  const references: ReferenceStretch[] = [];
  all.forEach((words, index) => {
    if (index > 0) text += between;
    const start = text.length;
    const moved = <T extends { from: number; to: number }>(stretch: T): T => ({
      ...stretch,
      from: stretch.from + start,
      to: stretch.to + start,
    });
    blanks.push(...words.blanks.map(moved));
    references.push(...words.references.map(moved));
    text += words.text;
  });
  return { text, blanks, references };
}

export function plainWords(text: string): Words {
  return { text, blanks: [], references: [] };
}

function one(inline: Inline, references: ReadonlyMap<string, string>): Words {
  switch (inline.type) {
    case 'text':
      return plainWords(inline.value);
    case 'blank': {
      const text = inline.value ?? underscores(inline);
      const state = inline.value === undefined || inline.isDefault ? 'open' : 'given';
      const long = inline.lines ? ({ long: true } as const) : {};
      const blank = { from: 0, to: text.length, path: inline.path, state, ...long } as const;
      return { text, blanks: [blank], references: [] };
    }
    case 'reference': {
      const text = references.get(inline.to) ?? missingReference(inline.to);
      return { text, blanks: [], references: [{ from: 0, to: text.length, target: inline.to }] };
    }
    case 'term': {
      const inside = inlineWords(inline.children, references);
      return joinWords([plainWords(TERM_OPEN), inside, plainWords(TERM_CLOSE)]);
    }
    default:
      return inlineWords(inline.children, references);
  }
}
