/** Reads and checks a paper off the page's thread, so that no file can freeze the page. */
import { dice, pairsOf } from '../../../domain/compare/similarity.ts';
import { ReadFailure } from '../../../domain/reader/failure.ts';
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import { readOutside } from '../../../domain/reader/read-outside.ts';
import { checkUp, type Paper } from '../../../domain/review/check-up.ts';
import type { CheckUpRecord } from '../../../domain/review/record.ts';
import { recordOf } from '../../../domain/review/record-of.ts';
import { lawsFrom } from './laws.ts';
import type { Checked, CheckReply, CheckRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void reply(data).then(answer => self.postMessage(answer));
});

/** Any other error is a defect of ours: it reaches the page as an unhandled rejection of the worker. */
async function reply(request: CheckRequest): Promise<CheckReply> {
  let outside: OutsideDocument;
  try {
    outside = readOutside(request.input, { changes: 'accepted' });
  } catch (error) {
    if (error instanceof ReadFailure) return { failure: error.code };
    throw error;
  }
  const laws = await lawsFrom(request.base).catch(() => undefined);
  if (!laws) return { offline: true };
  const record = recordOf(checkUp(paperOf(outside), { ...request.settings, laws, origin: 'outside' }));
  const nearest = await nearestTo(record, request);
  return { checked: { record, problems: outside.problems, ...(nearest ? { nearest } : {}) } };
}

function paperOf({ title, document, numbering, parties, annexes, contents }: OutsideDocument): Paper {
  const titles = annexes.map(({ label, title: name }) => ({ id: label, title: name }));
  return { title, document, numbering, parties, annexes: titles, contents };
}

/** Without the texts (no network) there is no nearest template, and the check-up is complete all the same. */
async function nearestTo(
  record: CheckUpRecord,
  { base, templates }: CheckRequest,
): Promise<Checked['nearest']> {
  const pairs = pairsOf(record.lines.map(line => line.text).join(''));
  const found = await Promise.all(
    templates
      .filter(({ family }) => family === record.family)
      .map(async template => {
        const response = await fetch(`${base}text/contracts/${template.id}/${template.version}.txt`).catch(
          () => undefined,
        );
        if (!response?.ok) return [];
        return [{ ...template, likeness: dice(pairs, pairsOf(await response.text()), 0) }];
      }),
  );
  return found.flat().sort((a, b) => b.likeness - a.likeness)[0];
}
