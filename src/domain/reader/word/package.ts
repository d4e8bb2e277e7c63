/** The parts of a Word file (ISO/IEC 29500-2): found through relationships, decoded, never fetched from outside. */
import { ReadFailure } from '../failure.ts';
import { XmlReader } from '../xml.ts';
import { openArchive } from '../zip.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `header`, `numbering`. */
  readonly type: string;
  /** Path in the package, or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface WordPackage {
  readonly names: readonly string[];
  readonly main: string;
  /** Relationships of the main part. */
  readonly relationships: readonly Relationship[];
  /** A part as text; undefined when it is missing. */
  text(name: string): string | undefined;
  /** The first part of a relationship type, ready to be read. */
  related(type: string): XmlReader | undefined;
}

const foreign = /^(?:xl\/workbook\.|ppt\/presentation\.|content\.xml$|Index\/)/;

/** @throws ReadFailure for anything that is not a Word file of the present format. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  const text = (name: string): string | undefined => {
    const part = archive.read(name);
    return part && decodeXml(part);
  };
  const relationshipsOf = (name: string): Relationship[] => {
    const slash = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, slash);
    const source = text(`${folder}_rels/${name.slice(slash)}.rels`);
    return source === undefined ? [] : readRelationships(source, folder);
  };

  const office = relationshipsOf('').find(({ type, external }) => type === 'officeDocument' && !external);
  const main = office?.target ?? 'word/document.xml';
  if (archive.names.some(name => foreign.test(name))) throw new ReadFailure('not-a-document');
  if (!archive.names.some(name => name.toLowerCase() === main.toLowerCase()))
    throw new ReadFailure('not-a-document');
  const relationships = relationshipsOf(main);
  return {
    names: archive.names,
    main,
    relationships,
    text,
    related(type) {
      const target = relationships.find(other => other.type === type && !other.external)?.target;
      const source = target === undefined ? undefined : text(target);
      return source === undefined ? undefined : new XmlReader(source);
    },
  };
}

function readRelationships(source: string, folder: string): Relationship[] {
  const found: Relationship[] = [];
  const xml = new XmlReader(source);
  xml.children(() => {
    const target = xml.attribute('Target') ?? '';
    const external = xml.attribute('TargetMode') === 'External';
    found.push({
      id: xml.attribute('Id') ?? '',
      type: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(target, folder),
      external,
    });
  });
  return found;
}

/** A relative target against the folder of its source. It only ever names an entry of the archive. */
function resolve(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376-2, 8.1.1); UTF-16 shows by its byte order mark. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadFailure('damaged');
  }
}
