/** Cross-references: what a reference says, and what Word can compute of it. */

import { closest, visit } from '../../document/visit.ts';
import { type AnnexTitle, missingReference, referenceTexts } from '../../numbering/references.ts';
import type { BoundPart } from '../bound.ts';
import { bookmarkName, partBookmark } from './bookmark-name.ts';
import { type Inline, type Look, run } from './model.ts';

export type ReferenceWriter = (to: string, look?: Look) => Inline[];

/**
 * A reference to a number is a REF field with the words around it that Word does not compute (第〔3.2〕款); `\n` gives
 * the number as its own level prints it. Where Word's number is none of our words (一、 for 第一条) it is a link.
 */
export function references({ document, numbering, annexes }: BoundPart, part: number): ReferenceWriter {
  const texts = referenceTexts(document, numbering, annexes);
  const targets = new Map<string, Target>(annexes.map(annexTarget));
  visit(document, (node, ancestors) => {
    if (!('id' in node) || !node.id || node.type === 'term') return;
    // A paragraph without a number is called by its article, and so is Word's field.
    const article = closest(ancestors, 'article');
    const numbered = numbering.has(node) || !article ? node : article;
    targets.set(node.id, {
      bookmark: bookmarkName(part, 'id' in numbered && numbered.id ? numbered.id : node.id),
      // The number of a requirement has a box before it in Word.
      number: node.type === 'requirement' ? undefined : numbering.get(numbered)?.text,
    });
  });
  return (to, look) => {
    const text = texts.get(to);
    const target = targets.get(to);
    if (text === undefined || !target) return [run(text ?? missingReference(to), look)];
    const at = target.number === undefined ? -1 : text.indexOf(target.number);
    if (at < 0) return [{ type: 'link', anchor: target.bookmark, children: [run(text, look)] }];
    const number = target.number!;
    return [
      run(text.slice(0, at), look),
      {
        type: 'field',
        instruction: `REF ${target.bookmark} \\n \\h`,
        result: number,
        ...(look ? { look } : {}),
      },
      run(text.slice(at + number.length), look),
    ];
  };
}

interface Target {
  readonly bookmark: string;
  readonly number: string | undefined;
}

function annexTarget({ id }: AnnexTitle, index: number): [string, Target] {
  return [id, { bookmark: partBookmark(index + 1), number: undefined }];
}
