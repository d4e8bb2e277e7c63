/** Does a document claim to be filled in? */
import { introductionsIn } from './parties.ts';
import type { ReviewContext } from './rule.ts';
import type { Subject } from './subject.ts';

/** A draft does; a template does not; somebody else's paper does when it names its parties. */
export function claimsToBeFilled({ parties, lines }: Subject, { origin }: ReviewContext): boolean {
  if (origin !== 'outside') return origin === 'draft';
  const named = [...parties, ...introductionsIn(lines)].filter(
    ({ name }) => name !== undefined && !/某/.test(name),
  );
  return new Set(named.map(({ label }) => label)).size >= 2;
}

/** Places to be filled in, the signature page aside; at most ten are counted. */
export function openPlaces({ lines }: Subject): number {
  let count = 0;
  for (const { text, kind } of lines) {
    if (kind === 'signature' || (text.length < 60 && /签字|签名|盖章|签署|年.{0,4}月/.test(text))) continue;
    count += text.match(/_{2,}|【\s*】|\[\s*\]|[Xx×＊*]{2,}/g)?.length ?? 0;
    if (count >= 10) break;
  }
  return count;
}

/** The title without the word 目录, which text that ran together leaves behind it. */
export function ownTitle({ title }: Subject): string {
  return title.replace(/\s*目\s*[录錄]\s*$/, '').trim();
}

/** Two or more parties, or a title that says so: what must be signed and delivered. Plans and records are no contracts. */
export function isContract(subject: Subject): boolean {
  const { parties, lines } = subject;
  const title = ownTitle(subject);
  if (/(?:合同|协议|契约|合約|合同书|協議|契約)(?:书|書)?(?:（[^（）]*）)?$/.test(title)) return true;
  const labels = new Set([...parties, ...introductionsIn(lines)].map(({ label }) => label));
  return title === '' && labels.size >= 2;
}
