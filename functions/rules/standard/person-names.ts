import type { CellRule } from '../rule';

const FAMILY = 'Family name';
const GIVEN = 'Given name';
const FORMER = 'Former family name';

/** The characters of names in the government data standards: no accents, and few marks. */
const PLAIN = /^[A-Za-z0-9\s~!"@#$%&'()*+,\-./:;<=>?[\\\]_{}^£€]*$/;

/** A right single quotation mark is what Excel makes of an apostrophe, and no query. */
function isPlain(name: string): boolean {
  return PLAIN.test(name.replaceAll('\u2019', "'"));
}

export const personNameRules: readonly CellRule[] = [
  {
    id: 'standard/name-characters',
    kind: 'cell',
    severity: 'query',
    fields: [FAMILY, GIVEN, FORMER],
    condition: 'Names are written with the letters and marks that every collection can take; accented letters may not be.',
    message: '{value} has {characters}, which some collections cannot take. Keep it if it is right, and be ready to send it plain.',
    source: 'Government data standards, restricted string (github.com/hmrc/voa-bar, CommonSimpleTypes-v1-3.xsd)',
    note: 'The standard of 2010 has an annex on extended character sets, which could not be read, so it is a query.',
    fails: (name) => !isPlain(String(name)),
    fires: [{ [FAMILY]: 'Müller' }, { [GIVEN]: 'Zoë' }, { [FORMER]: 'Núñez' }],
    quiet: [{ [FAMILY]: 'O\u2019Neill', [GIVEN]: 'Anne-Marie' }, { [FORMER]: 'St. John' }],
  },
  {
    id: 'standard/name-double-space',
    kind: 'cell',
    severity: 'warning',
    fields: [FAMILY, GIVEN, FORMER],
    condition: 'The parts of a name stand one space apart.',
    message: 'There is more than one space between two parts of {value}. Take the others out.',
    form: 'single-spaces',
    source: 'Person requested name, government data standards (govtalk.gov.uk/gdsc)',
    fails: (name) => /\S\s{2,}\S/.test(String(name)),
    fires: [{ [FAMILY]: 'Van  Dyke' }],
    quiet: [{ [FAMILY]: 'Van Dyke' }],
  },
];
