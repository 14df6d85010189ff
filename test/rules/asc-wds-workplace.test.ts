import type { ExampleRow } from '../../functions/rules/rule';
import { checkRows } from '../support/check-rows';
import { inOrder, readSeverities, rulesOfLayout } from '../support/rules-of-layout';
import { layoutOf } from '../support/standard-fixture';

const ID = 'asc-wds/workplace';
const { inLayout, inCode } = rulesOfLayout(ID);
const known = readSeverities(__dirname, 'asc-wds-workplace-severities.csv', 'asc-wds');

/** A home care agency, right in every column. */
const RIGHT: ExampleRow = {
  LOCALESTID: 'Elm Lodge',
  STATUS: 'UPDATE',
  ESTNAME: 'Elm Lodge Home Care',
  ADDRESS1: '1 High Street',
  POSTTOWN: 'Leeds',
  POSTCODE: 'LS1 4AP',
  ESTTYPE: '6',
  PERMCQC: '1',
  PERMLA: '0',
  REGTYPE: '2',
  PROVNUM: '1-101234567',
  LOCATIONID: '1-123456789',
  MAINSERVICE: '8',
  ALLSERVICES: '8;6;52',
  CAPACITY: ';15;',
  UTILISATION: '60;12;',
  SERVICEDESC: ';;Handyman',
  SERVICEUSERS: '1;9',
  OTHERUSERDESC: ';Adults recovering from a stroke',
  DHA: '1',
  DHAACTIVITIES: '1;4',
  TOTALPERMTEMP: '24',
  ALLJOBROLES: '4;7;8',
  STARTERS: '0;1;4',
  LEAVERS: '0;0;3',
  VACANCIES: '999',
  REASONS: '1;2',
  REASONNOS: '2;1',
  REPEATTRAINING: '3',
  CWPAWARE: '999',
  CWPUSE: '1;2;10',
  CWPUSEDESC: 'To plan team induction',
  SICKPAY: 'Unknown',
  PENSION: '1',
  ACTUALCONT: '5.5',
  OPTOUTPEN: '2',
  HOLIDAY: '28',
  SLEEPINS: '1',
  SLEEPINPAY: '999',
  TRAVELTIME: '3',
  TTDIFFRATE: '12.50',
};

const findingsOf = (cells: ExampleRow) =>
  checkRows(ID, [{ ...RIGHT, ...cells }]).map(({ rule, field, reason }) =>
    [rule.replace(`${ID}-`, ''), field, ...(reason === undefined ? [] : [reason])].join(' '),
  );

describe('The ASC-WDS workplace rules', () => {
  it('are 117 in the service, and 8 on the set of files', () => {
    const ofFiles = known.filter(({ id }) => id.startsWith('asc-wds/file-'));
    expect([known.length - ofFiles.length, ofFiles.length]).toEqual([117, 8]);
  });

  it('stand each in the layout or in code, not in both, with the severity that the service gives them', () => {
    expect(inOrder([...inLayout, ...inCode])).toEqual(inOrder(known));
  });

  it('that a file cannot answer are listed as such, with the reason', () => {
    const listed = inCode.filter(({ kind }) => kind === 'not-checked');
    expect(listed.map(({ id }) => id.slice('asc-wds/'.length))).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7'].map((number) => `file-x-${number}`),
      ...['1020-3', '1020-4', '1020-5', '1020-6', '1020-7', '1060-4', '1060-5', '1110-3'].map(
        (number) => `workplace-${number}`,
      ),
      ...['997-1', '950-1', '955-1', '956-1'].map((number) => `workplace-${number}`),
    ]);
    expect(listed.map(({ note }) => note)).toEqual(
      listed.map(() => expect.stringMatching(/^(Only the ASC-WDS service can tell|A sheet does not say)/)),
    );
  });
});

describe('The ASC-WDS workplace layout', () => {
  const layout = layoutOf(ID);

  it('has the 44 columns of the file in their order, each with an example', () => {
    expect(layout.fields.map(({ name }) => name).join()).toBe(
      'LOCALESTID,STATUS,ESTNAME,ADDRESS1,ADDRESS2,ADDRESS3,POSTTOWN,POSTCODE,ESTTYPE,OTHERTYPE,PERMCQC,PERMLA,REGTYPE,' +
        'PROVNUM,LOCATIONID,MAINSERVICE,ALLSERVICES,CAPACITY,UTILISATION,SERVICEDESC,SERVICEUSERS,OTHERUSERDESC,DHA,' +
        'DHAACTIVITIES,TOTALPERMTEMP,ALLJOBROLES,STARTERS,LEAVERS,VACANCIES,REASONS,REASONNOS,REPEATTRAINING,CWPAWARE,' +
        'CWPUSE,CWPUSEDESC,SICKPAY,PENSION,ACTUALCONT,OPTOUTPEN,HOLIDAY,SLEEPINS,SLEEPINPAY,TRAVELTIME,TTDIFFRATE',
    );
    expect(layout.fields.filter(({ example }) => example === undefined)).toEqual([]);
  });

  it('is checked in full', () => {
    expect(layout.partial).toBeUndefined();
  });

  it('keeps to reference, name and status in rows marked unchecked, unchanged or to be deleted', () => {
    const cells = { POSTCODE: 'Leeds', ALLSERVICES: '', ESTNAME: '', LOCALESTID: '' };
    expect(['UNCHECKED', 'NOCHANGE', 'delete'].map((STATUS) => findingsOf({ ...cells, STATUS }))).toEqual(
      Array(3).fill(['1010-1 LOCALESTID blank', '1030-1 ESTNAME blank']),
    );
  });
});

