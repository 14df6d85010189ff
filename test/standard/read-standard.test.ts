import { FORM_NAMES } from '../../core/values/forms';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const standard = readStandard(STANDARD);
const list = (id: string) => standard.codeLists.find((it) => it.id === id);

describe('the standard is read', () => {
  it('with the record types of the standard', () => {
    const own = standard.layouts.filter(({ collection }) => collection === 'standard');
    expect(own.map(({ id, primaryKey }) => [id.slice('standard/'.length), primaryKey?.join(' + ')])).toEqual([
      ['person', 'Person reference'],
      ['workplace', 'Workplace reference'],
      ['contract', 'Contract reference'],
      ['organisation', 'Organisation reference'],
      ['role', 'Contract reference + Job role + Subject taught + Year group taught'],
      ['pay', 'Contract reference + Pay start date'],
      ['additional-payment', 'Contract reference + Additional payment type + Additional payment start date'],
      ['absence', 'Person reference + Contract reference + First day of absence'],
      ['qualification', 'Person reference + Qualification + Qualification subject'],
      ['registration', 'Person reference + Registration body + Registration number'],
      ['training', 'Person reference + Training category + Date completed'],
      ['verification', 'Person reference + Item verified + Verification date'],
      ['vacancy', 'Vacancy reference'],
    ]);
  });

  it('with the layouts of every collection', () => {
    expect(standard.collections.map(({ id }) => id)).toEqual(['standard', 'asc-wds', 'csww', 'swc', 'lges', 'csm']);
    const counts = standard.collections.map(({ id }) => [
      id,
      standard.layouts.filter(({ collection }) => collection === id).length,
    ]);
    expect(new Map(counts as [string, number][]).get('lges')).toBe(2);
    expect(new Map(counts as [string, number][]).get('csm')).toBe(2);
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
  });

  it('with code lists whole', () => {
    expect(list('ascwds-gender')).toEqual({
      id: 'ascwds-gender',
      title: 'Gender',
      collection: 'asc-wds',
      complete: true,
      source:
        'github.com/NMDSdevopsServiceAdm/SopraSteria-SFC, commit b6857156 (21 August 2026), ' +
        'lambdas/bulkUpload/classes/workerCSVValidator.js',
      codes: [
        { code: '1', label: 'Male', aliases: ['M', 'Man', 'Men'] },
        { code: '2', label: 'Female', aliases: ['F', 'Woman', 'Fem', 'Women'] },
        {
          code: '3',
          label: "Don't know",
          aliases: ['Unknown', 'Not known', 'DK', 'Not sure', 'Unsure', 'Not recorded', 'Do not know', 'U'],
        },
        { code: '4', label: 'Other', aliases: ['Non-binary', 'Another gender', 'X'] },
      ],
    });
  });

  it.each([
    ['ascwds-nationality', 220],
    ['ascwds-country-of-birth', 252],
    ['ascwds-ethnicity', 19],
    ['ascwds-qualification', 145],
    ['ascwds-job-role', 39],
    ['ascwds-job-role-dha-allowed', 22],
    ['ascwds-service', 36],
    ['ascwds-service-dha-allowed', 31],
    ['ethnic-group', 98],
    ['job-role', 124],
    ['local-authority', 161],
    ['country', 251],
  ])('with every code of %s', (id, count) => {
    expect(list(id)?.codes).toHaveLength(count);
  });

  it('with the last day of codes that are retired', () => {
    expect(list('ascwds-job-role')?.codes.filter(({ validTo }) => validTo !== undefined)).toEqual([
      { code: '22', label: 'Technician', validTo: '2024-05-20' },
      { code: '41', label: 'Care navigator', validTo: '2024-05-20' },
    ]);
  });

  it('with the codes of the lists that name a part of another list', () => {
    const part = (whole: string, of: string) =>
      list(of)?.codes.filter(({ code, label }) => list(whole)?.codes.some((it) => it.code === code && it.label === label));
    expect(part('ascwds-job-role', 'ascwds-job-role-dha-allowed')).toEqual(list('ascwds-job-role-dha-allowed')?.codes);
    expect(part('ascwds-service', 'ascwds-service-dha-allowed')).toEqual(list('ascwds-service-dha-allowed')?.codes);
  });

  it('with lists that may lack codes marked so, and why', () => {
    const incomplete = standard.codeLists.filter(({ complete, collection }) => !complete && collection === 'standard');
    expect(incomplete.map(({ id }) => id)).toEqual(expect.arrayContaining(['disability', 'leaving-reason', 'job-role', 'pay-range']));
    expect(incomplete.filter(({ note }) => !/the list may be incomplete\.$/i.test(note ?? ''))).toEqual([]);
    expect(standard.codeLists.filter(({ complete, note }) => !complete && note === undefined)).toEqual([]);
  });

  it('with detailed codes that roll up to a main one', () => {
    const rolledUp = (id: string, code: string): string => {
      const broader = list(id)?.codes.find((it) => it.code === code)?.broader;
      return broader === undefined ? code : rolledUp(id, broader);
    };
    expect(rolledUp('ethnic-group', 'WGRK')).toBe('WOTH');
    expect(rolledUp('ethnic-group', 'MWAP')).toBe('MWAS');
    expect(rolledUp('job-role', 'SWSP')).toBe('3.2');
    expect(rolledUp('qualification-level', 'FRST')).toBe('6');
  });

  it('with every detailed ethnic code under one of the 20 main ones', () => {
    const codes = list('ethnic-group')?.codes ?? [];
    expect(codes.filter(({ broader }) => broader === undefined)).toHaveLength(20);
    expect(codes.filter(({ code, broader }) => broader !== undefined && broader.charAt(0) !== code.charAt(0))).toEqual([]);
  });

  it('with no words for other tools left in a layout', () => {
    const contract = standard.layouts.find(({ id }) => id === 'standard/contract');
    expect(contract?.foreignKeys).toEqual([
      { fields: ['Person reference'], reference: { layout: 'standard/person', fields: ['Person reference'] } },
      { fields: ['Workplace reference'], reference: { layout: 'standard/workplace', fields: ['Workplace reference'] } },
    ]);
    expect(contract?.fields.find(({ name }) => name === 'Start date')).toEqual({
      name: 'Start date',
      title: 'Start date',
      description: 'The first day of the contract or agreement.',
      type: 'date',
      example: '01/09/2021',
      item: 'C040',
      form: 'dd/mm/yyyy',
      aliases: [
        'Contract start',
        'Contract start date',
        'Date started',
        'Employment start date',
        'Commencement date',
      ],
    });
  });

  it('with forms that the engine knows', () => {
    const forms = standard.layouts.flatMap(({ fields }) => fields.flatMap(({ form }) => form ?? []));
    expect([...new Set(forms)].filter((form) => !FORM_NAMES.includes(form))).toEqual([]);
  });
});
