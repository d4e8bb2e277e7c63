/** Asks LibreOffice about many generated pairs: `node test/redline/libreoffice.ts [pairs]`. The test asks about ten. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settledInOffice, whyNoOffice } from './office.ts';
import { officePairs } from './office-pairs.ts';

const [count = '100', keep] = process.argv.slice(2);
if (whyNoOffice) {
  console.log(`LibreOffice: ${whyNoOffice}`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'mingyue-redline-'));
const pairs = officePairs(Number(count));
const start = performance.now();
const texts = settledInOffice(
  pairs.map(({ bytes }) => bytes),
  folder,
  1200,
);
let exact = 0;
pairs.forEach(({ a, b, bytes }, index) => {
  const { accepted, rejected } = texts[index]!;
  const faults = [...differences('accepted', accepted, b), ...differences('rejected', rejected, a)];
  if (faults.length === 0) exact++;
  else {
    console.log(`${index}\n${faults.join('\n')}`);
    if (keep) writeFileSync(join(keep, `${index}.docx`), bytes);
  }
});
rmSync(folder, { recursive: true });
console.log(`${exact} of ${pairs.length} exact, ${Math.round((performance.now() - start) / 1000)} s`);

function differences(name: string, found: readonly string[], wanted: readonly string[]): string[] {
  const length = Math.max(found.length, wanted.length);
  return Array.from({ length }, (_, at) => [found[at], wanted[at]] as const)
    .filter(([x, y]) => x !== y)
    .slice(0, 4)
    .map(([x, y]) => `  ${name}: ${JSON.stringify(x)} instead of ${JSON.stringify(y)}`);
}
