import { expect, test } from 'vitest';
import { doc, template } from '../../../../test/domain/trees.ts';
import { bind } from '../bound.ts';
import { answersFile, readAnswersFile } from './answers-file.ts';

const own = template(doc(), {});
const record = { template: 'a/b', version: '1.0.0', hash: 'ab12', answers: { 'partyA.name': '甲' } };
const { version: _version, ...draft } = record;

test.each(['1.0.0', undefined])('what was written of version %s is read again', version => {
  const { version: _own, ...rest } = own.meta;
  const meta = version === undefined ? rest : { ...rest, version };
  const bound = bind({ ...own, meta }, [], record.answers, { defaults: true, choose: 'defaults' });
  const read = readAnswersFile(JSON.parse(answersFile(bound)));
  expect(read).toEqual({
    template: own.meta.id,
    ...(version === undefined ? {} : { version }),
    hash: own.hash,
    answers: record.answers,
  });
});

test.each([
  [record, record],
  [{ ...record, version: '' }, draft],
  [{ ...record, version: 'draft' }, draft],
  [
    { template: 'a/b', answers: {} },
    { template: 'a/b', hash: '', answers: {} },
  ],
  [null, undefined],
  [[record], undefined],
  ['{}', undefined],
  [{ ...record, template: 1 }, undefined],
  [{ ...record, version: 1 }, undefined],
  [{ ...record, hash: [] }, undefined],
  [{ ...record, answers: [] }, undefined],
  [{ ...record, answers: null }, undefined],
  [{ template: 'a/b' }, undefined],
])('%j is read as %j', (value, read) => {
  expect(readAnswersFile(value)).toEqual(read);
});
