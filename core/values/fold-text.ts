import { isPlain, removeNoise } from './noise';

/** Text without noise (`noise.ts`): every kind of space one plain space, too. */
export function cleanText(text: string): string {
  if (isPlain(text) && !text.includes('  ')) return text;
  return removeNoise(text).replace(/\s+/g, ' ').trim();
}

/** Whether a cell holds nothing that anyone could see. */
export function isBlankText(text: string): boolean {
  return text === '' || cleanText(text) === '';
}

/** Words alike but for letter case, spacing and punctuation fold to the same text. */
export function foldText(text: string): string {
  return cleanText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** As `foldText`, leaving out what stands in brackets: `Date of birth (dd/mm/yyyy)` is `dateofbirth`. */
export function foldWithoutBrackets(text: string): string {
  return foldText(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
}

/** How words without noise are compared where letter case and the number of spaces do not matter, and nothing else. */
export function foldCase(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
