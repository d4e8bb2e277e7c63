/** The rules and the coverage over the newest texts of the library, as issues of the build. */
import { fill } from '../fill/fill.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { number } from '../numbering/number.ts';
import { styleFor } from '../numbering/styles.ts';
import { allSeries, type Library, newest } from '../template/library.ts';
import type { Template } from '../template/template.ts';
import { wordsAt } from './find.ts';
import { coverageIssues } from './library-coverage.ts';
import { review } from './review.ts';
import { subjectOf } from './subject-of.ts';

/**
 * Findings that are errors or warnings, and cells of the coverage that nothing fills. A contract is read as of the day
 * of its release; drafts are held to it when they are released.
 */
export function libraryReview(library: Library): Issue[] {
  const templates = allSeries(library)
    .filter(({ type }) => type !== 'checklist')
    .flatMap(series => newest(series) ?? []);
  return [
    ...templates.flatMap(template => findingIssues(template, library)),
    ...emptyCells(library, templates),
  ];
}

function findingIssues(template: Template, { laws, annexes }: Library): Issue[] {
  const { meta, file, body, fields } = template;
  const document = fill(body, fields, meta.options, {}, { defaults: true });
  const titles = new Map(annexes.flatMap(({ id, versions }) => versions.map(each => [id, each.meta.title])));
  const subject = subjectOf(document, number(document, styleFor(meta.type)), {
    title: meta.title,
    parties: meta.parties.map(({ label }) => ({ label })),
    annexes: meta.annexes.map(({ id }) => ({ id, title: titles.get(id) ?? id })),
  });
  const findings = review(subject, {
    laws,
    on: meta.date ?? '',
    origin: 'template',
    audience: meta.audience,
    ...(meta.family === undefined ? {} : { family: meta.family }),
    ...(meta.variant === undefined ? {} : { variant: meta.variant }),
  });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place, message, suggestion, citations }) => {
      const node = place && subject.lines[place.line]?.node;
      const at = node && 'at' in node ? node.at : undefined;
      const quote = place ? `“${wordsAt(subject, place)}”：` : '';
      return makeIssue('review-finding', `${quote}${message}（规则 ${rule}）`, {
        hint: suggestion,
        at: { file, ...at },
        citations,
      });
    });
}

function emptyCells(library: Library, templates: readonly Template[]): Issue[] {
  const on =
    templates
      .map(({ meta }) => meta.date ?? '')
      .sort()
      .at(-1) ?? '';
  return coverageIssues(library, on).map(({ file, message, hint }) =>
    makeIssue('coverage-missing', message, { hint, at: { file } }),
  );
}