describe('A workplace row', () => {
  it('that is right has no findings', () => {
    expect(findingsOf({})).toEqual([]);
  });

  it.each<[what: string, cells: ExampleRow]>([
    [
      'one service alone, nothing beside it',
      { ALLSERVICES: '8', CAPACITY: '', UTILISATION: '', SERVICEDESC: '' },
    ],
    [
      'one service and semicolons to spare',
      { ALLSERVICES: '8', CAPACITY: ';;', UTILISATION: '60;;', SERVICEDESC: ';' },
    ],
    [
      'no other services (0), last',
      { ALLSERVICES: '8;0', CAPACITY: ';', UTILISATION: '60;0', SERVICEDESC: ';' },
    ],
    [
      'no other services (0), first',
      { ALLSERVICES: '0;8', CAPACITY: ';', UTILISATION: ';60', SERVICEDESC: '' },
    ],
    ['spaces between items', { CAPACITY: '; 15 ;', STARTERS: '0; 1; 4', SERVICEUSERS: '1; 9' }],
    [
      'numbers not known',
      { STARTERS: '999', LEAVERS: '999', VACANCIES: '999', REASONS: 'x', REASONNOS: 'y' },
    ],
    [
      'no job roles',
      { ALLJOBROLES: '', STARTERS: '0', LEAVERS: '0', VACANCIES: '999', REASONS: '', REASONNOS: '' },
    ],
    ['no service users', { SERVICEUSERS: '', OTHERUSERDESC: '' }],
  ])('may have %s', (_, cells) => {
    expect(findingsOf(cells)).toEqual([]);
  });

  it.each<[what: string, cells: ExampleRow, findings: string[]]>([
    [
      'services that cannot be read, whose lists are then left in peace',
      { ALLSERVICES: '8;x' },
      ['1120-2 ALLSERVICES'],
    ],
    ['a service too many', { ALLSERVICES: '8;6;52;53' }, ['1120-3 SERVICEDESC', '1140-4 CAPACITY']],
    ['a list that is short', { UTILISATION: '60;12' }, ['1140-3 UTILISATION']],
    ['lists cut off by a comma', { CAPACITY: ';15,' }, ['1140-1 CAPACITY']],
    ['a capacity in the place of another service', { CAPACITY: '15;;' }, ['1140-7 CAPACITY']],
    ['a utilisation in the place of another service', { UTILISATION: ';12;3' }, ['1140-8 UTILISATION']],
    [
      'a retired job role, whose numbers are then left in peace',
      { ALLJOBROLES: '4;7;22;8' },
      ['1280-3 ALLJOBROLES'],
    ],
    ['one job role, retired', { ALLJOBROLES: '22' }, ['1280-3 ALLJOBROLES retired']],
    [
      'numbers for another number of job roles',
      { STARTERS: '1;4', LEAVERS: '3' },
      ['1310-1 STARTERS', '1320-1 LEAVERS'],
    ],
    ['reasons that do not add up', { REASONNOS: '2;2' }, ['1360-4 REASONNOS']],
    ['999 among other activities', { DHAACTIVITIES: '1;999' }, ['2530-3 DHAACTIVITIES']],
    [
      'a main service that is asked about nothing',
      {
        MAINSERVICE: '13',
        REGTYPE: '0',
        PROVNUM: '',
        LOCATIONID: '',
        ALLSERVICES: '13;6;52',
        UTILISATION: ';12;',
      },
      ['2520-1 DHA', '2561-1 SLEEPINS', '2571-1 SLEEPINPAY', '2581-1 TRAVELTIME', '2591-1 TTDIFFRATE'],
    ],
  ])('with %s', (_, cells, findings) => {
    expect(findingsOf(cells).sort()).toEqual(findings.sort());
  });
});

