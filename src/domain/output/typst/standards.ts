/**
 * The compiler in a browser can be asked for no standard. What it writes is tagged, with embedded fonts and colours that
 * do not depend on a device, and lacks only declarations: the identifiers of PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1
 * (ISO 14289-1, clause 5) in the metadata, the schema of the latter (ISO 19005-2, 6.6.2.3), and that a reader shows the
 * title (ISO 14289-1, 7.1). They are put in here, and the table of offsets is set right.
 */

const DECLARATIONS = `<rdf:Description rdf:about=""
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

interface Edit {
  /** In bytes of the original. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Metadata and catalog are the last objects before the table of offsets, and not larger than this together. */
const LAST_OBJECTS = 1 << 18;

/** `pdf` as the compiler writes it: metadata as plain text, a plain table of offsets, one revision. */
export function declareStandards(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(ascii(pdf.subarray(-64)));
  if (!end) throw new Error('The PDF does not end with the place of its table of offsets.');
  const table = Number(end[1]);
  const start = Math.max(0, table - LAST_OBJECTS);
  const text = ascii(pdf.subarray(start));
  const find = (words: string, from: number) => {
    const at = text.indexOf(words, from);
    if (at < 0) throw new Error(`The PDF has no ${words}.`);
    return at;
  };

  const metadata = find('/Type /Metadata', 0);
  const length = text.lastIndexOf('/Length ', metadata) + '/Length '.length;
  const old = /^\d+/.exec(text.slice(length, length + 12))?.[0];
  if (old === undefined) throw new Error('The metadata stream of the PDF has no plain length.');
  const preferences = '/ViewerPreferences <<';
  const viewer = find(preferences, find('/Type /Catalog', 0)) + preferences.length;
  const declared: Edit[] = [
    { at: length, removed: old.length, inserted: String(Number(old) + DECLARATIONS.length) },
    { at: find('</rdf:RDF>', metadata), removed: 0, inserted: DECLARATIONS },
    { at: viewer, removed: 0, inserted: ' /DisplayDocTitle true' },
  ];
  const edits = [...declared, ...offsets(text, start, table, declared)];
  return apply(
    pdf,
    edits.map(edit => ({ ...edit, at: edit.at + start })).sort((a, b) => a.at - b.at),
  );
}

/** One character a byte; what is read and written is ASCII. */
function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Entries of the table, and the pointer to it, that move with what stands before them. `text` begins at `start`. */
function offsets(text: string, start: number, table: number, edits: readonly Edit[]): Edit[] {
  const moved = (offset: number) =>
    edits.reduce(
      (sum, { at, removed, inserted }) => (at + start < offset ? sum + inserted.length - removed : sum),
      offset,
    );
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(table - start, table - start + 40));
  if (!head) throw new Error('The PDF has no plain table of offsets.');
  const first = table - start + head[0].length;
  const pointer = text.lastIndexOf('startxref') + 'startxref\n'.length;
  const changed: Edit[] = [{ at: pointer, removed: String(table).length, inserted: String(moved(table)) }];
  for (let entry = 0; entry < Number(head[1]); entry++) {
    const at = first + entry * 20;
    const offset = Number(text.slice(at, at + 10));
    if (text[at + 17] !== 'n' || moved(offset) === offset) continue;
    changed.push({ at, removed: 10, inserted: String(moved(offset)).padStart(10, '0') });
  }
  return changed;
}

function apply(pdf: Uint8Array, edits: readonly Edit[]): Uint8Array<ArrayBuffer> {
  const growth = edits.reduce((sum, { removed, inserted }) => sum + inserted.length - removed, 0);
  const result = new Uint8Array(pdf.length + growth);
  let [from, to] = [0, 0];
  for (const { at, removed, inserted } of edits) {
    result.set(pdf.subarray(from, at), to);
    to += at - from;
    for (let index = 0; index < inserted.length; index++) result[to++] = inserted.charCodeAt(index);
    from = at + removed;
  }
  result.set(pdf.subarray(from), to);
  return result;
}
