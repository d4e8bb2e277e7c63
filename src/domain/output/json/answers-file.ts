/**
 * Answers with what they belong to: the file in which the fill page and `npm run fill` hand them out, and in which both
 * take them back. Word and PDF files of ours carry the same record.
 */
import type { Answers } from '../../field/field.ts';
import type { Bound } from '../bound.ts';

/** Which version of which template answers were given to. */
export interface AnswersRecord {
  readonly template: string;
  /** Absent on a draft. */
  readonly version?: string;
  /** Of the template's canonical text; empty when whoever made the file did not know it. */
  readonly hash: string;
  /** From a file, not checked: whoever uses them asks the field types first, as `fill` does. */
  readonly answers: Answers;
}

export function answersRecord({ meta, hash, answers }: Bound): AnswersRecord {
  const version = meta.version === undefined ? {} : { version: meta.version };
  return { template: meta.id, ...version, hash, answers };
}

export function answersFile(bound: Bound): string {
  return `${JSON.stringify(answersRecord(bound), null, 2)}\n`;
}

/** `value`: any JSON. A draft has no version, an empty one, or `draft`. Undefined when the value is no such record. */
export function readAnswersFile(value: unknown): AnswersRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { template, version = '', hash = '', answers } = value;
  if (typeof template !== 'string' || typeof version !== 'string' || typeof hash !== 'string')
    return undefined;
  if (!isRecord(answers)) return undefined;
  const released = version === '' || version === 'draft' ? {} : { version };
  return { template, ...released, hash, answers: answers as Answers };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
