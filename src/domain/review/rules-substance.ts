/** Rules on the substance of clauses: what is agreed on, not how it is set down. */
import type { Rule } from './rule.ts';
import { arbitrationInstitution } from './rules/arbitration-institution.ts';
import { consentBundled } from './rules/consent-bundled.ts';
import { consentSeparateMissing } from './rules/consent-separate-missing.ts';
import { criminalReportWaived } from './rules/criminal-report-waived.ts';
import { customerAllocation } from './rules/customer-allocation.ts';
import { customerChoice } from './rules/customer-choice.ts';
import { depositOverLimit } from './rules/deposit-over-limit.ts';
import { disputeBoth } from './rules/dispute-both.ts';
import { guaranteeKindMissing } from './rules/guarantee-kind-missing.ts';
import { insolvencyPreference } from './rules/insolvency-preference.ts';
import { jurisdictionConsumer } from './rules/jurisdiction-consumer.ts';
import { liabilityExcluded } from './rules/liability-excluded.ts';
import { mentalDistressBasis } from './rules/mental-distress-basis.ts';
import { namedCompanyAccusation } from './rules/named-company-accusation.ts';
import { nonCompeteBorrowed } from './rules/non-compete-borrowed.ts';
import { oneSided } from './rules/one-sided.ts';
import { oralNotice } from './rules/oral-notice.ts';
import { penaltyHigh } from './rules/penalty-high.ts';
import { retentionMissing } from './rules/retention-missing.ts';
import { standardTermDenial } from './rules/standard-term-denial.ts';
import { standardTermUnfair } from './rules/standard-term-unfair.ts';
import { vagueDeadline } from './rules/vague-deadline.ts';

export const substanceRules: readonly Rule[] = [
  arbitrationInstitution,
  consentBundled,
  consentSeparateMissing,
  criminalReportWaived,
  customerAllocation,
  customerChoice,
  depositOverLimit,
  disputeBoth,
  guaranteeKindMissing,
  insolvencyPreference,
  jurisdictionConsumer,
  liabilityExcluded,
  mentalDistressBasis,
  namedCompanyAccusation,
  nonCompeteBorrowed,
  oneSided,
  oralNotice,
  penaltyHigh,
  retentionMissing,
  standardTermDenial,
  standardTermUnfair,
  vagueDeadline,
];
