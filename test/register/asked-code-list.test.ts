import type { CodeListQuery } from '../../core/api/shapes';
import type { StoredCodeList } from '../../functions/register/code-list-body';
import { findLine } from '../../functions/register/entry';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { publish } from '../../functions/register/publish';
import { askedCodeList } from '../../functions/register/asked-code-list';
import { codeList, publication } from './support/lists';

const list: StoredCodeList = {
  ...codeList('job-role'),
  note: 'Two are not open any more',
  codes: [
    { code: '01', label: 'Senior management' },
    { code: '08', label: 'Care Worker', validFrom: '2010-01-01' },
    { code: '13', label: 'First aider', validTo: '2020-03-31' },
    { code: '15', label: 'Youth worker', validFrom: '2012-04-01', validTo: '2021-03-31', broader: '08' },
  ],
};

async function ask(query: CodeListQuery) {
  const register = createMemoryRegister();
  await publish(register, publication('r-1', [list]));
  const entry = (await register.head())!;
  return askedCodeList(register, entry, findLine(entry, 'job-role')!, query);
}

describe('a code list read', () => {
  it('is whole when nothing is asked of it', async () => {
    const { hash, ...rest } = await ask({});

    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toEqual({ ...list, entry: 1, count: 4, total: 4 });
  });

  it.each<[string, CodeListQuery, string[], number]>([
    ['the first day of a code', { on: '2012-04-01' }, ['01', '08', '13', '15'], 4],
    ['the day before', { on: '2012-03-31' }, ['01', '08', '13'], 3],
    ['the last day of a code', { on: '2020-03-31' }, ['01', '08', '13', '15'], 4],
    ['the day after', { on: '2020-04-01' }, ['01', '08', '15'], 3],
    ['words of a label in any letter case', { filter: ' care wORKER' }, ['08'], 1],
    ['a part of a code', { filter: '1' }, ['01', '13', '15'], 3],
    ['words that no code has', { filter: 'astronaut' }, [], 0],
    ['words that would mean something in a pattern', { filter: '.*' }, [], 0],
    ['no more than a count', { count: 2 }, ['01', '08'], 4],
    ['none but how many there are', { count: 0 }, [], 4],
    ['all three together', { on: '2020-04-01', filter: 'worker', count: 1 }, ['08'], 2],
  ])('holds what is asked: %s', async (_name, query, codes, total) => {
    const answer = await ask(query);

    expect({ codes: answer.codes.map(({ code }) => code), total: answer.total }).toEqual({ codes, total });
  });
});
