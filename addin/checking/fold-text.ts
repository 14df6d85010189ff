/** Characters nobody sees: zero-width spaces and joiners, the byte-order mark, soft hyphens, direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Plain text with single spaces inside it, which most text is: nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** Text without what nobody sees: unseen characters out, every kind of space one plain space, ends trimmed. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
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
