import type { Code, CodeListAnswer } from '../../core/api/shapes';
import { cleanText, foldText } from '../../core/values/fold-text';

/** A code that text may stand for; sure when it can have meant nothing else. */
export interface TextMatch {
  readonly code: string;
  readonly sure: boolean;
}

/** Likeliest first; nothing when the text is like none of the codes. Codes not in force are left out by who asks. */
export type TextMatcher = (text: string) => readonly TextMatch[];

/** Makes a list ready for matching: once for each published state of it, and each change of what is in force. */
export type MakeTextMatcher = (list: CodeListAnswer, day: string) => TextMatcher;

/**
 * Matches the very code, else the code in other letters, else its label or one of its other names, all but for letter
 * case, spacing and punctuation. Digits with zeros lost or added at their start are a code too, but not surely.
 */
export function matchExactly({ codes }: Pick<CodeListAnswer, 'codes'>): TextMatcher {
  const ways: readonly Way[] = [
    { keys: ({ code }) => [code], fold: (text) => text, sure: true },
    { keys: ({ code }) => [code], fold: (text) => cleanText(text).toLowerCase(), sure: true },
    { keys: ({ label, aliases = [] }) => [label, ...aliases], fold: foldText, sure: true },
    { keys: ({ code }) => [code], fold: withoutZeros, sure: false },
  ];
  const indexes = ways.map((way) => ({ ...way, index: indexCodes(codes, way) }));
  return (text) => {
    for (const { index, fold, sure } of indexes) {
      const found = index.get(fold(text));
      if (found !== undefined) return [...found].map((code) => ({ code, sure }));
    }
    return [];
  };
}

interface Way {
  readonly keys: (code: Code) => readonly string[];
  readonly fold: (text: string) => string;
  readonly sure: boolean;
}

function indexCodes(codes: readonly Code[], { keys, fold }: Way): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const code of codes) {
    for (const key of keys(code).map(fold)) {
      if (key === '') continue;
      const known = index.get(key);
      if (known === undefined) index.set(key, new Set([code.code]));
      else known.add(code.code);
    }
  }
  return index;
}

/** `007` as `7`; no key at all for what is not digits alone. */
function withoutZeros(text: string): string {
  const digits = cleanText(text);
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : '';
}
