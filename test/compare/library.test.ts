/** Every pair of texts of the library: variants of a family, versions, strangers, and drafts against their template. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import type { Comparable } from '../../src/domain/compare/comparable.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { comparable, comparableBundle } from '../../src/domain/compare/document-clauses.ts';
import { present } from '../../src/domain/fill/fill.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { styleFor } from '../../src/domain/numbering/styles.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { redlineHtml } from '../../src/domain/output/redline/html.ts';
import { renderText } from '../../src/domain/output/text/render-text.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { allSeries, type Library } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { sampleAnswers } from '../support/sample-answers.ts';
import { expectEmpty, expectToHold } from './hold.ts';

let library: Library;
let templates: readonly Template[];
let open: ReadonlyMap<Template, Comparable>;

beforeAll(async () => {
  const { files } = await readContent();
  library = parseLibrary(files).library;
  templates = allSeries(library).flatMap(series => series.versions);
  open = new Map(templates.map(template => [template, openText(template)]));
});

function annexesOf({ meta }: Template): { id: string; title: string }[] {
  return meta.annexes.map(({ id }) => ({ id, title: id }));
}

/** A template as its page shows it. */
function openText(template: Template): Comparable {
  const document = present(template);
  const { title, type } = template.meta;
  return comparable(document, number(document, styleFor(type)), annexesOf(template), { title });
}

function boundComparable({ parts: [first, ...others] }: Bound): Comparable {
  const one = ({ document, numbering, annexes, meta, label }: Bound['parts'][0]) =>
    comparable(document, numbering, annexes, { title: meta.title, ...(label ? { label } : {}) });
  return comparableBundle([one(first), ...others.map(one)]);
}

const squeezed = (text: string) => text.replace(/[\s_|]+/g, '');

describe('the library', () => {
  test('is compared in the words that are printed', () => {
    for (const template of templates) {
      const document = present(template);
      const numbering = number(document, styleFor(template.meta.type));
      const printed = renderText(document, { numbering, annexes: annexesOf(template) });
      const lines = open.get(template)!.clauses.flatMap(clause => clause.lines);
      const text = lines.map(line => line.number + line.text).join('');
      expect(squeezed(text), template.file).toBe(squeezed(printed));
      for (const { text: words, blanks, references } of lines)
        for (const { from, to } of [...blanks, ...references])
          expect(from <= to && to <= words.length, template.file).toBe(true);
    }
  });

  test('holds every property for every pair', { timeout: 300_000 }, () => {
    templates.forEach((template, index) => {
      expectEmpty(open.get(template)!, template.file);
      for (const other of templates.slice(index + 1))
        expectToHold(open.get(template)!, open.get(other)!, `${template.file} ${other.file}`);
    });
  });

  test('shows only what was filled in when a draft is compared with its template', () => {
    for (const { versions } of library.contracts) {
      const template = versions[0]!;
      const annexes = library.annexes
        .filter(({ id }) => template.meta.annexes.some(use => use.id === id))
        .map(series => series.versions[0]!);
      const answers = sampleAnswers(template);
      const options = Object.fromEntries(
        Object.entries(answers).filter(([path]) => path in template.meta.options),
      );
      const settings = { defaults: true };
      const blank = boundComparable(bind(template, annexes, options, settings));
      const filled = boundComparable(bind(template, annexes, answers, settings));
      const { changes } = compare(blank, filled);
      const others = changes.filter(change => !['answer', 'number'].includes(change.class));
      expect(others, template.file).toEqual([]);
      expect(changes.length, template.file).toBeGreaterThan(0);
      const openToFilled = expectToHold(boundComparable(bind(template, annexes, {}, settings)), filled);
      const departures = openToFilled.changes.filter(
        change => !['answer', 'number', 'punctuation'].includes(change.class),
      );
      expect(departures, template.file).toEqual([]);
    }
  });

  test('marks every change in either view', () => {
    const missing: string[] = [];
    for (const a of templates) {
      for (const b of templates) {
        if (a === b || !a.meta.family || a.meta.family !== b.meta.family) continue;
        const redline = compare(open.get(a)!, open.get(b)!);
        for (const view of ['inline', 'beside'] as const) {
          const html = redlineHtml(redline, view);
          for (const { id } of redline.changes)
            if (!html.includes(`id="change-${id}"`)) missing.push(`${a.file} → ${b.file}, ${view}: ${id}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
