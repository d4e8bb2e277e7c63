/** Reads and checks a paper off the page's thread, so that no file can freeze the page. */
import { dice, pairsOf } from '../../../domain/compare/similarity.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import { readOutside } from '../../../domain/reader/read-outside.ts';
import { checkUp, type Paper } from '../../../domain/review/check-up.ts';
import type { CheckUpRecord } from '../../../domain/review/record.ts';
import { recordOf } from '../../../domain/review/record-of.ts';
import { answer } from '../reader/answer.ts';
import { lawsFrom } from './laws.ts';
import type { Checked, CheckRequest } from './messages.ts';

answer(async (request: CheckRequest): Promise<Checked> => {
  const outside = readOutside(request.input, { changes: 'accepted' });
  const laws = await lawsFrom(request.base).catch(() => {
    throw new VisitorError(
      '没有载入法律数据：网络断开或者网站没有应答。恢复网络后再检查一次，选好的文件还在。',
    );
  });
  const record = recordOf(checkUp(paperOf(outside), { ...request.settings, laws, origin: 'outside' }));
  const nearest = await nearestTo(record, request);
  return { record, problems: outside.problems, ...(nearest ? { nearest } : {}) };
});

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
