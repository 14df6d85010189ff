import { ApiError } from '../../addin/service/api-error';
import { loadCodeLists, nameCode } from '../../addin/code-lists/load-code-lists';
import { makeFinding, makeRun } from '../checking/support/make-run';
import { ETHNICITY, YES_NO } from '../checking/support/small-standard';

const run = makeRun([
  makeFinding('ETHNIC'),
  makeFinding('ETHNIC', { row: 2 }),
  makeFinding('VISA'),
  makeFinding('NOTE'),
]);

function lists(fail?: Error): { asked: string[]; codeList: (id: string) => Promise<typeof ETHNICITY> } {
  const asked: string[] = [];
  return {
    asked,
    codeList: (id) => {
      asked.push(id);
      if (id === 'yes-no' && fail !== undefined) return Promise.reject(fail);
      return Promise.resolve(id === 'yes-no' ? YES_NO : ETHNICITY);
    },
  };
}

describe('the code lists of a run', () => {
  it('are those of the columns with findings, each asked for once', async () => {
    const api = lists();

    expect([...(await loadCodeLists(api, run)).keys()]).toEqual(['ethnicity', 'yes-no']);
    expect(api.asked).toEqual(['ethnicity', 'yes-no']);
  });

  it('that are known are not asked for again', async () => {
    const api = lists();
    await loadCodeLists(api, run, new Map([['ethnicity', ETHNICITY]]));

    expect(api.asked).toEqual(['yes-no']);
  });

  it("that can't be had are left out", async () => {
    const api = lists(new ApiError({ code: 'offline', title: '', detail: '' }, true));

    expect([...(await loadCodeLists(api, run)).keys()]).toEqual(['ethnicity']);
  });

  it('a fault of our own is not taken for one of the service', async () => {
    await expect(loadCodeLists(lists(new RangeError('a bug')), run)).rejects.toThrow('a bug');
  });
});

describe('a code by its name', () => {
  it.each([
    ['WBRI', 'White British', 'WBRI (White British)'],
    [
      '31',
      'English / Welsh / Scottish / Northern Irish / British',
      '31 (English / Welsh / Scottish / Northern Irish / British)',
    ],
    [
      '9',
      'First employment in teaching - employment based teacher training',
      '9 (First employment in teaching -…oyment based teacher training)',
    ],
    ['Yes', 'Yes', 'Yes'],
    ['7', '', '7'],
  ])('%s, %s: %s', (code, label, name) => {
    expect(nameCode({ code, label })).toBe(name);
  });
});
