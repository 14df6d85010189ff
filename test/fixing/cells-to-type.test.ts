import { cellsToType } from '../../addin/fixing/cells-to-type';
import { findingRule, rowRun } from '../suggesting/support/row-run';

const fieldsFor = (rule: string): string[] =>
  cellsToType(...rowRun(findingRule(rule), {})).map(({ field }) => field);

describe('The cells that may be the wrong one', () => {
  it.each([
    [
      'the two that do not go together, the marked one first',
      'asc-wds/worker-1230-2',
      ['CONTHOURS', 'ZEROHRCONT'],
    ],
    ['the marked one alone, where it is wrong by itself', 'asc-wds/worker-5600-1', ['L2CARECERT']],
    ['the marked one alone, where rows are compared', 'asc-wds/worker-998-1', ['UNIQUEWORKERID']],
  ])('are %s', (_, rule, fields) => {
    expect(fieldsFor(rule)).toEqual(fields);
  });

  it('are those alone that the sheet has a column for', () => {
    const [run, finding] = rowRun(findingRule('asc-wds/worker-1230-2'), {});
    const [table] = run.tables;
    const columns = table!.columns.filter(({ field }) => field !== 'ZEROHRCONT');

    expect(cellsToType({ ...run, tables: [{ ...table!, columns }] }, finding)).toEqual([
      { column: finding.column, field: 'CONTHOURS', title: 'Contracted weekly hours' },
    ]);
  });
});
