import { checkRows, type CellRow } from '../support/check-rows';

/** A worker in whose row nothing is wrong. Checks run on 22 November 2026. */
const WORKER: CellRow = {
  LOCALESTID: 'Rose House',
  UNIQUEWORKERID: '0127',
  STATUS: 'UPDATE',
  DISPLAYID: 'A. Example',
  NINUMBER: 'AB123456C',
  POSTCODE: 'LS1 4AP',
  DOB: '31/01/1980',
  GENDER: '2',
  ETHNICITY: '31',
  NATIONALITY: '826',
  COUNTRYOFBIRTH: '826',
  DISABLED: '0',
  CARECERT: '1',
  L2CARECERT: '1;2025',
  RECSOURCE: '1',
  STARTDATE: '01/09/2021',
  STARTINSECT: '2015',
  DHA: '2',
  APPRENTICE: '2',
  EMPLSTATUS: '1',
  ZEROHRCONT: '2',
  DAYSSICK: '2.5',
  SALARYINT: '1',
  SALARY: '28500',
  MAINJOBROLE: '8',
  CONTHOURS: '37.5',
  SCQUAL: '1;3',
  NONSCQUAL: '2',
  CWPCATEGORY: '2',
  QUALACH01: '53;2019',
};

/** What is found in that worker's row with other cells in it: `3080-3 DOB`, and the reason where there is one. */
function findings(cells: CellRow, source: 'workbook' | 'text' = 'text'): string[] {
  return checkRows('asc-wds/worker', [{ ...WORKER, ...cells }], source)
    .map(({ rule, field, reason }) =>
      [rule.replace('asc-wds/worker-', ''), field, ...(reason === undefined ? [] : [reason])].join(' '),
    )
    .sort();
}

/** A worker from abroad, of whom the visa questions are asked. */
const FROM_ABROAD: CellRow = { NATIONALITY: '356', COUNTRYOFBIRTH: '356' };
const long = (length: number): string => 'x'.repeat(length);

type Scenario = readonly [words: string, cells: CellRow, found: readonly string[]];

function table(title: string, scenarios: readonly Scenario[]): void {
  describe(title, () => {
    it.each(scenarios)('%s', (_words, cells, found) => {
      expect(findings(cells)).toEqual(found);
    });
  });
}

table('References and names', [
  ['in order', {}, []],
  ['49 characters', { LOCALESTID: long(49), UNIQUEWORKERID: long(49), DISPLAYID: long(49) }, []],
  [
    '50 characters',
    {
      LOCALESTID: long(50),
      UNIQUEWORKERID: long(50),
      CHGUNIQUEWRKID: long(50),
      TRANSFERSTAFFRECORD: long(50),
      DISPLAYID: long(50),
    },
    [
      '1010-2 LOCALESTID too-long',
      '1020-2 UNIQUEWORKERID too-long',
      '1030-1 CHGUNIQUEWRKID too-long',
      '1050-2 DISPLAYID too-long',
    ],
  ],
  [
    'blank',
    { LOCALESTID: '', UNIQUEWORKERID: ' ', DISPLAYID: null, STATUS: '' },
    [
      '1010-1 LOCALESTID blank',
      '1020-1 UNIQUEWORKERID blank',
      '1040-1 STATUS blank',
      '1050-1 DISPLAYID blank',
    ],
  ],
  ['a status in small letters', { STATUS: 'update' }, []],
  ['a status of the past', { STATUS: 'CHGSUB' }, ['1040-1 STATUS not-in-list']],
]);

table('Rows that are to be left as they are', [
  [
    'nothing but references, name and status is looked at',
    { STATUS: 'NOCHANGE', GENDER: '9', DOB: 'soon', SALARY: '1' },
    [],
  ],
  ['in small letters as well', { STATUS: 'delete', GENDER: '9', SCQUAL: '' }, []],
  ['with spaces as well', { STATUS: 'Unchecked ', GENDER: '9' }, ['1040-1 STATUS spaces']],
  ['their references are', { STATUS: 'UNCHECKED', LOCALESTID: '', GENDER: '9' }, ['1010-1 LOCALESTID blank']],
]);

