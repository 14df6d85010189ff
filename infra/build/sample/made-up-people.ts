/** Made-up people: names are put together at random from two lists; no row is anybody. */
import type { SampleRandom } from './random';

const GIVEN_NAMES = [
  'Aisha', 'Alice', 'Amara', 'Anita', 'Ben', 'Blessing', 'Callum', 'Carys', 'Chloe', 'Daniel', 'Dawn', 'Deepa',
  'Diane', 'Ewa', 'Farah', 'Fiona', 'Gareth', 'Grace', 'Hannah', 'Ibrahim', 'Ines', 'Jack', 'Joanna', 'Joy',
  'Karen', 'Kofi', 'Laura', 'Leah', 'Lucy', 'Marek', 'Maria', 'Mei', 'Mercy', 'Nadia', 'Neil', 'Olu', 'Owen',
  'Patience', 'Paul', 'Priya', 'Rachel', 'Rosa', 'Ruth', 'Samuel', 'Sarah', 'Sheila', 'Sunita', 'Tom', 'Tracey',
  'Usha', 'Victor', 'Wendy', 'Yusuf', 'Zoe',
] as const; // prettier-ignore

const FAMILY_NAMES = [
  'Abara', 'Ashdown', 'Barlow', 'Begum', 'Bright', 'Calder', 'Chaudhry', 'Clegg', 'Cooper', 'Dalby', 'Eze',
  'Fairbank', 'Farrow', 'Garside', 'Grant', 'Hallam', 'Hepworth', 'Hussain', 'Iqbal', 'Jarvis', 'Kaur', 'Kemp',
  'Lister', 'Marsh', 'Mensah', 'Moyo', 'Nowak', 'Oakes', 'Okafor', 'Patel', 'Pickles', 'Quarmby', 'Ramsden',
  'Reyes', 'Santos', 'Shaw', 'Singh', 'Sykes', 'Tanner', 'Thackray', 'Udoka', 'Varley', 'Walsh', 'Whitwam', 'Yeoman',
] as const; // prettier-ignore

const NI_FIRST = 'ABCEHJKLMNPRSTWXYZ';
const NI_SECOND = 'ABCEHJKLMNPRSTWXYZ';
/** Prefixes that HMRC does not issue, or keeps for its own use. */
const NEVER_ISSUED = new Set([
  'BG',
  'GB',
  'KN',
  'NK',
  'NT',
  'TN',
  'ZZ',
  'CR',
  'FY',
  'MW',
  'NC',
  'PP',
  'PY',
  'PZ',
]);
const OUTWARD = ['BD3', 'BD8', 'HD1', 'HD4', 'HX2', 'LS6', 'LS12', 'WF1', 'WF9'] as const;
const INWARD = 'ABDEFGHJLNPQRSTUWXYZ';

export interface MadeUpPerson {
  readonly givenName: string;
  readonly familyName: string;
  /** Well formed by HMRC's rules, drawn at random. */
  readonly niNumber: string;
  readonly postcode: string;
  /** ISO date. */
  readonly birthDate: string;
}

export function makeUpPerson(random: SampleRandom, taken: Set<string>): MadeUpPerson {
  return {
    givenName: random.pick(GIVEN_NAMES),
    familyName: random.pick(FAMILY_NAMES),
    niNumber: makeUpNiNumber(random, taken),
    postcode: `${random.pick(OUTWARD)} ${random.whole(1, 9)}${letter(random, INWARD)}${letter(random, INWARD)}`,
    birthDate: isoDate(random.whole(1959, 2006), random.whole(1, 12), random.whole(1, 28)),
  };
}

function makeUpNiNumber(random: SampleRandom, taken: Set<string>): string {
  for (;;) {
    const prefix = letter(random, NI_FIRST) + letter(random, NI_SECOND);
    const number = `${prefix}${String(random.whole(0, 999_999)).padStart(6, '0')}${letter(random, 'ABCD')}`;
    if (NEVER_ISSUED.has(prefix) || taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

function letter(random: SampleRandom, letters: string): string {
  return letters.charAt(random.whole(0, letters.length - 1));
}

export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
