/** Words of the cover and of the margins: those of the library's own PDFs, and the names of the parties. */
import { visit } from '../../document/visit.ts';
import type { ReviewStatus, TemplateMeta } from '../../template/template.ts';
import { formatDate } from '../../text/dates.ts';
import type { Bound } from '../bound.ts';
import type { Cover, Run, Running } from './print-data.ts';
import { LONG_WORD, typedRuns } from './typed-text.ts';

const NAME_WIDTH = 20;
/** Characters of a name that the cover has room for. */
const LONGEST_NAME = 120;

const reviewWords: Readonly<Record<ReviewStatus, string>> = {
  unreviewed: '本文本未经审阅。',
  'self-checked': '本文本由起草者自查，未经律师审阅；不构成法律意见。',
  'counsel-reviewed': '本文本经律师审阅。',
};

/** 客户信息保密协议（双向保密版） */
export function fullTitle({ title, variantTitle }: TemplateMeta): string {
  return variantTitle === undefined ? title : `${title}（${variantTitle}）`;
}

export function runningOf({ meta, hash }: Bound): Running {
  return {
    title: fullTitle(meta),
    edition: editionOf(meta),
    mark: `${meta.id} ${meta.version ?? 'draft'} · ${hash.slice(0, 12)}`,
  };
}

export function coverOf(bound: Bound): Cover {
  const { meta } = bound;
  const names = partyNames(bound);
  return {
    title: meta.title,
    ...(meta.variantTitle === undefined ? {} : { variant: meta.variantTitle }),
    edition: editionOf(meta),
    parties: meta.parties.map(({ id, label }) => ({ label, name: nameRuns(names.get(id)) })),
    imprint: [reviewWords[meta.review.status], `明约 · ${runningOf(bound).mark}`],
  };
}

function editionOf({ version, date }: TemplateMeta): string {
  return version === undefined || date === undefined ? '草稿' : `版本 ${version} · ${formatDate(date)}发布`;
}

/** As they stand in the contract, by the id of the party. */
function partyNames({ meta, parts: [own] }: Bound): ReadonlyMap<string, string> {
  const paths = new Map(meta.parties.map(({ id }) => [`${id}.name`, id]));
  const names = new Map<string, string>();
  visit(own.document, node => {
    if (node.type !== 'blank' || node.value === undefined) return;
    const party = paths.get(node.path);
    if (party !== undefined) names.set(party, node.value);
  });
  return names;
}

function nameRuns(name: string | undefined): readonly Run[] {
  if (name === undefined) return [{ is: 'open', pieces: [NAME_WIDTH] }];
  const characters = [...name];
  const shown = characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}……` : name;
  return [{ is: 'filled', runs: typedRuns(shown, LONG_WORD) }];
}