table('The date of birth', [
  [
    'on the day of turning 14',
    { DOB: '22/11/2012', STARTDATE: '', STARTINSECT: '999' },
    ['2000-1 STARTDATE blank'],
  ],
  [
    'a day short of 14',
    { DOB: '23/11/2012', STARTDATE: '', STARTINSECT: '999' },
    ['2000-1 STARTDATE blank', '3080-3 DOB'],
  ],
  ['on the day of turning 100', { DOB: '22/11/1926' }, []],
  ['a day older than 100', { DOB: '21/11/1926' }, ['3080-3 DOB']],
  ['kept by the word Admin', { DOB: 'ADMIN', NINUMBER: 'admin' }, []],
  ['not a day', { DOB: '31/02/1980' }, ['3080-2 DOB impossible-date']],
  [
    'unreadable: nothing is compared with it',
    { DOB: '1980', ...FROM_ABROAD, YEAROFENTRY: '1970' },
    ['3080-2 DOB not-a-date'],
  ],
]);

table('The start date and the year started in the sector', [
  ['today', { STARTDATE: '22/11/2026' }, []],
  ['tomorrow', { STARTDATE: '23/11/2026' }, ['3190-2 STARTDATE']],
  ['on the 14th birthday', { STARTDATE: '31/01/1994', STARTINSECT: '1994' }, []],
  ['a day before it', { STARTDATE: '30/01/1994', STARTINSECT: '1994' }, ['3190-3 STARTDATE']],
  ['on 1 January of the year of entry', { ...FROM_ABROAD, YEAROFENTRY: '2021', STARTDATE: '01/01/2021' }, []],
  ['a day before it', { ...FROM_ABROAD, YEAROFENTRY: '2021', STARTDATE: '31/12/2020' }, ['3190-4 STARTDATE']],
  ['in the year of the start', { STARTINSECT: '2021' }, []],
  ['in the year after', { STARTINSECT: '2022' }, ['3200-3 STARTINSECT']],
  ['not known', { STARTINSECT: '999' }, []],
  ['in the year of turning 14', { STARTINSECT: '1994' }, []],
  ['in the year before', { STARTINSECT: '1993' }, ['3200-4 STARTINSECT']],
  ['a year that ends with 999', { STARTINSECT: '1999' }, []],
  ['more than a year', { STARTINSECT: '20150' }, ['3200-2 STARTINSECT wrong-form']],
  ['blank', { STARTINSECT: '' }, ['3200-1 STARTINSECT blank']],
]);

table('Nationality and entry', [
  ['no code', { NATIONALITY: '0' }, ['1110-2 NATIONALITY not-in-list']],
  ['no whole number', { NATIONALITY: '826.5' }, ['1110-1 NATIONALITY not-whole']],
  ['a whole number below 0', { NATIONALITY: '-5' }, ['1110-2 NATIONALITY not-in-list']],
  [
    'a label',
    { NATIONALITY: 'Indian', COUNTRYOFBIRTH: 'India' },
    ['1110-1 NATIONALITY label-not-code', '1130-1 COUNTRYOFBIRTH label-not-code'],
  ],
  [
    'citizenship of someone British, whatever it says',
    { BRITISHCITIZENSHIP: '7' },
    ['3120-1 BRITISHCITIZENSHIP'],
  ],
  [
    'citizenship that is no code, the nationality blank',
    { NATIONALITY: '', BRITISHCITIZENSHIP: '0' },
    ['1120-1 BRITISHCITIZENSHIP not-in-list'],
  ],
  [
    'citizenship, the nationality unreadable',
    { NATIONALITY: '1', BRITISHCITIZENSHIP: '0' },
    ['1110-2 NATIONALITY not-in-list'],
  ],
  ['entry this year', { ...FROM_ABROAD, YEAROFENTRY: '2026', STARTDATE: '01/01/2026' }, []],
  [
    'entry next year',
    { ...FROM_ABROAD, YEAROFENTRY: '2027', STARTDATE: '' },
    ['1380-2 YEAROFENTRY', '2000-1 STARTDATE blank'],
  ],
  ['entry in the year of birth', { ...FROM_ABROAD, YEAROFENTRY: '1980' }, []],
  ['entry the year before', { ...FROM_ABROAD, YEAROFENTRY: '1979' }, ['1380-3 YEAROFENTRY']],
  ['entry of someone born here', { YEAROFENTRY: '2010' }, ['3380-2 YEAROFENTRY']],
  ['entry of someone born nowhere', { COUNTRYOFBIRTH: '', YEAROFENTRY: '2010' }, ['3380-1 YEAROFENTRY']],
  [
    'the visa of someone whose citizenship is not known',
    { ...FROM_ABROAD, BRITISHCITIZENSHIP: '999', HANDCVISA: '1', INOUTUK: '2' },
    [],
  ],
  [
    'the visa when nationality and citizenship are not known',
    { NATIONALITY: '998', BRITISHCITIZENSHIP: '999', HANDCVISA: '1' },
    ['5570-1 HANDCVISA'],
  ],
  [
    'the visa when the nationality is blank',
    { NATIONALITY: '', HANDCVISA: '1', INOUTUK: '1' },
    ['5570-1 HANDCVISA', '5580-1 INOUTUK'],
  ],
  [
    'recruited abroad when the visa is not known',
    { ...FROM_ABROAD, HANDCVISA: '999', INOUTUK: '1' },
    ['5580-1 INOUTUK'],
  ],
]);

