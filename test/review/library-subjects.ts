/** Every text of the library as the rules see it: open as published, and filled in. */
import { readContent } from '../../scripts/content/read-content.ts';
import type { Answers, Value } from '../../src/domain/field/field.ts';
import { bind } from '../../src/domain/output/bound.ts';
import type { ReviewContext } from '../../src/domain/review/rule.ts';
import type { Subject } from '../../src/domain/review/subject.ts';
import { subjectOf } from '../../src/domain/review/subject-of.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { type Library, newest } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

export interface LibrarySubject {
  readonly name: string;
  readonly subject: Subject;
  readonly context: ReviewContext;
}

export async function readLibrary(): Promise<Library> {
  return parseLibrary((await readContent()).files).library;
}

/** The newest version of every contract and annex, each open and filled. */
export function librarySubjects(library: Library): readonly LibrarySubject[] {
  const annexes = new Map(
    library.annexes.flatMap(({ id, versions }) => versions.map(each => [`${id} ${each.meta.version}`, each])),
  );
  return [...library.contracts, ...library.annexes].flatMap(series => {
    const template = newest(series);
    if (!template) return [];
    const attached = template.meta.annexes.flatMap(
      ({ id, version }) => annexes.get(`${id} ${version}`) ?? [],
    );
    return [
      subjectFrom(library, template, attached, 'template'),
      subjectFrom(library, template, attached, 'draft'),
    ];
  });
}

function subjectFrom(
  { laws }: Library,
  template: Template,
  attached: readonly Template[],
  origin: 'template' | 'draft',
): LibrarySubject {
  const { meta, file } = template;
  const answers = origin === 'draft' ? plainAnswers(template) : {};
  const bound = bind(template, attached, answers, {
    defaults: true,
    ...(origin === 'draft' ? { choose: 'defaults' as const } : {}),
  });
  const { document, numbering, annexes } = bound.parts[0];
  const parties = meta.parties.map(({ id, label }) => {
    const name = answers[`${id}.name`];
    return { label, ...(typeof name === 'string' ? { name } : {}) };
  });
  return {
    name: `${file} ${origin}`,
    subject: subjectOf(document, numbering, { title: meta.title, parties, annexes }),
    context: {
      laws,
      on: '2026-11-22',
      origin,
      audience: meta.audience,
      ...(meta.family ? { family: meta.family } : {}),
      ...(meta.variant ? { variant: meta.variant } : {}),
    },
  };
}

/** Sample answers without the 某某 of examples, and with the one sum that front matter cannot state. */
function plainAnswers(template: Template): Answers {
  const plain = JSON.parse(JSON.stringify(sampleAnswers(template)).replaceAll('某', '青')) as Record<
    string,
    Value
  >;
  const parts = ['refund.principal', 'refund.interest', 'refund.costs'].map(path => plain[path]);
  if (parts.every(part => typeof part === 'number'))
    plain['refund.total'] = parts.reduce((sum, part) => sum + part, 0);
  return plain;
}
