import { FORM_NAMES } from '../../functions/checks/forms';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const standard = readStandard(STANDARD);
const list = (id: string) => standard.codeLists.find((it) => it.id === id);

describe('the standard is read', () => {
  it('with the layouts that a sheet can have', () => {
    expect(standard.layouts.map(({ id, fields }) => [id, fields.length])).toEqual([
      ['standard/person', 38],
      ['standard/workplace', 18],
      ['standard/contract', 39],
      ['asc-wds/worker', 46],
      ['asc-wds/workplace', 44],
    ]);
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
        { code: '1', label: 'Male' },
        { code: '2', label: 'Female' },
        { code: '3', label: "Don't know" },
        { code: '4', label: 'Other' },
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
    ['ethnic-group', 20],
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
    const incomplete = standard.codeLists.filter(({ complete }) => !complete);
    expect(incomplete.map(({ id }) => id)).toEqual(['disability', 'leaving-reason', 'qts-route']);
    expect(incomplete.filter(({ note }) => !note?.endsWith('the list may be incomplete.'))).toEqual([]);
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
