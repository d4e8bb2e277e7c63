/** Progress on the terminal: one line for each step, with its result and time. */
import { performance } from 'node:perf_hooks';

/** A failure that has been explained to the reader: the message is all that is shown. */
export class Stop extends Error {
  /** With which the command ends. */
  readonly code: number = 1;
}

/** Runs a step; `say` shows how far it is on the same line where the terminal can, else nothing. */
export async function step<T>(
  name: string,
  work: (say: (progress: string) => void) => Promise<T>,
  summary: (result: T) => string = () => '',
): Promise<T> {
  const started = performance.now();
  const live = process.stdout.isTTY;
  const show = (text: string) => live && process.stdout.write(`\r\x1b[2K${text}`);
  if (live) show(`… ${name}`);
  else console.log(`… ${name}`);
  try {
    const result = await work(progress => show(`… ${name} ${progress}`));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const detail = summary(result);
    show('');
    console.log(`✓ ${name}${detail ? `：${detail}` : ''}（${seconds} 秒）`);
    return result;
  } catch (error) {
    show('');
    console.log(`✗ ${name}`);
    throw error;
  }
}

/** Runs a whole script: a Stop prints its message, anything else is a fault of ours and shows its stack. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(error instanceof Stop ? error.code : 1);
  }
}
