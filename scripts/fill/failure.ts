/** How a run can end, and the failure that carries the code out. */
import { Stop } from '../site/steps.ts';

export const EXIT = { done: 0, badRows: 1, misuse: 2, disk: 3, documents: 4, interrupted: 130 } as const;

/** A Stop with a code of its own. */
export class Failure extends Stop {
  override readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Nothing was done because the command, the template or the file of answers is not what was meant. */
export function misuse(message: string): Failure {
  return new Failure(EXIT.misuse, message);
}
