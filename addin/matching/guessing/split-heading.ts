import { cleanText } from '../../../core/values/fold-text';
import { HEADING_ABBREVIATIONS } from '../../likeness/heading-abbreviations';
import { STOP_WORDS } from './stop-words';

/**
 * The words of a heading, in small letters, abbreviations written out: `Emp. NI No` is employee, national, insurance,
 * number; `PersonFamilyName` is person, family, name. Words that tell nothing (`of`, `the`) are left out.
 */
export function splitHeading(text: string): string[] {
  return rawWords(text).flatMap((word) => {
    if (STOP_WORDS.has(word)) return [];
    return HEADING_ABBREVIATIONS.get(word) ?? [word];
  });
}

/** First letters of all words, the small ones too: `Date of birth` is dob. */
export function initialsOf(text: string): string {
  return rawWords(text)
    .map((word) => word[0])
    .join('');
}

function rawWords(text: string): string[] {
  return cleanText(text.normalize('NFKC'))
    .replace(/&/g, ' and ')
    .replace(/#/g, ' number ')
    .replace(/['’]s?\b/g, '')
    .replace(/\b((?:\p{L}\.){2,}\p{L}?)/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})|(\p{N})(\p{L})/gu, '$1$3 $2$4')
    .toLowerCase()
    .replace(/\by(?:es)?\s*\/\s*no?\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
