/** Every review rule, sorted by id. Ids are permanent; a new rule is one file and one line here. */
import type { Rule } from './rule.ts';
import { amountMismatch } from './rules/amount-mismatch.ts';
import { clauseEmpty } from './rules/clause-empty.ts';
import { clauseMissing } from './rules/clause-missing.ts';
import { dateOrder } from './rules/date-order.ts';
import { lawNotFound } from './rules/law-not-found.ts';
import { lawRenumbered } from './rules/law-renumbered.ts';
import { lawRepealed } from './rules/law-repealed.ts';
import { numberingDuplicate } from './rules/numbering-duplicate.ts';
import { numberingGap } from './rules/numbering-gap.ts';
import { partyInconsistent } from './rules/party-inconsistent.ts';
import { partyUndefined } from './rules/party-undefined.ts';
import { personalDataLeft } from './rules/personal-data-left.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { referenceMissing } from './rules/reference-missing.ts';
import { referenceWrongKind } from './rules/reference-wrong-kind.ts';
import { scriptMixed } from './rules/script-mixed.ts';
import { serviceAddressMissing } from './rules/service-address-missing.ts';
import { signatureMissing } from './rules/signature-missing.ts';
import { sumMismatch } from './rules/sum-mismatch.ts';
import { termUndefined } from './rules/term-undefined.ts';
import { termUnused } from './rules/term-unused.ts';
import { titleMismatch } from './rules/title-mismatch.ts';
import { tocMismatch } from './rules/toc-mismatch.ts';
import { substanceRules } from './rules-substance.ts';

/** Law, structure, references and numbers. */
export const formRules: readonly Rule[] = [
  amountMismatch,
  clauseEmpty,
  clauseMissing,
  dateOrder,
  lawNotFound,
  lawRenumbered,
  lawRepealed,
  numberingDuplicate,
  numberingGap,
  partyInconsistent,
  partyUndefined,
  personalDataLeft,
  placeholderLeft,
  referenceMissing,
  referenceWrongKind,
  scriptMixed,
  serviceAddressMissing,
  signatureMissing,
  sumMismatch,
  termUndefined,
  termUnused,
  titleMismatch,
  tocMismatch,
];

export const rules: readonly Rule[] = [...formRules, ...substanceRules].sort((a, b) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
);
