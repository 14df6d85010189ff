import { fittingExamples } from '../../addin/templates/fitting-examples';
import type { CheckRequest, FindingGroup, Layout } from '../../core/api/shapes';
import { rule, SMALL_STANDARD } from '../checking/support/small-standard';

const LAYOUT: Layout = {
  id: 'demo/staff',
  collection: 'demo',
  title: 'Demo staff',
  keys: [],
  fields: [
    { name: 'REF', title: 'Reference', type: 'string', example: 'w1', constraints: { required: true } },
    { name: 'JOB', title: 'Job', type: 'string', example: '8' },
    { name: 'OTHER', title: 'Other job', type: 'string', example: 'Driver' },
    { name: 'PAID', title: 'How paid', type: 'string', example: 'hourly' },
    { name: 'HOURLY', title: 'Hourly rate', type: 'string' },
    { name: 'START', title: 'Start date', type: 'date', example: '01/09/2021' },
  ],
};
const STANDARD = {
  ...SMALL_STANDARD,
  rules: [
    rule('demo/other', { fields: ['OTHER', 'JOB'] }),
    rule('demo/rate', { fields: ['HOURLY', 'PAID'] }),
    rule('demo/reference', { fields: ['REF'] }),
  ],
};

/** A service that finds what `find` says of the cells that are filled, and keeps what it was asked. */
function service(find: (filled: ReadonlySet<string>) => readonly Omit<FindingGroup, 'rows'>[]) {
  const asked: CheckRequest[] = [];
  return {
    asked,
    check: (request: CheckRequest) => {
      asked.push(request);
      const filled = new Set(
        request.columns.flatMap(({ field, values }) => (values[0] === null ? [] : [field])),
      );
      const findings = find(filled).map((finding) => ({ ...finding, rows: [1] }));
      return Promise.resolve({ entry: 1, findings, blankRows: [] });
    },
  };
}

const ALL = ['REF', 'JOB', 'OTHER', 'PAID', 'START'];

describe('The examples of a layout as one row', () => {
  it.each<[string, Parameters<typeof service>[0], readonly string[] | undefined]>([
    ['are all there when nothing is found', () => [], ALL],
    [
      'lose the one at fault',
      (filled) => (filled.has('OTHER') ? [{ rule: 'demo/other', field: 'OTHER' }] : []),
      ['REF', 'JOB', 'PAID', 'START'],
    ],
    [
      'lose what asks for a blank cell',
      (filled) =>
        filled.has('PAID') ? [{ rule: 'demo/rate', field: 'HOURLY', reason: 'blank' as const }] : [],
      ['REF', 'JOB', 'OTHER', 'START'],
    ],
    [
      'lose several, one fault after the other',
      (filled) =>
        filled.has('OTHER')
          ? [{ rule: 'demo/other', field: 'OTHER' }]
          : filled.has('PAID')
            ? [{ rule: 'demo/rate', field: 'HOURLY' }]
            : [],
      ['REF', 'JOB', 'START'],
    ],
    [
      'are none when what must be given is at fault',
      () => [{ rule: 'demo/reference', field: 'REF' }],
      undefined,
    ],
  ])('%s', async (_, find, left) => {
    const examples = await fittingExamples(service(find), STANDARD, LAYOUT, '2026-09-30');
    expect(examples === undefined ? undefined : [...examples.keys()]).toEqual(left);
  });

  it('are checked as a row of a workbook, dates as dates', async () => {
    const api = service(() => []);
    await fittingExamples(api, STANDARD, LAYOUT, '2026-09-30');
    expect(api.asked).toEqual([
      {
        layout: 'demo/staff',
        referenceDate: '2026-09-30',
        source: 'workbook',
        rows: 1,
        columns: [
          { field: 'REF', values: ['w1'] },
          { field: 'JOB', values: ['8'] },
          { field: 'OTHER', values: ['Driver'] },
          { field: 'PAID', values: ['hourly'] },
          { field: 'HOURLY', values: [null] },
          { field: 'START', values: [{ date: '2021-09-01' }] },
        ],
      },
    ]);
  });
});