table('Hours', [
  ['75', { CONTHOURS: '75' }, []],
  ['75.5', { CONTHOURS: '75.5' }, ['3300-4 CONTHOURS']],
  ['not known', { CONTHOURS: '999' }, []],
  ['999.5', { CONTHOURS: '999.5' }, ['3300-4 CONTHOURS']],
  ['none, and no zero hours contract', { CONTHOURS: '0' }, ['3230-2 CONTHOURS']],
  ['none, and a zero hours contract', { CONTHOURS: '0', ZEROHRCONT: '1' }, ['3300-1 CONTHOURS']],
  ['some, and a zero hours contract', { CONTHOURS: '0.5', ZEROHRCONT: '1' }, ['1230-2 CONTHOURS']],
  ['some, and nothing said of zero hours', { ZEROHRCONT: '' }, ['3230-1 ZEROHRCONT']],
  ['none, and nothing said of zero hours', { ZEROHRCONT: '', CONTHOURS: '0' }, []],
  ['blank', { CONTHOURS: '' }, []],
  ['two decimals', { CONTHOURS: '37.50' }, ['3300-3 CONTHOURS too-many-decimals']],
  ['no half', { CONTHOURS: '37.4' }, ['3300-3 CONTHOURS wrong-form']],
  ['below 0', { CONTHOURS: '-0.5' }, ['3300-3 CONTHOURS too-small']],
  ['contracted hours of bank staff', { EMPLSTATUS: '3' }, ['3300-2 CONTHOURS']],
  ['average hours of bank staff', { EMPLSTATUS: '3', CONTHOURS: '', AVGHOURS: '75' }, []],
  ['average hours of permanent staff', { AVGHOURS: '20' }, ['3310-1 AVGHOURS']],
  ['average hours of permanent staff on zero hours', { CONTHOURS: '', ZEROHRCONT: '1', AVGHOURS: '20' }, []],
  ['employment status 0', { EMPLSTATUS: '0' }, ['1220-2 EMPLSTATUS not-in-list']],
]);

table('Days sick', [
  ['none', { DAYSSICK: '0' }, []],
  ['all days of a leap year', { DAYSSICK: '366' }, []],
  ['half a day more', { DAYSSICK: '366.5' }, ['1240-1 DAYSSICK too-large']],
  ['not known', { DAYSSICK: '999' }, []],
  ['not known, and a half', { DAYSSICK: '999.5' }, ['1240-1 DAYSSICK too-large']],
  ['below 0', { DAYSSICK: '-1' }, ['1240-1 DAYSSICK too-small']],
  ['whole, with decimals', { DAYSSICK: '2.00' }, []],
  ['half, with two decimals', { DAYSSICK: '2.50' }, ['1240-1 DAYSSICK too-many-decimals']],
  ['2.05', { DAYSSICK: '2.05' }, ['1240-1 DAYSSICK too-many-decimals']],
]);

