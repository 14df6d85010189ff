import { suggest } from '../../addin/suggesting/suggest';
import type { CheckRun } from '../../addin/model/check-run';
import { findingRule, rowRun } from './support/row-run';
import { realStandard } from '../support/real-standard';
import { makeTable } from '../checking/support/make-run';

/** British citizenship, answered for someone whose nationality is British. */
const IGNORED = 'asc-wds/worker-3120-1';
const CELLS = { BRITISHCITIZENSHIP: 1, NATIONALITY: 826 };

describe('A value that is ignored', () => {
  it('may be taken away, which is for the user to judge', () => {
    const [run, finding] = rowRun(findingRule(IGNORED), CELLS);

    expect(suggest(run, finding)).toEqual([{ value: '', label: '', sure: false }]);
  });

  it('stays where another collection of the sheet has its column', () => {
    const [run, finding] = rowRun(findingRule(IGNORED), CELLS);
    const other = realStandard.layouts.find(({ collection }) => collection === 'csww')!;
    const also = makeTable(1, { layout: other });
    const bound = { ...also.columns[0]!, column: finding.column };
    const shared: CheckRun = {
      ...run,
      tables: [...run.tables, { ...also, sheet: run.tables[0]!.sheet, columns: [bound] }],
    };

    expect(suggest(shared, finding)).toEqual([]);
  });

  it('is not told from one that is wrong: nothing is taken away there', () => {
    const [run, finding] = rowRun(findingRule('asc-wds/worker-1120-1'), {
      BRITISHCITIZENSHIP: 7,
      NATIONALITY: 356,
    });

    expect(suggest(run, finding).map(({ value }) => value)).not.toContain('');
  });
});
