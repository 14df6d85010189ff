import type { ExampleRow } from '../../functions/rules/rule';
import { checkRows } from '../support/check-rows';

type Cell = string | number;
type Found = readonly [rule: string, reason?: string] | null;

/** A cell of one column of the newest year, or of the year given, and what is found of it: the rule and the reason. */
const CELLS: readonly (readonly [field: string, value: Cell, found: Found, layout?: string])[] = [
  ['Collection', 'CSWW', null, 'header'],
  ['Collection', '', ['L001', 'blank'], 'header'],
  ['Collection', 'CSWWW', ['L001', 'not-in-list'], 'header'],
  ['Year', 2025, null, 'header'],
  ['Year', '25', ['L002', 'two-digit-year'], 'header'],
  ['Year', '', ['L002', 'blank'], 'header'],
  ['ReferenceDate', '2025-09-30', null, 'header'],
  ['ReferenceDate', '30/09/2025', ['L003', 'other-date-form'], 'header'],
  ['ReferenceDate', '2025-09-31', ['L003', 'impossible-date'], 'header'],
  ['SourceLevel', 'L', null, 'header'],
  ['SourceLevel', '', null, 'header'],
  ['SourceLevel', 'S', ['L005', 'not-in-list'], 'header'],
  ['LEA', '301', null, 'header'],
  ['LEA', '', ['L006', 'blank'], 'header'],
  ['LEA', '3010', ['L006', 'wrong-form'], 'header'],
  ['LEA', '999', ['L007', 'not-in-list'], 'header'],
  ['LEA', '820', ['L007', 'retired'], 'header'],

  ['NumberOfVacancies', '0', null, 'authority-2025'],
  ['NumberOfVacancies', '999.99', null, 'authority-2025'],
  ['NumberOfVacancies', '1000', ['L011-NumberOfVacancies', 'too-large'], 'authority-2025'],
  ['NumberOfVacancies', '-0.01', ['L010-NumberOfVacancies', 'too-small'], 'authority-2025'],
  ['NumberOfVacancies', '1.005', ['L010-NumberOfVacancies', 'too-many-decimals'], 'authority-2025'],
  ['NumberOfVacancies', 1.005, ['L010-NumberOfVacancies', 'too-many-decimals'], 'authority-2025'],
  ['NumberOfVacancies', 0.1 + 0.2, null, 'authority-2025'],
  ['NoAgencyFTE', '', ['L010-NoAgencyFTE', 'blank'], 'authority-2021'],
  ['NoAgencyFTE', '1,000', ['L010-NoAgencyFTE', 'not-a-number'], 'authority-2021'],
  ['NoAgencyHeadcount', '999', null, 'authority-2025'],
  ['NoAgencyHeadcount', '1000', ['L011-NoAgencyHeadcount', 'too-large'], 'authority-2025'],
  ['NoAgencyHeadcount', '-1', ['L012', 'too-small'], 'authority-2025'],
  ['NoAgencyHeadcount', '1.5', ['L012', 'not-whole'], 'authority-2025'],
  ['NoAgencyHeadcount', '4.0', ['L012', 'added-decimals'], 'authority-2025'],
  ['NoAgencyHeadcount', 4, null, 'authority-2025'],
  ['NoAgencyHeadcount', '', ['L012', 'blank'], 'authority-2025'],
  ['Cases30', '12.0', ['L043', 'added-decimals']],
  ['Cases30', '12.00', ['L043', 'added-decimals']],
  ['Cases30', '12.5', ['L043', 'not-whole']],
  ['Cases30', '12', null],
  ['Cases30', 12, null],
  ['RecruitmentBonus', '', ['L013', 'blank'], 'authority-2025'],
  ['RetentionBonus', '3', ['L014', 'not-in-list'], 'authority-2025'],
  ['PerformanceAward', '2', null, 'authority-2025'],
  ['CostDBS', '-1', ['L020', 'not-in-list'], 'authority-2025'],
  ['OtherAllowances', '', null, 'authority-2025'],

  ['AgencyWorker', '', ['L022', 'blank']],
  ['AgencyWorker', '2', ['L022', 'not-in-list']],
  ['AgencyWorker', 1, null],
  ['SWENo', '', ['L023', 'blank']],
  ['SWENo', 'SW1', null],
  ['SWENo', 'SW1234567890', null],
  ['SWENo', 'SW12345678901', ['L024', 'wrong-form']],
  ['SWENo', 'SW', ['L024', 'wrong-form']],
  ['SWENo', 12345, ['L024', 'wrong-form']],
  ['FTE', '', ['L026', 'blank']],
  ['FTE', '0.123456', null],
  ['FTE', '0.1234567', ['L025', 'too-many-decimals']],
  ['FTE', '1.000001', ['L025', 'too-large']],
  ['FTE', '-0.1', ['L025', 'too-small']],
  ['PersonBirthDate', '14/06/1985', ['L027-PersonBirthDate', 'other-date-form']],
  ['RoleStartDate', '2023-02-29', ['L027-RoleStartDate', 'impossible-date']],
  ['GenderCurrent', '9', null, 'worker-2023'],
  ['GenderCurrent', '3', ['L028', 'not-in-list'], 'worker-2021'],
  ['Sex', 'M', null, 'worker-2024'],
  ['Sex', 'f', ['L029', 'letter-case']],
  ['Ethnicity', 'WIRT', ['L030', 'not-in-list']],
  ['Ethnicity', 'NOBT', null],
  ['QualLevel', '4', ['L031', 'not-in-list']],
  ['StepUpGrad', 'Yes', ['L032-StepUpGrad', 'label-not-code']],
  ['FrontlineGrad', '2', ['L032-FrontlineGrad', 'not-in-list']],
  ['Absat30Sept', '2', ['L032-Absat30Sept', 'not-in-list']],
  ['OrgRole', '7', ['L033', 'not-in-list']],
  ['StartOrigin', '11', ['L034', 'not-in-list']],
  ['LeaverDestination', '10', ['L035', 'not-in-list']],
  ['ReasonLeave', '0', ['L036', 'not-in-list']],
  ['ReasonAbsence', 'SEC', ['L037', 'not-in-list']],
  ['CFKSSstatus', '5', ['L038', 'not-in-list'], 'worker-2024'],
  ['CFKSSstatus', '2', ['L039-CFKSSstatus']],
  ['BaseSalary', '38420.55', null],
  ['BaseSalary', '38420.555', ['L040-BaseSalary', 'too-many-decimals']],
  ['OtherPayments', '-20.00', null],
  ['BaseSalary', '38420', ['L041-BaseSalary'], 'worker-2024'],
  ['RRPayments', 'none', ['L041-RRPayments'], 'worker-2021'],
  ['FTE30', '1.1', ['L042', 'too-large']],
  ['Cases30', '0', null],
  ['Cases30', '40', null],
  ['Cases30', '41', ['L044']],
  ['Cases30', '9999', ['L044']],
  ['Cases30', '10000', ['L043', 'too-large']],
  ['Cases30', '12.5', ['L043', 'not-whole']],
  ['WorkingDaysLost', '999.99', null],
  ['WorkingDaysLost', '1000', ['L045', 'too-large']],
  ['WorkingDaysLost', '4.255', ['L045', 'too-many-decimals']],
  ['ContractWeeks', '500', null],
  ['ContractWeeks', '500.1', ['L047', 'too-large']],
  ['ContractWeeks', '26.25', ['L046', 'too-many-decimals']],
  ['ContractWeeks', '-1', ['L046', 'too-small']],
  ['QualInst', 'x'.repeat(300), null, 'worker-2021'],
  ['QualInst', 'x'.repeat(301), ['L048', 'too-long'], 'worker-2021'],
];