table('Job role and what hangs on it', [
  ['a role no longer in use', { MAINJOBROLE: '41' }, ['1280-2 MAINJOBROLE retired']],
  ['another role, described', { MAINJOBROLE: '27', MAINJRDESC: long(119), DHA: '' }, []],
  [
    'a description of 120 characters',
    { MAINJOBROLE: '27', MAINJRDESC: long(120), DHA: '' },
    ['1290-2 MAINJRDESC too-long'],
  ],
  ['another role, not described', { MAINJOBROLE: '27', DHA: '' }, ['1290-1 MAINJRDESC']],
  [
    'no role',
    { MAINJOBROLE: '', MAINJRDESC: 'Cook', NMCREG: '1', AMHP: '1' },
    ['1280-1 MAINJOBROLE blank', '3290-1 MAINJRDESC', '3340-2 NMCREG', '3380-5 AMHP'],
  ],
  [
    'a role that is words: nothing that hangs on it is looked at',
    { MAINJOBROLE: 'Cook', MAINJRDESC: 'Cook', NMCREG: '1', AMHP: '1', SALARY: '1' },
    ['1280-1 MAINJOBROLE not-a-number'],
  ],
  ['a nurse without a category', { MAINJOBROLE: '16', DHA: '' }, ['3340-1 NMCREG']],
  ['a nurse of category 0', { MAINJOBROLE: '16', DHA: '', NMCREG: '0' }, ['3340-3 NMCREG']],
  ['a nurse of category 05', { MAINJOBROLE: '16', DHA: '', NMCREG: '05' }, []],
  [
    'a nurse whose qualification has no level',
    { MAINJOBROLE: '16', DHA: '', NMCREG: '5', SCQUAL: '1' },
    ['1360-2 SCQUAL', '3360-2 MAINJOBROLE'],
  ],
  ['a social worker', { MAINJOBROLE: '6', AMHP: '999' }, []],
]);

table('Certificates and qualifications', [
  ['this year', { L2CARECERT: '1;2026', QUALACH01: '53;2026' }, []],
  ['next year', { L2CARECERT: '1;2027', QUALACH01: '53;2027' }, ['5015-3 QUALACH01', '5630-1 L2CARECERT']],
  ['the first year there is', { L2CARECERT: '1;2024', QUALACH01: '53;1926' }, []],
  [
    'the year before',
    { L2CARECERT: '1;2023', QUALACH01: '53;1925' },
    ['5015-3 QUALACH01', '5620-1 L2CARECERT'],
  ],
  [
    'no year',
    { L2CARECERT: '1', QUALACH01: '53;', QUALACH04: '53' },
    ['5015-1 QUALACH01', 'x-3-year QUALACH04'],
  ],
  [
    'long notes on a qualification without a year',
    { QUALACH02: '53', QUALACH02NOTES: long(121) },
    ['5035-1 QUALACH02', '5040-1 QUALACH02NOTES'],
  ],
  ['notes of 120 characters', { QUALACH01NOTES: long(120) }, []],
  ['long notes on nothing', { QUALACH02NOTES: long(121) }, []],
  ['no level after no', { SCQUAL: '2;9' }, []],
  ['level 9', { SCQUAL: '1;9', NONSCQUAL: '1;9' }, ['1360-3 SCQUAL', '1370-2 NONSCQUAL']],
  ['level 0', { SCQUAL: '1;0', NONSCQUAL: '1;0' }, []],
  ['nothing said', { SCQUAL: '', NONSCQUAL: '' }, ['3360-1 SCQUAL']],
  [
    'a label',
    { SCQUAL: 'No', NONSCQUAL: "Don't know" },
    ['1360-1 SCQUAL label-not-code', '1370-1 NONSCQUAL label-not-code'],
  ],
  ['a label with a level', { SCQUAL: 'Yes;3' }, ['1360-1 SCQUAL']],
  ['no code', { SCQUAL: '3', NONSCQUAL: '3;1' }, ['1360-1 SCQUAL', '1370-1 NONSCQUAL']],
  [
    'no qualification code',
    { QUALACH01: '9999;2019', QUALACH04: '053;2019' },
    ['5010-2 QUALACH01', 'x-3 QUALACH04'],
  ],
]);