describe('A workplace row of a workbook', () => {
  it('may hold a list of one item as a number', () => {
    const numbers = {
      ESTTYPE: 6,
      MAINSERVICE: 8,
      ALLSERVICES: 8,
      CAPACITY: '',
      UTILISATION: 60,
      SERVICEDESC: '',
    };
    const totals = {
      TOTALPERMTEMP: 24,
      ALLJOBROLES: 8,
      STARTERS: 4,
      LEAVERS: 3,
      VACANCIES: 999,
      HOLIDAY: 28,
    };
    const rest = {
      REASONS: 1,
      REASONNOS: 3,
      ACTUALCONT: 5.5,
      TTDIFFRATE: 12.5,
      SICKPAY: 1,
      DHAACTIVITIES: 1,
    };
    expect(checkRows(ID, [{ ...RIGHT, ...numbers, ...totals, ...rest }], 'workbook')).toEqual([]);
  });
});

/** For each rule that is data, a cell that it finds. */
const WRONG: readonly (readonly [number: string, field: string, cell: string, reason: string])[] = [
  ['1010-1', 'LOCALESTID', '', 'blank'],
  ['1010-2', 'LOCALESTID', 'x'.repeat(50), 'too-long'],
  ['1030-1', 'ESTNAME', '', 'blank'],
  ['1030-2', 'ESTNAME', 'x'.repeat(121), 'too-long'],
  ['1020-1', 'STATUS', '', 'blank'],
  ['1020-2', 'STATUS', 'CHANGE', 'not-in-list'],
  ['1040-1', 'ADDRESS1', '', 'blank'],
  ['1040-2', 'ADDRESS1', 'x'.repeat(41), 'too-long'],
  ['1045-1', 'ADDRESS2', 'x'.repeat(41), 'too-long'],
  ['1050-1', 'ADDRESS3', 'x'.repeat(41), 'too-long'],
  ['1055-1', 'POSTTOWN', 'x'.repeat(41), 'too-long'],
  ['1060-1', 'POSTCODE', '', 'blank'],
  ['1060-2', 'POSTCODE', 'LS1 4AP, UK', 'too-long'],
  ['1070-1', 'ESTTYPE', '', 'blank'],
  ['1070-2', 'ESTTYPE', 'Private', 'not-a-number'],
  ['1070-3', 'ESTTYPE', '2', 'not-in-list'],
  ['1080-1', 'PERMCQC', '2', 'not-in-list'],
  ['1090-1', 'PERMLA', 'Yes', 'label-not-code'],
  ['1100-1', 'REGTYPE', '', 'blank'],
  ['1100-2', 'REGTYPE', '1', 'not-in-list'],
  ['1000-1', 'MAINSERVICE', '', 'blank'],
  ['1000-2', 'MAINSERVICE', '3', 'not-in-list'],
  ['2510-1', 'DHA', '3', 'not-in-list'],
  ['1200-1', 'TOTALPERMTEMP', '', 'blank'],
  ['1200-2', 'TOTALPERMTEMP', '1000', 'too-large'],
  ['2420-1', 'REPEATTRAINING', '5', 'not-in-list'],
  ['2480-1', 'CWPAWARE', '5', 'not-in-list'],
  ['2500-1', 'CWPUSEDESC', 'x'.repeat(121), 'too-long'],
  ['2450-1', 'SICKPAY', '2', 'not-in-list'],
  ['2460-1', 'PENSION', '2', 'not-in-list'],
  ['2550-1', 'OPTOUTPEN', '3', 'not-in-list'],
  ['2470-1', 'HOLIDAY', '28 days', 'not-a-number'],
  ['2560-1', 'SLEEPINS', '3', 'not-in-list'],
  ['2580-1', 'TRAVELTIME', '7', 'not-in-list'],
];

describe('Each workplace rule that is data finds its fault', () => {
  it.each(WRONG)('%s in %s', (number, field, cell, reason) => {
    expect(findingsOf({ [field]: cell })).toContain(`${number} ${field} ${reason}`);
  });

  it('none left out', () => {
    expect(WRONG.map(([number]) => `${ID}-${number}`).sort()).toEqual(inLayout.map(({ id }) => id).sort());
  });
});

describe('Days of leave', () => {
  it.each<[string | number, string[]]>([
    ['35', []],
    [35, []],
    ['35.0', ['asc-wds/workplace-2470-1']],
    ['35.5', ['asc-wds/workplace-2470-1']],
    ['-1', ['asc-wds/workplace-2470-1']],
  ])('%j are whole, in digits alone as the service reads them', (days, rules) => {
    const found = checkRows('asc-wds/workplace', [{ HOLIDAY: days }]);
    expect(found.filter(({ field }) => field === 'HOLIDAY').map(({ rule }) => rule)).toEqual(rules);
  });
});
