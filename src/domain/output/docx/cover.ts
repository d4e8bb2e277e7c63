/** The title page: what the contract is, whose it is, and which edition was used. */
import { nodesOfType } from '../../document/visit.ts';
import { formatDate } from '../../text/dates.ts';
import type { Bound } from '../bound.ts';
import { blankRuns } from './blank.ts';
import type { BlankWriter } from './control.ts';
import { type Block, paragraph, run } from './model.ts';

const reviewWords: Readonly<Record<Bound['meta']['review']['status'], string>> = {
  unreviewed: '本文本未经审阅。',
  'self-checked': '本文本由起草者自查，未经律师审阅；不构成法律意见。',
  'counsel-reviewed': '本文本经律师审阅。',
};

const NAME_WIDTH = 18;
/** A longer name would push everything else off the page; the text has it in full. */
const LONGEST_NAME = 60;

/** Names stand as in the text, of the parties that it speaks of. `control` makes them content controls. */
export function coverBlocks(bound: Bound, control: BlankWriter | undefined): Block[] {
  const { meta, parts } = bound;
  const blanks = nodesOfType(parts[0].document, 'blank');
  const names = meta.parties.flatMap(({ id, label }) => {
    if (!blanks.some(({ path }) => path.startsWith(`${id}.`))) return [];
    const path = `${id}.name`;
    const value = blanks.find(blank => blank.path === path)?.value;
    const room = { type: 'blank', path, label: `${label}名称`, width: NAME_WIDTH } as const;
    const name = value === undefined ? room : { ...room, value: control ? value : shortened(value) };
    return [paragraph('CoverParty', [run(`${label}：`), ...(control?.(name) ?? blankRuns(name, 'line'))])];
  });
  return [
    paragraph('Title', meta.title),
    ...(meta.variantTitle ? [paragraph('Subtitle', meta.variantTitle)] : []),
    paragraph('Edition', meta.version ? `版本 ${meta.version} · ${formatDate(meta.date!)}发布` : '草稿'),
    ...names,
    paragraph('Imprint', `${reviewWords[meta.review.status]}\n明约 · ${mark(bound)}`),
  ];
}

/** Template, version and short hash: on the title page and on every other. */
export function mark({ meta, hash }: Bound): string {
  return `${meta.id} ${meta.version ?? 'draft'} · ${hash.slice(0, 12)}`;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}……` : name;
}
