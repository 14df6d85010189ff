import type { Field } from '../../core/api/shapes';
import type { CodeListBody } from '../../functions/standard/standard-package';
import type { Random } from './random';

const WORDS = ['Ash', 'Birch', 'Cedar', 'Elder', 'Hazel', 'Holly', 'Laurel', 'Oak', 'Rowan', 'Willow'];
const LETTERS = 'ABCEGHJKLMPRSTWXYZ';
const INWARD = 'ABDEFGHJLNPQRSTUWXYZ';

/** Columns that few rows fill. */
const RARE =
  /^(?:MAINJRDESC|NMCREG|AMHP|HANDCVISA|INOUTUK|BRITISHCITIZENSHIP|AVGHOURS|YEAROFENTRY|CHG|TRANSFER|QUALACH)/;

/** Makes right text for a field, as it stands in a CSV file; blank at times where the field may be blank. */
export type ValueMaker = (row: number, random: Random) => string;

export function createValueMaker(field: Field, lists: ReadonlyMap<string, CodeListBody>): ValueMaker {
  const make = createFilledMaker(field, lists);
  if (field.constraints?.required === true) return make;
  const filled = RARE.test(field.name) ? 0.03 : 0.9;
  return (row, random) => (random.next() < filled ? make(row, random) : '');
}

function createFilledMaker(field: Field, lists: ReadonlyMap<string, CodeListBody>): ValueMaker {
  if (field.codeList !== undefined) {
    const codes = codesOf(lists, field.codeList);
    return (_row, random) => random.pickSkewed(codes);
  }
  if (field.type === 'date') return (_row, random) => ukDate(random);
  if (field.form !== undefined) return byForm(field.form);
  if (field.type === 'integer' || field.type === 'number') return (_row, random) => numberFor(field, random);
  if (field.constraints?.required === true)
    return (row) => `${field.name.slice(0, 1)}${String(row).padStart(6, '0')}`;
  return (_row, random) => `${random.pick(WORDS)} ${random.pick(WORDS)}`;
}

/** Codes in force: the peer gets the same list. */
export function codesOf(lists: ReadonlyMap<string, CodeListBody>, id: string): string[] {
  const codes = lists.get(id)?.codes.filter(({ validTo }) => validTo === undefined);
  if (codes === undefined) throw new Error(`No code list ${id}`);
  return codes.map(({ code }) => code);
}

function byForm(form: string): ValueMaker {
  const makers = new Map<string, ValueMaker>([
    [
      'postcode',
      (_row, random) =>
        `${letters(random, LETTERS, 2)}${random.between(1, 29)} ${random.between(1, 9)}${letters(random, INWARD, 2)}`,
    ],
    ['four-digit-year', (_row, random) => String(random.between(1960, 2025))],
    ['year-or-999', (_row, random) => (random.next() < 0.1 ? '999' : String(random.between(1980, 2025)))],
    ['half-hours', (_row, random) => halves(random, 75)],
    ['days-half-or-999', (_row, random) => halves(random, 60)],
    ['money', (_row, random) => `${random.between(10_000, 60_000)}.${random.between(10, 99)}`],
    ['fte', (_row, random) => `0.${random.between(1, 9)}`],
    ['trn', (_row, random) => String(random.between(1_000_000, 9_999_999))],
    ['swe-number-csww', (_row, random) => `SW${random.between(1000, 99_999)}`],
  ]);
  const maker = form.startsWith('nino') ? nino : makers.get(form);
  if (maker === undefined) throw new Error(`The benchmark makes no values of the form ${form}`);
  return maker;
}

function nino(_row: number, random: Random): string {
  return `${letters(random, 'ABCEHJLMS', 2)}${random.between(100_000, 999_999)}${letters(random, 'ABCD', 1)}`;
}

function letters(random: Random, from: string, count: number): string {
  return Array.from({ length: count }, () => random.pick([...from])).join('');
}

function halves(random: Random, most: number): string {
  return String(random.between(0, most * 2) / 2);
}

function numberFor(field: Field, random: Random): string {
  const least = Number(field.constraints?.minimum ?? 0);
  const most = Number(field.constraints?.maximum ?? 200);
  return String(random.between(least, most));
}

function ukDate(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(random.between(1, 28))}/${two(random.between(1, 12))}/${random.between(1955, 2025)}`;
}
