import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const standard = readStandard(STANDARD);
const worker = standard.layouts.find(({ id }) => id === 'asc-wds/worker');
const fields = worker?.fields ?? [];

/** The heading row of the bulk upload (workerHeaders.js of the service, August 2026). */
const HEADINGS =
  'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY,NATIONALITY,BRITISHCITIZENSHIP,' +
  'COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,L2CARECERT,RECSOURCE,HANDCVISA,INOUTUK,STARTDATE,STARTINSECT,DHA,' +
  'APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY,HOURLYRATE,MAINJOBROLE,MAINJRDESC,CONTHOURS,AVGHOURS,' +
  'NMCREG,AMHP,SCQUAL,NONSCQUAL,CWPCATEGORY,QUALACH01,QUALACH01NOTES,QUALACH02,QUALACH02NOTES,QUALACH03,QUALACH03NOTES';

describe('the ASC-WDS worker layout', () => {
  it('has the 44 columns of the file in their order', () => {
    const columns = fields.filter(({ optionalColumn }) => optionalColumn !== true).map(({ name }) => name);
    expect(columns).toHaveLength(44);
    expect(columns.join()).toBe(HEADINGS);
  });

  it('has the two optional columns directly after UNIQUEWORKERID', () => {
    expect(fields.slice(1, 5).map(({ name, optionalColumn }) => [name, optionalColumn])).toEqual([
      ['UNIQUEWORKERID', undefined],
      ['CHGUNIQUEWRKID', true],
      ['TRANSFERSTAFFRECORD', true],
      ['STATUS', undefined],
    ]);
  });

  it('has further qualifications in pairs from 04 to 99', () => {
    expect(worker?.repeats).toEqual([
      { name: 'QUALACH{nn}', title: 'Qualification {nn}', like: 'QUALACH03', from: 4, to: 99 },
      { name: 'QUALACH{nn}NOTES', title: 'Qualification {nn} notes', like: 'QUALACH03NOTES', from: 4, to: 99 },
    ]);
  });

  it('knows the columns of 2021 that are gone', () => {
    expect(worker?.retired?.map(({ name }) => name)).toEqual(['FLUVAC', 'OTHERJOBROLE', 'OTHERJRDESC', 'NURSESPEC']);
  });

  it('keeps to the identity columns in rows marked unchecked, unchanged or to be deleted', () => {
    expect(worker?.exempt).toEqual({
      field: 'STATUS',
      codes: ['UNCHECKED', 'NOCHANGE', 'DELETE'],
      keeps: ['LOCALESTID', 'UNIQUEWORKERID', 'CHGUNIQUEWRKID', 'TRANSFERSTAFFRECORD', 'STATUS', 'DISPLAYID'],
      reason: 'A row marked UNCHECKED, NOCHANGE or DELETE is checked in its reference, name and status columns only.',
    });
  });

  it('leaves codes to a rule where other cells or a second part decide', () => {
    expect(fields.filter((field) => field.codesCheckedByRule).map(({ name }) => name)).toEqual([
      'BRITISHCITIZENSHIP',
      'L2CARECERT',
      'HANDCVISA',
      'INOUTUK',
      'NMCREG',
      'AMHP',
      'SCQUAL',
      'NONSCQUAL',
      'QUALACH01',
      'QUALACH02',
      'QUALACH03',
    ]);
  });
});

/** Severity as in the service's own checks; those of the 1000s can be warnings all the same. */
const ERRORS =
  '1010-1 1010-2 1020-1 1020-2 1030-1 1040-1 1050-1 1050-2 1060-1 1070-1 1090-1 1100-1 1110-1 1110-2 1130-1 1130-2 ' +
  '1380-1 1150-1 1160-1 1180-1 1220-1 1220-2 1230-1 1250-1 1250-2 1280-1 1280-2 1290-2';
const WARNINGS =
  '3070-1 3080-1 3080-2 2000-1 3190-1 3200-1 3200-2 5660-1 3210-1 1240-1 3300-3 3310-2 5650-1';

describe('the worker rules that are data', () => {
  it('carry the numbers and severities of the service', () => {
    const expected = [
      ...ERRORS.split(' ').map((number) => [`asc-wds/worker-${number}`, 'error']),
      ...WARNINGS.split(' ').map((number) => [`asc-wds/worker-${number}`, 'warning']),
    ];
    const ours = standard.fieldRules.filter(({ id }) => id.startsWith('asc-wds/worker-'));
    expect(ours.map(({ id, severity }) => [id, severity]).sort()).toEqual(expected.sort());
  });
});
