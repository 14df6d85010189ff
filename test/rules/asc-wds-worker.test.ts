import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../../functions/rules';
import { layoutOf } from '../support/standard-fixture';

/** Number and severity of every worker rule, as the service has them. */
const SEVERITIES = new Map(
  readFileSync(join(__dirname, 'asc-wds-worker-severities.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): [string, string] => {
      const [rule = '', severity = ''] = line.split(',');
      return [`asc-wds/${rule}`, severity];
    }),
);

/** Our own split of one rule of the service by severity and column; and what the service takes and is asked about here. */
const SPLIT = new Set([
  'asc-wds/worker-x-3-notes',
  'asc-wds/worker-x-3-year',
  'asc-wds/worker-1060-1-issued',
]);

const inLayout = layoutOf('asc-wds/worker').fields.flatMap(({ rules }) => Object.values(rules ?? {}));
const inCode = rulesOf(layoutOf('asc-wds/worker'));

describe('The ASC-WDS worker rules', () => {
  it('are 130 in the service', () => {
    expect(SEVERITIES.size).toBe(130);
  });

  it('stand each in the layout or in code, and not in both', () => {
    const ids = [...new Set(inLayout.map(({ id }) => id)), ...inCode.map(({ id }) => id)].filter(
      (id) => !SPLIT.has(id),
    );
    expect(ids.sort()).toEqual([...SEVERITIES.keys()].sort());
  });

  it('have the severity that the service gives them', () => {
    const ours = [...inLayout, ...inCode]
      .filter(({ id }) => !SPLIT.has(id))
      .map(({ id, severity }) => ({ id, severity }));
    expect(ours.filter(({ id, severity }) => SEVERITIES.get(id) !== severity)).toEqual([]);
  });

  it('that only the service can check are listed as such, with the reason', () => {
    const listed = inCode.filter(({ kind }) => kind === 'not-checked');
    expect(listed.map(({ id }) => id)).toEqual([
      'asc-wds/worker-1400-1',
      'asc-wds/worker-1040-2',
      'asc-wds/worker-1040-3',
      'asc-wds/worker-1040-4',
      'asc-wds/worker-3240-1',
      'asc-wds/worker-1401-1',
    ]);
    expect(listed.map(({ note }) => note)).toEqual(
      listed.map(() => expect.stringContaining('Only the ASC-WDS service can tell')),
    );
  });
});
