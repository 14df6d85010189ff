import type { Code, CodeListAnswer } from '../../core/api/shapes';
import { createCodeMatcher } from '../suggesting/codes/code-matcher';

/** Codes that are only like the words, listed after those that hold them. */
const MOST_LIKE = 8;

/**
 * Searches a list by code or words: what was typed as it is first, then what begins with it, then codes that hold all of
 * its words, then those that are like them (`brittish`, `part time`). Nothing typed finds every code.
 */
export function createCodeSearch(list: CodeListAnswer): (typed: string) => readonly Code[] {
  const matcher = createCodeMatcher(list);
  const byCode = new Map(list.codes.map((code) => [code.code, code]));
  const texts = list.codes.map(({ code, label, aliases = [] }) =>
    [code, label, ...aliases].join(' ').toLowerCase(),
  );
  return (typed) => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return list.codes;
    const words = wanted.split(/\s+/);
    const holding = list.codes.filter((_, at) => words.every((word) => texts[at]!.includes(word)));
    const rank = ({ code, label }: Code): number => {
      const [c, l] = [code.toLowerCase(), label.toLowerCase()];
      return [c === wanted, l === wanted, c.startsWith(wanted), l.startsWith(wanted), true].indexOf(true);
    };
    const like = matcher.match(typed, MOST_LIKE).flatMap(({ code }) => byCode.get(code) ?? []);
    return [...new Set([...holding.sort((a, b) => rank(a) - rank(b)), ...like])];
  };
}
