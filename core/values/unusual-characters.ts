import { joinWords, quote } from './words';

/** The character set of names in the government data standards; the rule that asks about others has the same. */
const PLAIN = /[A-Za-z0-9\s~!"@#$%&'\u2019()*+,\-./:;<=>?[\\\]_{}^£€]/g;

/** The characters of a name that the plain set lacks, each once, in quotes: `"ë"`, or `"ñ" and "ú"`. */
export function unusualCharacters(text: string): string {
  const others = [...new Set(text.normalize('NFC').replace(PLAIN, ''))];
  return joinWords(others.map(quote), 'and');
}
