/**
 * Reads XML of a stranger's Word file without building it in memory. Workers have no `DOMParser`, and a parser of
 * our own refuses what Office never writes: document types, entities of their own, endless depth.
 */
import { ReadFailure } from './failure.ts';
import { XML_DEPTH, XML_ELEMENTS, XML_PREFIXES, XML_TREE_ELEMENTS } from './limits.ts';
import { prefixFor } from './xml-names.ts';

/** A small piece of XML kept as a tree; names carry the usual prefix, whatever the file calls it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names that were met in this scope, as written → with the usual prefix. */
  readonly names: Map<string, string>;
}

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/** A cursor on one element. What is asked of an element has to be asked before its children are visited. */
export class XmlReader {
  /** Name of the element with its usual prefix: `w:p`. */
  name = '';
  readonly #source: string;
  #at = 0;
  #elements = 0;
  /** Names, as written, of the elements that are open. */
  readonly #open: string[] = [];
  readonly #scopes: Scope[] = [{ depth: -1, prefixes: new Map(), names: new Map() }];
  /** Attributes of the element as written. */
  #tag = '';
  #empty = false;
  /** Collects text while somebody asks for it. */
  #text: string[] | undefined;

  /** Stands on the root element. */
  constructor(source: string) {
    this.#source = source;
    if (!this.#next()) throw new ReadFailure('damaged');
  }

  /** Calls `visit` on every child element; a child whose own children are not visited is passed over. */
  children(visit: (name: string) => void): void {
    if (this.#empty) return;
    const depth = this.#open.length;
    while (this.#next()) {
      visit(this.name);
      this.#leave(depth);
    }
  }

  /** Value of an attribute of the element; unprefixed attributes go by their plain name. */
  attribute(name: string): string | undefined {
    return this.#tag === '' ? undefined : this.#attributes()[name];
  }

  /** All text inside the element. */
  text(): string {
    if (this.#empty) return '';
    const pieces: string[] = [];
    this.#text = pieces;
    this.#leave(this.#open.length - 1);
    this.#text = undefined;
    return pieces.join('');
  }

  /** The element as a tree, without text. */
  tree(): XmlElement {
    const budget = this.#elements + XML_TREE_ELEMENTS;
    const build = (): XmlElement => {
      if (this.#elements > budget) throw new ReadFailure('too-long');
      const children: XmlElement[] = [];
      const element = { name: this.name, attributes: this.#attributes(), children };
      this.children(() => children.push(build()));
      return element;
    };
    return build();
  }

  #leave(depth: number): void {
    while (this.#open.length > depth) this.#next();
  }

  /** Moves to the next tag; true on a start tag, false on the end tag of the element that was open. */
  #next(): boolean {
    const source = this.#source;
    for (;;) {
      const tag = source.indexOf('<', this.#at);
      if (tag < 0) throw new ReadFailure('damaged');
      if (this.#text && tag > this.#at) this.#text.push(plain(source.slice(this.#at, tag)));
      const sign = source.charCodeAt(tag + 1);
      if (sign === 0x3f) this.#at = this.#after('?>', tag);
      else if (source.startsWith('<!--', tag)) this.#at = this.#after('-->', tag + 4);
      else if (source.startsWith('<![CDATA[', tag)) {
        this.#at = this.#after(']]>', tag);
        this.#text?.push(source.slice(tag + 9, this.#at - 3));
      } else if (sign === 0x21) throw new ReadFailure('hostile-xml');
      else if (sign === 0x2f) {
        this.#at = this.#after('>', tag);
        const name = source.slice(tag + 2, this.#at - 1).trimEnd();
        if (this.#open.pop() !== name) throw new ReadFailure('damaged');
        return false;
      } else {
        this.#start(tag);
        return true;
      }
    }
  }

  #start(tag: number): void {
    const source = this.#source;
    const end = tagEnd(source, tag + 1);
    this.#at = end + 1;
    this.#empty = source.charCodeAt(end - 1) === 0x2f;
    let nameEnd = tag + 1;
    while (nameEnd < end && source.charCodeAt(nameEnd) > 0x20 && source.charCodeAt(nameEnd) !== 0x2f)
      nameEnd += 1;
    const written = source.slice(tag + 1, nameEnd);
    this.#tag = source.slice(nameEnd, this.#empty ? end - 1 : end);
    this.#elements += 1;
    if (this.#elements > XML_ELEMENTS) throw new ReadFailure('too-long');
    if (this.#open.length >= XML_DEPTH) throw new ReadFailure('too-deep');
    while (this.#scopes.at(-1)!.depth >= this.#open.length) this.#scopes.pop();
    if (this.#tag.includes('xmlns')) this.#declare();
    this.name = this.#named(written, true);
    if (!this.#empty) this.#open.push(written);
  }

  #declare(): void {
    const prefixes = new Map(this.#scopes.at(-1)!.prefixes);
    for (const [name, value] of this.#written()) {
      if (name === 'xmlns') prefixes.set('', prefixFor(value) ?? '');
      else if (name.startsWith('xmlns:'))
        prefixes.set(name.slice(6), prefixFor(value) ?? `?${name.slice(6)}`);
    }
    if (prefixes.size > XML_PREFIXES) throw new ReadFailure('hostile-xml');
    this.#scopes.push({ depth: this.#open.length, prefixes, names: new Map() });
  }

  #named(written: string, isElement: boolean): string {
    const colon = written.indexOf(':');
    if (colon < 0 && !isElement) return written;
    const { names, prefixes } = this.#scopes.at(-1)!;
    const known = names.get(written);
    if (known !== undefined) return known;
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const usual = prefixes.get(prefix) ?? prefix;
    const name = usual ? `${usual}:${written.slice(colon + 1)}` : written.slice(colon + 1);
    names.set(written, name);
    return name;
  }

  #attributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const [name, value] of this.#written()) attributes[this.#named(name, false)] = value;
    return attributes;
  }

  *#written(): Generator<[name: string, value: string]> {
    const tag = this.#tag.trimEnd();
    ATTRIBUTE.lastIndex = 0;
    while (ATTRIBUTE.lastIndex < tag.length) {
      const match = ATTRIBUTE.exec(tag);
      if (!match) throw new ReadFailure('hostile-xml');
      const { lastIndex } = ATTRIBUTE;
      yield [match[1]!, plain(match[2] ?? match[3]!)];
      ATTRIBUTE.lastIndex = lastIndex;
    }
  }

  #after(sign: string, from: number): number {
    const at = this.#source.indexOf(sign, from);
    if (at < 0) throw new ReadFailure('damaged');
    return at + sign.length;
  }
}

function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  throw new ReadFailure('damaged');
}

/** Character references and the five entities of XML itself; any other entity is refused. */
function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,10};)?/g, (_, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    const own = entities.get(name);
    if (own !== undefined) return own;
    const code = /^#x[\da-f]+$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : -1;
    if (code < 0 || code > 0x10ffff) throw new ReadFailure('hostile-xml');
    return String.fromCodePoint(code);
  });
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(other => other.name === name);
}

/** `w:val` of a child: the way in which WordprocessingML writes most properties. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A property that is on by standing there, unless its value says off (ST_OnOff). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !isOff(element.attributes['w:val']);
}

export function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}
