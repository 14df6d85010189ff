import type { CodeListAnswer, StandardAnswer } from '../../core/api/shapes';
import type { CodeSource } from '../../addin/custom-functions/code-shelf';
import type { FunctionDependencies } from '../../addin/custom-functions/create-functions';
import { createFunctions } from '../../addin/custom-functions/create-functions';
import { FunctionError } from '../../addin/custom-functions/function-error';
import { realCodeList, realStandard, TODAY } from '../support/real-standard';

/** A list that no collection has, with a code for each thing that may be the matter with one. */
export const PETS: CodeListAnswer = {
  ...{ id: 'pet', title: 'Pet (test)', collection: 'standard', source: 'made up', entry: 1 },
  ...{ complete: true, hash: 'pets-1', count: 7, total: 7 },
  codes: [
    { code: '001', label: 'Dog' },
    { code: '007', label: 'Cat' },
    { code: 'HM1', label: 'Hamster', validTo: '2020-08-31' },
    { code: 'HM2', label: 'Hamster', validFrom: '2020-09-01' },
    { code: 'GOAT', label: 'Goat', validFrom: '2027-04-01' },
    { code: 'FSHA', label: 'Fish' },
    { code: 'FSHB', label: 'fish' },
  ],
};

/** The same list, known to lack codes. */
export const SOME_PETS: CodeListAnswer = {
  ...PETS,
  ...{ id: 'some-pets', title: 'Some pets', complete: false, hash: 'some-1' },
};

export interface TestSource extends CodeSource {
  /** What was asked, in order: `standard`, or the id of a list. */
  readonly asked: string[];
  /** Puts another list, or another state of it, in the place of the one before. */
  publish(list: CodeListAnswer): void;
  /** From now on every request ends like this. */
  fail(error: Error | undefined): void;
}

/** The repository's own standard and lists, with two made-up ones, and a count of what is asked. */
export function testSource(): TestSource {
  const asked: string[] = [];
  const lists = new Map([PETS, SOME_PETS].map((list) => [list.id, list]));
  let failure: Error | undefined;
  const answer = async <T>(what: string, value: () => T): Promise<T> => {
    asked.push(what);
    await Promise.resolve();
    if (failure !== undefined) throw failure;
    return value();
  };
  const standard: StandardAnswer = {
    ...realStandard,
    codeLists: [...realStandard.codeLists, ...[...lists.values()].map(summaryOf)],
  };
  return {
    asked,
    standard: () => answer('standard', () => standard),
    codeList: (id) => answer(id, () => lists.get(id) ?? realCodeList(id)),
    publish: (list) => void lists.set(list.id, list),
    fail: (error) => void (failure = error),
  };
}

function summaryOf({ entry: _entry, total: _total, codes: _codes, ...summary }: CodeListAnswer) {
  return summary;
}

export function testFunctions(dependencies: Partial<FunctionDependencies> = {}) {
  return createFunctions({
    api: testSource(),
    now: () => 0,
    today: () => TODAY,
    dateSystem: () => Promise.resolve(1900),
    ...dependencies,
  });
}

/** The value, or what Excel shows with the words beside it: `#N/A "7" is not a code ...`. */
export async function outcome<T>(answer: Promise<T>): Promise<T | string> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return `${error.kind === 'not-available' ? '#N/A' : '#VALUE!'} ${error.message}`;
  }
}
