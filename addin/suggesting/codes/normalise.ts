import { cleanText } from '../../../core/values/fold-text';

/**
 * Text as its words in small letters, a space between them: case, accents, punctuation, `&` for `and`, and characters
 * nobody sees make no difference. Dots between digits stay, as they do in codes (`3.1`); those of initials go (`S.E.N.`).
 */
export function normalise(text: string): string {
  return cleanText(text.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/**
 * What texts are looked up by: as `normalise`, without the spaces, so that `Part-time` is `part time` and `parttime`. Two
 * numbers stay two: `1;0` is not 10.
 */
export function lookUpKey(text: string): string {
  return normalise(text).replace(/(?<!\d) | (?!\d)/g, '');
}

/** `007` as `7`, and a whole number that a program wrote with decimals (`31.0`) without them; other keys as they are. */
export function withoutZeros(key: string): string {
  return /^\d+(?:\.0+)?$/.test(key) ? key.replace(/\.0+$/, '').replace(/^0+(?=\d)/, '') : key;
}
