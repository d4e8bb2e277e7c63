/** What changed in a release: from flags, or asked for in the terminal. */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { type Citation, parseCitation } from '../../src/domain/law/citation.ts';
import type { Change } from '../../src/domain/template/template.ts';
import { Stop } from '../site/steps.ts';

/** Each change has its own why and, where any change has one, its own sources (`minfadian/585,minfadian/586`; `-` for none). */
export function changesFromFlags(
  what: readonly string[],
  why: readonly string[],
  sources: readonly string[],
): Change[] {
  if (what.length !== why.length) throw new Stop('每个 --change 都要有一个 --why。');
  if (sources.length && sources.length !== what.length) {
    throw new Stop(
      '写 --source 的，每个 --change 都要有一个；没有法律依据的那个写 --source -，几条依据用逗号隔开。',
    );
  }
  return what.map((text, index) => ({
    what: text,
    why: why[index]!,
    sources: readSources(sources[index] ?? ''),
  }));
}

export async function askChanges(): Promise<Change[]> {
  if (!stdin.isTTY)
    throw new Stop(
      '要写明改了什么：加上 --change "……" --why "……"（可以有多组），有法律依据的加 --source minfadian/585。',
    );
  const prompt = createInterface({ input: stdin, output: stdout });
  const changes: Change[] = [];
  try {
    for (;;) {
      const what = (
        await prompt.question(changes.length ? '还改了什么（没有了直接回车）：' : '改了什么：')
      ).trim();
      if (!what && changes.length) return changes;
      if (!what) continue;
      const why = (await prompt.question('为什么：')).trim() || '（未说明）';
      const sources = (await prompt.question('法律依据，如 minfadian/585，可以空着：')).trim();
      changes.push({
        what,
        why,
        sources: sources
          .split(/[\s，，、]+/)
          .filter(Boolean)
          .map(readSource),
      });
    }
  } finally {
    prompt.close();
  }
}

/** Citations in a row, separated by commas or spaces; `-` is none. */
function readSources(text: string): Citation[] {
  return text
    .split(/[\s,，、]+/)
    .filter(part => part !== '' && part !== '-')
    .map(readSource);
}

function readSource(text: string): Citation {
  const citation = parseCitation(text);
  if (!citation) throw new Stop(`法律依据“${text}”的写法不对：写成 minfadian/585。`);
  return citation;
}
