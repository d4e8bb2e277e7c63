/**
 * Who speaks in a paper: the one that sells or serves and most likely drew it up (甲方, 我们, 本店, the name it gives
 * itself), and the one that signs (乙方, 您, 会员). The rules on wordings look for both, in whatever words the paper uses.
 */
import { matchesIn } from './find.ts';
import { BUSINESSES, CUSTOMERS, introductionsIn } from './parties.ts';
import type { Side } from './rule.ts';
import type { Subject } from './subject.ts';
import { foldWords } from './text.ts';

/** Parts of patterns for folded sentences, one group each. */
export interface Voices {
  readonly business: string;
  readonly customer: string;
  /** The customer without 甲方 and 乙方, unless these are known to be a person or a consumer. */
  readonly person: string;
  /** Either of them. */
  readonly party: string;
}

const OURSELVES = [
  ...['我们', '我司', '我方', '我店', '我校', '我院', '我馆', '我公司', '公司'],
  '本(?:公司|店|中心|平台|馆|院|校|司|园|所|行|机构|会所|俱乐部|酒店|商场|超市|工作室|企业|单位)',
];
const YOU = ['您', '你方?', '本人'];

/** 大连丽颜美容有限公司(以下简称“丽颜”) */
const CALLED =
  /([\u4e00-\u9fff]{2,30})\((?:以下|下)?(?:简)?称(?:为)?[:]?[“"']?([\u4e00-\u9fff]{1,8})[”"']?\)/g;
const ORGANISATION = /(?:公司|中心|事务所|合作社|工作室|学校|集团|企业|合伙)$/;
const IS_BUSINESS = new RegExp(`^${group([...BUSINESSES, ...OURSELVES])}$`);
const IS_CUSTOMER = new RegExp(`^${group([...CUSTOMERS, ...YOU])}$`);

interface Speakers {
  readonly voices: Voices;
  /** What 甲方 (or the party named first) and the other one are called; parts of patterns. */
  readonly names: Readonly<Record<Side, string>>;
  readonly called: Readonly<Record<Side, RegExp>>;
  /** Undefined where nothing in the paper shows it. */
  readonly customerSide: Side | undefined;
}

const known = new WeakMap<Subject, Speakers>();

function speakersOf(subject: Subject): Speakers {
  let speakers = known.get(subject);
  if (!speakers) {
    speakers = read(subject);
    known.set(subject, speakers);
  }
  return speakers;
}

export function voicesOf(subject: Subject): Voices {
  return speakersOf(subject).voices;
}

/** The side of the one that is served; undefined where nothing in the paper shows it. */
export function customerSide(subject: Subject): Side | undefined {
  return speakersOf(subject).customerSide;
}

export function otherSide(side: Side | undefined): Side | undefined {
  return side && (side === 'party-a' ? 'party-b' : 'party-a');
}

/** Whose name `words` are (甲方, 本店, 您); undefined when they name nobody, or both. */
export function sideCalled(subject: Subject, words: string | undefined): Side | undefined {
  if (words === undefined) return undefined;
  const { called } = speakersOf(subject);
  const [a, b] = [called['party-a'].test(words), called['party-b'].test(words)];
  return a === b ? undefined : a ? 'party-a' : 'party-b';
}

/** The side named in a stretch of a sentence, or last before it. */
export function sideNamed(
  subject: Subject,
  text: string,
  { 0: words, index }: RegExpExecArray,
): Side | undefined {
  const party = PARTY(subject);
  const within = [...words.matchAll(party)][0] ?? [...text.slice(0, index).matchAll(party)].at(-1);
  return sideCalled(subject, within?.[0]);
}

/** Everything that the party of this label is called, as a part of a pattern. */
export function namesOf(subject: Subject, label: string): string {
  const words = foldWords(label).text;
  const side = sideCalled(subject, words);
  return side ? speakersOf(subject).names[side] : literal(words);
}

/** Whether the words name the one that sells or serves; 甲方 and 乙方 only where the paper shows which they are. */
export function isBusiness(subject: Subject, words: string): boolean {
  const side = customerSide(subject);
  if (side === undefined) return IS_BUSINESS.test(words);
  return sideCalled(subject, words) === otherSide(side);
}

/** The name of the party that acts in a sentence, nearest before `at`: not 向乙方, not 乙方的. */
export function actorBefore(subject: Subject, text: string, at: number): string | undefined {
  return [...text.slice(0, at).matchAll(ACTOR(subject))].at(-1)?.[1];
}

/** A pattern that depends on the voices of the paper; global unless `flags` say otherwise. */
export function voiced(source: (voices: Voices) => string, flags = 'g'): (subject: Subject) => RegExp {
  const made = new WeakMap<Voices, RegExp>();
  return subject => {
    const voices = voicesOf(subject);
    let pattern = made.get(voices);
    if (!pattern) {
      pattern = new RegExp(source(voices), flags);
      made.set(voices, pattern);
    }
    return pattern;
  };
}

interface Party {
  /** Label, second name, and what the paper calls it for short. */
  readonly names: readonly string[];
  readonly kind: 'business' | 'customer' | 'organisation' | 'person' | 'unknown';
}

function read(subject: Subject): Speakers {
  const parties = partiesOf(subject);
  const [first, second] = parties;
  const order = serves(first, second) ? 'straight' : serves(second, first) ? 'swapped' : 'open';
  const firms =
    order === 'open' && parties.length > 0 && parties.every(({ kind }) => kind === 'organisation');
  const [a, b] = [
    ['甲方', ...(first?.names ?? [])],
    ['乙方', ...(second?.names ?? [])],
  ];
  const [ours, yours] = order === 'swapped' ? [b, a] : [a, b];
  // Of two companies either may have drawn up the paper.
  const serving = [...BUSINESSES, ...OURSELVES, ...ours, ...(firms ? yours : [])].filter(
    name => firms || !IS_CUSTOMER.test(name),
  );
  const served = [...CUSTOMERS, ...YOU, ...yours, ...(firms ? ours : [])].filter(
    name => firms || !IS_BUSINESS.test(name),
  );
  const [business, customer] = [group(serving), group(served)];
  const names =
    order === 'open'
      ? [group(a), group(b)]
      : order === 'swapped'
        ? [customer, business]
        : [business, customer];
  const persons = order === 'open' ? served.filter(name => !/^[甲乙]方$/.test(name)) : served;
  return {
    voices: voicesFor({
      business,
      customer,
      person: group(persons),
      party: group([...serving, ...served]),
    }),
    names: { 'party-a': names[0]!, 'party-b': names[1]! },
    called: { 'party-a': new RegExp(`^${names[0]!}$`), 'party-b': new RegExp(`^${names[1]!}$`) },
    customerSide: order === 'open' ? undefined : order === 'swapped' ? 'party-a' : 'party-b',
  };
}

/** Most papers have the same voices; their patterns are made once. */
const usual = new Map<string, Voices>();

function voicesFor(voices: Voices): Voices {
  const key = `${voices.business} ${voices.customer} ${voices.person}`;
  const same = usual.get(key) ?? voices;
  if (usual.size > 50) usual.clear();
  usual.set(key, same);
  return same;
}

/** Whether `one` sells to or serves `other`, as far as their roles show it, or a company faces a person. */
function serves(one: Party | undefined, other: Party | undefined): boolean {
  if (one?.kind === 'customer' || other?.kind === 'business') return false;
  return (
    one?.kind === 'business' ||
    other?.kind === 'customer' ||
    (one?.kind === 'organisation' && other?.kind === 'person')
  );
}

/** The first two parties, 甲方 first. */
function partiesOf(subject: Subject): Party[] {
  const found = new Map<string, { readonly names: Set<string>; name?: string }>();
  const short = shortNames(subject);
  const add = (label: string, alias?: string, name?: string) => {
    const party = found.get(label) ?? { names: new Set<string>() };
    found.set(label, party);
    for (const words of [label, alias]) if (words) party.names.add(words);
    if (name && !party.name) party.name = name;
  };
  for (const { label, name } of subject.parties) add(foldWords(label).text, undefined, name);
  for (const { label, alias, name } of introductionsIn(subject.lines)) add(label, alias, name);
  for (const [called, name] of short) {
    const party = [...found.values()].find(each => each.name && name.endsWith(each.name));
    if (party) party.names.add(called);
    else if (ORGANISATION.test(name) || IS_CUSTOMER.test(called)) add(called, undefined, name);
  }
  const named = [...found.values()];
  const distinct = named.filter(
    ({ name }, index) => !name || named.findIndex(other => other.name === name) === index,
  );
  return distinct
    .sort((x, y) => Number(y.names.has('甲方')) - Number(x.names.has('甲方')))
    .slice(0, 2)
    .map(({ names, name }) => ({ names: [...names].map(literal), kind: kindOf([...names], name) }));
}

function kindOf(names: readonly string[], name: string | undefined): Party['kind'] {
  if (names.some(each => IS_CUSTOMER.test(each))) return 'customer';
  if (names.some(each => IS_BUSINESS.test(each))) return 'business';
  if (name === undefined) return 'unknown';
  return ORGANISATION.test(name) ? 'organisation' : 'person';
}

/** Full names by what the paper calls them for short. */
function shortNames({ lines }: Subject): Map<string, string> {
  const short = new Map<string, string>();
  for (const line of lines.slice(0, LINES_READ))
    for (const [, name = '', called = ''] of matchesIn(line, CALLED)) short.set(called, name);
  return short;
}

const LINES_READ = 60;

function group(words: readonly string[]): string {
  const all = [...new Set(words)].sort((x, y) => y.length - x.length);
  return `(?:${all.join('|')})`;
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const PARTY = voiced(({ party }) => party);
const ACTOR = voiced(
  ({ party }) =>
    `(?<![向给对与和将付偿于])(${party}|双方|任何一方|一方|违约方)(?!的|与|和|、|或|及|双方|原因|之间)`,
);
