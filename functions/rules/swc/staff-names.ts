import { FORMS } from '../../../core/values/forms';
import type { CellRule, Rule } from '../rule';
import { cellRule } from './declare';
import { CHECKS_2010 } from './source';

/** Two spaces in a row inside a name; spaces at its ends are found elsewhere. */
const hasTwoSpaces = (name: string | number): boolean => String(name).includes('  ');

function spacesIn(number: string, field: string, what: string, note?: string): CellRule {
  return cellRule(number, {
    severity: 'error',
    fields: [field],
    condition: `${what} has no two spaces in a row.`,
    message: `{value} has two or more spaces in a row. Leave one.`,
    form: 'single-spaces',
    source: CHECKS_2010,
    ...(note === undefined ? {} : { note }),
    fails: hasTwoSpaces,
    fires: [{ [field]: 'Van  Dyke' }],
    quiet: [{ [field]: 'Van Dyke' }, { [field]: 'O\u2019Neill-Smith' }],
  });
}

/** Prefixes that are temporary or never given out (4160Q). */
const TEMPORARY = /^(?:GB|BG|NK|KN|TN|NT|ZZ)/;
const SHAPE = /^[A-Z]{2}[0-9]{6}[A-Z]$/;
const written = (value: string | number): string => String(value).replace(/\s+/g, '').toUpperCase();
/** Written as one, with a last letter that is in use. */
const isWhole = (number: string): boolean => /^[A-Z]{2}[0-9]{6}[A-D]$/.test(number);
const isTemporary = (number: string): boolean => TEMPORARY.test(number) && SHAPE.test(number);

const numbers: readonly Rule[] = [
  cellRule('4155', {
    severity: 'error',
    fields: ['NINumber'],
    condition: 'The National Insurance number has two letters, six digits and a letter A to D.',
    message:
      '{value} is not a National Insurance number such as AB123456C, with a last letter from A to D. Correct it.',
    form: 'nino-with-suffix',
    source: CHECKS_2010,
    note: 'The number is inferred: our source has one comment for 4150, 4155 and 4160Q. Numbers with a temporary prefix stand under 4160Q, others that are never given out under 4155-issued. Spaces do not matter here.',
    fails: (value) => !isTemporary(written(value)) && !isWhole(written(value)),
    fires: [{ NINumber: 'AB12345C' }, { NINumber: 'AB123456' }, { NINumber: 'AB123456E' }],
    quiet: [
      { NINumber: 'AB123456C' },
      { NINumber: 'ab 12 34 56 c' },
      { NINumber: 'TN123456F' },
      { NINumber: 'QQ123456C' },
    ],
  }),
  cellRule('4155-issued', {
    severity: 'error',
    fields: ['NINumber'],
    condition: 'The National Insurance number begins with letters that HM Revenue and Customs gives out.',
    message:
      'HM Revenue and Customs gives out no National Insurance numbers that begin as {value} does. Check the payslip or ask the person.',
    source: CHECKS_2010,
    note: 'Part of rule 4155. Temporary prefixes stand under 4160Q.',
    fails: (value) => {
      const number = written(value);
      if (!isWhole(number) || isTemporary(number)) return false;
      return typeof FORMS.get('nino-with-suffix')?.read(number) !== 'string';
    },
    fires: [{ NINumber: 'QQ123456C' }, { NINumber: 'ao 12 34 56 c' }],
    quiet: [{ NINumber: 'AB123456C' }, { NINumber: 'TN123456A' }, { NINumber: 'QQ123456' }],
  }),
  cellRule('4160Q', {
    severity: 'query',
    fields: ['NINumber'],
    condition: 'The National Insurance number does not begin with GB, BG, NK, KN, TN, NT or ZZ.',
    message:
      '{value} looks like a temporary National Insurance number: HM Revenue and Customs gives out none that begin so. Replace it, or leave the cell empty.',
    source: CHECKS_2010,
    note: 'The number is inferred: our source has one comment for 4150, 4155 and 4160Q, and treats this as an error although the number carries a Q.',
    fails: (value) => isTemporary(written(value)),
    fires: [{ NINumber: 'TN123456F' }, { NINumber: 'ZZ123456A' }],
    quiet: [{ NINumber: 'AB123456C' }, { NINumber: 'TN12345' }],
  }),
];

/** Names and numbers of the person, cell by cell. That they are given is said in the layout. */
export const staffNames: readonly Rule[] = [
  spacesIn('4110-spaces', 'PersonFamilyName', 'Family name', 'Part of rule 4110.'),
  spacesIn('4120-spaces', 'PersonGivenName', 'Given name', 'Part of rule 4120.'),
  spacesIn('4140', 'FormerFamilyName', 'Former family name'),
  ...numbers,
];