/** Another cell of the row, since a row with nothing in it is not checked. */
const BESIDE: readonly (readonly [layout: string, field: string, value: string])[] = [
  ['header', 'SoftwareCode', 'Case system'],
  ['authority', 'NumberOfVacancies', '1'],
  ['authority', 'NoAgencyFTE', '1'],
  ['worker', 'AgencyWorker', '1'],
  ['worker', 'SWENo', 'SW1'],
];

function rowWith(layout: string, field: string, value: Cell): ExampleRow {
  const beside = BESIDE.filter(([of]) => layout.startsWith(of)).map(([, name, text]) => [name, text]);
  return { ...(Object.fromEntries(beside) as ExampleRow), [field]: value };
}

describe('A cell of the children’s social work census', () => {
  it.each(
    CELLS.map(([field, value, found, layout = 'worker-2025']) => ({
      name: `${layout}, ${field}: ${String(value).slice(0, 20)}`,
      layout,
      field,
      value,
      found,
    })),
  )('$name', ({ layout, field, value, found }) => {
    const onCell = checkRows(`csww/${layout}`, [rowWith(layout, field, value)])
      .filter((each) => each.field === field)
      // What goes together with another cell is tried by the rules' own examples.
      .filter(({ rule }) => !/L05[1346]/.test(rule))
      .map(({ rule, reason }) => [rule.slice('csww/'.length), ...(reason === undefined ? [] : [reason])]);
    expect(onCell).toEqual(found === null ? [] : [found]);
  });
});
