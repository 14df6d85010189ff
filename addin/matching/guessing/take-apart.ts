import { HEADING_ABBREVIATIONS } from '../../likeness/heading-abbreviations';
import { FILLERS, STOP_WORDS } from './stop-words';
import { headingFamilyOf } from '../../likeness/heading-families';

const SHORTEST = 5;
const SHORTEST_PART = 3;

/** Written as one word and as two. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  'postcode',
  'payroll',
  'surname',
  'forename',
  'birthdate',
  'workplace',
]);

/**
 * Words as the standard writes them: two that are one word there are joined (`post code`), and one that is several run
 * together is taken apart (`empno`, `startdt`).
 */
export function takeWordsApart(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const known = (word: string): boolean => isKnown(word) || isUsual(word);
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]}${words[at + 1] ?? ''}`;
    if (at + 1 < words.length && COMPOUNDS.has(pair)) {
      joined.push(pair);
      at += 1;
    } else {
      joined.push(words[at]!);
    }
  }
  return joined.flatMap((word) => {
    if (word.length < SHORTEST || known(word)) return [word];
    return takeApart(word, known) ?? [word];
  });
}

/** The fewest known words that the letters are; undefined when they are not known words through and through. */
function takeApart(letters: string, known: (word: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const parts = partOf(letters.slice(start, end), known);
      if (parts === undefined) continue;
      const whole = [...before, ...parts];
      if (best[end] === undefined || whole.length < best[end]!.length) best[end] = whole;
    }
  }
  return best[letters.length];
}

function partOf(letters: string, known: (word: string) => boolean): readonly string[] | undefined {
  if (letters.length >= SHORTEST_PART && known(letters)) return [letters];
  return letters.length >= 2 ? HEADING_ABBREVIATIONS.get(letters) : undefined;
}

/** Whether a word is one that people use in headings, whatever the standard's own words are. */
function isUsual(word: string): boolean {
  return (
    headingFamilyOf(word) !== undefined || FILLERS.has(word) || STOP_WORDS.has(word) || COMPOUNDS.has(word)
  );
}
