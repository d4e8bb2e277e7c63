/**
 * Checks PDFs against PDF/UA-1 and PDF/A-2a with veraPDF. The jar comes with the npm package @opendataloader/pdf;
 * Java must be on the machine. Both may be absent: then the check says so and nothing else fails.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** veraPDF's names for PDF/UA-1 and PDF/A-2a. */
export type Profile = 'ua1' | '2a';

export interface Failure {
  /** Clause of the standard and number of the test, such as `7.18.5-2`. */
  readonly rule: string;
  readonly count: number;
  /** veraPDF's own words, English. */
  readonly message: string;
  /** Path of the first object concerned. */
  readonly place: string;
}

export interface Validation {
  readonly file: string;
  readonly compliant: boolean;
  readonly failures: readonly Failure[];
  /** Present when the file could not be read at all. */
  readonly error?: string;
}

export type Validations =
  | { readonly status: 'checked'; readonly results: readonly Validation[] }
  | { readonly status: 'absent'; readonly reason: string };

const SCRIPT = fileURLToPath(new URL('./verapdf.rhino.js', import.meta.url));
const RUNNER = ['org.mozilla.javascript.tools.shell.Main', '-version', '200', '-encoding', 'utf8', SCRIPT];

/** Validates `files` in one Java process, results in the same order. */
export async function validate(files: readonly string[], profile: Profile): Promise<Validations> {
  const jar = findJar();
  if (!jar) return { status: 'absent', reason: '没有安装 npm 包 @opendataloader/pdf（veraPDF 在它里面）' };
  const java = findJava();
  const output = await run(java, ['-cp', jar, ...RUNNER, profile, ...files]);
  if (output.missing) return { status: 'absent', reason: `没有 Java（试过 ${java}）` };
  if (output.failure) throw new Error(`veraPDF did not run: ${output.failure}`);
  const results = output.text
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map((line): Validation => JSON.parse(line));
  if (results.length !== files.length)
    throw new Error(`veraPDF answered for ${results.length} files of ${files.length}.`);
  return { status: 'checked', results };
}

function findJar(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@opendataloader/pdf');
    const jar = join(dirname(dirname(entry)), 'lib/opendataloader-pdf-cli.jar');
    return existsSync(jar) ? jar : undefined;
  } catch {
    return undefined;
  }
}

function findJava(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin/java') : 'java';
}

interface Output {
  readonly text: string;
  readonly missing: boolean;
  readonly failure?: string;
}

function run(command: string, args: readonly string[]): Promise<Output> {
  return new Promise(resolve => {
    execFile(command, [...args], { maxBuffer: 64 << 20 }, (error, text, stderr) => {
      const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
      resolve({ text, missing, ...(error ? { failure: stderr || error.message } : {}) });
    });
  });
}
