/** Requirements of every family, by its id. */
import { confidentiality } from './confidentiality.ts';
import { consulting } from './consulting.ts';
import { customerProtection } from './customer-protection.ts';
import { customerService } from './customer-service.ts';
import { dataSharing } from './data-sharing.ts';
import { incidentSettlement } from './incident-settlement.ts';
import { maintenance } from './maintenance.ts';
import type { FamilyCoverage } from './requirement.ts';

export const familyCoverage: ReadonlyMap<string, FamilyCoverage> = new Map(
  [
    confidentiality,
    consulting,
    customerProtection,
    customerService,
    dataSharing,
    incidentSettlement,
    maintenance,
  ].map(coverage => [coverage.family, coverage]),
);
