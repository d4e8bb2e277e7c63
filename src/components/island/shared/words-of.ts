/** What a visitor is told of an error: its words when they are meant for visitors, one plain sentence for all others. */
import { VisitorError } from '../../../domain/issue/visitor-error.ts';

/** Said of a defect of ours; words of programs help nobody. */
export const DEFECT = '这一步没有做成，原因在本站的程序；填写的内容还在。';

export function wordsOf(error: unknown): string {
  return error instanceof VisitorError ? error.message : DEFECT;
}
