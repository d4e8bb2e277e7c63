/** The Nu HTML checker over every page; it needs Java and is skipped without. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import vnu from 'vnu-jar';
import { SITE_DIR } from './site.ts';

/** What the checker does not know yet: CSS newer than its parser. HTML faults are never left out. */
const NEWER_THAN_THE_CHECKER = /^CSS: /;

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

test('no error on any page', { timeout: 300_000 }, context => {
  if (spawnSync('java', ['-version']).status !== 0) return context.skip('没有 Java，HTML 检查没有运行');
  const { stderr } = spawnSync(
    'java',
    ['-Xss2m', '-jar', vnu, '--format', 'json', '--errors-only', '--skip-non-html', SITE_DIR],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const faults = messages
    .filter(({ message }) => !NEWER_THAN_THE_CHECKER.test(message))
    .map(({ url, message, extract }) => `${url.slice(url.indexOf(SITE_DIR))}: ${message} ${extract ?? ''}`);
  expect(faults).toEqual([]);
});
