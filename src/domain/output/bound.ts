/**
 * A contract bound together with its annexes, filled as far as there are answers: what a preview, a Word file, a PDF
 * and a text file of one and the same contract are printed from.
 */
import type { Document } from '../document/nodes.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import { fill } from '../fill/fill.ts';
import type { FillSettings } from '../fill/scope.ts';
import { number } from '../numbering/number.ts';
import type { Numbering } from '../numbering/numbering.ts';
import { type AnnexTitle, annexLabel } from '../numbering/references.ts';
import { styleFor } from '../numbering/styles.ts';
import type { Template, TemplateMeta } from '../template/template.ts';

export interface BoundPart {
  readonly meta: TemplateMeta;
  /** 附件一; absent for the contract itself. */
  readonly label?: string;
  readonly document: Document;
  readonly numbering: Numbering;
  /** What references of this part may lead to. */
  readonly annexes: readonly AnnexTitle[];
}

export interface Bound {
  readonly meta: TemplateMeta;
  /** SHA-256 (hex) of the template's canonical text. */
  readonly hash: string;
  /** The answers that were given, without defaults: what a file remembers. */
  readonly answers: Answers;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  /** The contract first, then its annexes in their order. */
  readonly parts: readonly [BoundPart, ...BoundPart[]];
}

/**
 * Fills the contract and what is attached to it. Answers go to an annex where they mean the same there: the same
 * path and type, and for a party's fields the same kind of party (see `answersFor`).
 */
export function bind(
  template: Template,
  annexes: readonly Template[],
  answers: Answers,
  settings: FillSettings,
): Bound {
  const own = part(template, answers, settings, annexes.map(titleOf));
  const attached = annexes.map((annex, index) => ({
    ...part(annex, answersFor(annex, template, answers), settings, []),
    label: annexLabel(index),
  }));
  const { meta, hash, fields } = template;
  return { meta, hash, fields, answers, parts: [own, ...attached] };
}

/**
 * The answers of a contract that hold for an annex. 乙方 of a contract may be a company while 乙方 of an annex is that
 * company's customer; a party's answers are handed on only where both are of the same kind.
 */
export function answersFor(annex: Template, contract: Template, answers: Answers): Answers {
  const samePerson = (path: string): boolean => {
    const id = path.split('.')[0];
    const theirs = annex.meta.parties.find(party => party.id === id);
    const ours = contract.meta.parties.find(party => party.id === id);
    if (!theirs || !ours) return !theirs && !ours;
    return theirs.kind === 'either' || theirs.kind === ours.kind;
  };
  const shared = Object.entries(answers).filter(([path]) => {
    const [there, here] = [annex.fields.get(path), contract.fields.get(path)];
    return there !== undefined && there.type === here?.type && samePerson(path);
  });
  return Object.fromEntries(shared);
}

function part(
  { meta, body, fields }: Template,
  answers: Answers,
  settings: FillSettings,
  annexes: readonly AnnexTitle[],
): BoundPart {
  const document = fill(body, fields, meta.options, answers, settings);
  return { meta, document, numbering: number(document, styleFor(meta.type)), annexes };
}

function titleOf({ meta }: Template): AnnexTitle {
  return { id: meta.id, title: meta.title };
}
