import { checkWorkbook } from '../../addin/checking/check-workbook';
import { cellName } from '../../core/values/column-letters';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import { memoryHost } from '../../tools/memory-host';
import { engineApi, realStandard } from '../support/real-standard';

/** As a payroll prints it: one row a contract, headings of its own. */
const FLAT: readonly (readonly string[])[] = [
  [
    ...['Payroll number', 'TRN', 'Surname', 'Forename', 'NI Number', 'Sex', 'DOB', 'Ethnicity', 'QTS'],
    ...['Contract type', 'Contract start date', 'Contract end date', 'Post', 'Role', 'Pay range', 'Base pay'],
    ...['Hours per week', 'FTE hours', 'Weeks per year', 'Date of arrival in school'],
  ],
  [
    ...['1', '1234567', 'Baker', 'Ruth', 'AB123456C', 'F', '02/03/1975', 'WBRI', 'true'],
    ...['PRM', '01/09/2015', '', 'HDT', 'TCHR', 'LD', '74500', '32.5', '32.5', '52', '01/09/2015'],
  ],
  [
    ...['2', '2345678', 'Okafor', 'Chidi', 'CE234567A', 'M', '20/11/1988', 'BAFR', 'true'],
    ...['PRM', '01/09/2019', '', 'TCH', 'TCHR', 'TE', '41000', '20', '32.5', '52', '01/09/2019'],
  ],
  [
    ...['2', '2345678', 'Okafor', 'Chidi', 'CE234567A', 'M', '20/11/1988', 'BAFR', 'true'],
    ...['TMP', '05/01/2026', '', 'TCH', 'SENC', 'TE', '', '32.5', '32.5', '52', '01/09/2019'],
  ],
];

describe('One sheet with person, contract, role and pay on a row', () => {
  it('is joined by person and first day of the contract, and a person on two rows is one person', async () => {
    const host = memoryHost([{ name: 'Staff', cells: FLAT.map((row) => [...row]) }], { source: 'text' });
    const options = { collections: ['swc'], referenceDate: '2026-11-05' };
    const match = await matchWorkbook(host, realStandard, options);
    const run = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options);

    expect(run.tables.map(({ layout }) => layout.id).sort()).toEqual([
      'swc/contract-2018',
      'swc/pay-2015',
      'swc/role',
      'swc/staff-2023',
    ]);
    expect(run.findings.map(({ row, column, rule }) => [cellName(row, column), rule])).toEqual([
      ['M2', 'swc/4414'],
      ['N2', 'swc/6540Q'],
      ['Q3', 'swc/6530Q'],
      ['P4', 'swc/4540'],
    ]);
  });
});
