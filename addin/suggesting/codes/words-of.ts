/** Phrases and the one word that stands for them wherever they are met, in labels and in what was typed. */
const PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  ['local education authority', 'la'],
  ['local authority', 'la'],
  ['local authorities', 'la'],
  ['lea', 'la'],
  ['council', 'la'],
  ['special educational needs', 'sen'],
  ['special needs', 'sen'],
  ['multi academy trust', 'mat'],
  ['head teacher', 'headteacher'],
  ['co ord', 'coord'],
  ['co ordinator', 'coordinator'],
  ['e learning', 'elearning'],
  ['post graduate', 'postgraduate'],
  ['under graduate', 'undergraduate'],
  ['united kingdom', 'uk'],
  ['further education', 'fe'],
  ['higher education', 'he'],
  ['not known', 'unknown'],
  ['dont know', 'unknown'],
  ['do not know', 'unknown'],
  ['full time', 'fulltime'],
  ['part time', 'parttime'],
  ['self employed', 'selfemployed'],
  ['self employment', 'selfemployed'],
  ['first line', 'firstline'],
  ['front line', 'frontline'],
  ['london borough', 'borough'],
];

const PHRASE_WORDS = new Map(PHRASES);
const ANY_PHRASE = new RegExp(`\\b(?:${PHRASES.map(([phrase]) => phrase).join('|')})\\b`, 'g');

/** Words of normalised text, known phrases as the one word that stands for them. */
export function wordsOf(normalised: string): string[] {
  const text = normalised.replace(ANY_PHRASE, (phrase) => PHRASE_WORDS.get(phrase)!);
  return text === '' ? [] : text.split(' ');
}

/** Words that say little: they count, but hardly. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and any as at be borough by eg for from i in including is my of on or the their to who with'.split(
    ' ',
  ),
);
