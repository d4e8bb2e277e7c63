/** Automatic numbers of a Word file: list definitions, and counting through the document as Word does (17.9). */
import { child, isOn, valOf, type XmlElement, type XmlReader } from '../xml.ts';
import { isKnownFormat, printNumber } from './number-format.ts';

export interface ListNumber {
  /** As printed, without the room after it; empty for a bullet. */
  readonly text: string;
  /** From 0. */
  readonly level: number;
  readonly bullet: boolean;
}

export interface ListCounter {
  /** Counts one paragraph; undefined when the list is not defined or prints nothing. */
  next(list: string, level: number): ListNumber | undefined;
  /** Level of a list that belongs to a paragraph style. */
  levelOfStyle(list: string, style: string): number | undefined;
  /** Number formats that the reader does not know and prints in figures. */
  readonly unknownFormats: ReadonlySet<string>;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style: string | undefined;
  /** All numbers of the label in figures. */
  readonly legal: boolean;
  /** Starts again after this level (from 1); 0 never; undefined after every higher one. */
  readonly restart: number | undefined;
  readonly hidden: boolean;
}

interface Definition {
  readonly levels: Map<number, Level>;
  readonly linkedTo: string | undefined;
  readonly counts: (number | undefined)[];
}

interface Override {
  readonly start: number | undefined;
  readonly level: Level | undefined;
}

interface List {
  readonly definition: string;
  readonly overrides: ReadonlyMap<number, Override>;
}

const LEVELS = 9;
const LONGEST_LABEL = 60;
/** Beyond it no list counts, and no number format is meant to. */
const LARGEST = 1_000_000;

export function readNumbering(xml: XmlReader | undefined): ListCounter {
  const definitions = new Map<string, Definition>();
  const byStyleLink = new Map<string, Definition>();
  const lists = new Map<string, List>();
  xml?.children(name => {
    if (name === 'w:abstractNum') {
      const element = xml.tree();
      const definition = readDefinition(element);
      definitions.set(element.attributes['w:abstractNumId'] ?? '', definition);
      const link = valOf(element, 'w:styleLink');
      if (link !== undefined) byStyleLink.set(link, definition);
    } else if (name === 'w:num') {
      const element = xml.tree();
      lists.set(element.attributes['w:numId'] ?? '', readList(element));
    }
  });

  const started = new Set<string>();
  const unknownFormats = new Set<string>();

  const definitionOf = (list: List): Definition | undefined => {
    const definition = definitions.get(list.definition);
    return (definition?.linkedTo && byStyleLink.get(definition.linkedTo)) || definition;
  };

  return {
    unknownFormats,
    levelOfStyle(id, style) {
      const list = lists.get(id);
      for (const [index, level] of (list && definitionOf(list)?.levels) ?? [])
        if (level.style === style) return index;
      return undefined;
    },
    next(id, index) {
      const list = lists.get(id);
      const definition = list && definitionOf(list);
      if (!definition || id === '0') return undefined;
      const levelAt = (at: number) => list.overrides.get(at)?.level ?? definition.levels.get(at);
      const level = levelAt(index);
      if (!level) return undefined;

      const { counts } = definition;
      const override = list.overrides.get(index)?.start;
      const key = `${id}:${index}`;
      if (override !== undefined && !started.has(key)) counts[index] = override;
      else counts[index] = counts[index] === undefined ? level.start : counts[index] + 1;
      started.add(key);
      for (let at = 0; at < index; at += 1)
        counts[at] ??= list.overrides.get(at)?.start ?? levelAt(at)?.start ?? 1;
      for (let at = index + 1; at < LEVELS; at += 1) {
        const restart = levelAt(at)?.restart;
        if (restart === undefined || (restart > 0 && index < restart)) counts[at] = undefined;
      }

      if (level.format === 'bullet') return { text: '', level: index, bullet: true };
      const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const { format = 'decimal' } = levelAt(at) ?? {};
        if (!isKnownFormat(format)) unknownFormats.add(format);
        return printNumber(counts[at] ?? 1, level.legal && format !== 'decimalZero' ? 'decimal' : format);
      });
      const printed = level.hidden ? '' : text.trim().slice(0, LONGEST_LABEL);
      return printed ? { text: printed, level: index, bullet: false } : undefined;
    },
  };
}

function readDefinition(element: XmlElement): Definition {
  const levels = new Map<number, Level>();
  for (const level of element.children)
    if (level.name === 'w:lvl' && levels.size < LEVELS)
      levels.set(Number(level.attributes['w:ilvl']), readLevel(level));
  return { levels, linkedTo: valOf(element, 'w:numStyleLink'), counts: [] };
}

function readList(element: XmlElement): List {
  const overrides = new Map<number, Override>();
  for (const override of element.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const start = valOf(override, 'w:startOverride');
    const level = child(override, 'w:lvl');
    overrides.set(Number(override.attributes['w:ilvl']), {
      start: start === undefined ? undefined : toNumber(start),
      level: level && readLevel(level),
    });
  }
  return { definition: valOf(element, 'w:abstractNumId') ?? '', overrides };
}

/** Word wraps formats that older versions do not know in alternate content; the fallback is the plain one. */
function readLevel(element: XmlElement): Level {
  const alternate = child(child(element, 'mc:AlternateContent'), 'mc:Fallback');
  const restart = valOf(element, 'w:lvlRestart');
  return {
    start: toNumber(valOf(element, 'w:start') ?? '0'),
    format: valOf(element, 'w:numFmt') ?? valOf(alternate, 'w:numFmt') ?? 'decimal',
    text: (valOf(element, 'w:lvlText') ?? '').slice(0, LONGEST_LABEL),
    style: valOf(element, 'w:pStyle'),
    legal: isOn(child(element, 'w:isLgl')),
    restart: restart === undefined ? undefined : toNumber(restart),
    hidden: isOn(child(child(element, 'w:rPr'), 'w:vanish')),
  };
}

function toNumber(text: string): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 && value <= LARGEST ? value : 0;
}
