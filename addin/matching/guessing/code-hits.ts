import type { CellValue, CodeListAnswer } from '../../../core/api/shapes';
import { cleanText } from '../../../core/values/fold-text';
import { textOfValue } from '../../../core/values/show-value';

export interface CodeHits {
  /** Share of the values that are codes or labels of the list. */
  readonly share: number;
  /** Share of those that are codes. */
  readonly codes: number;
  /** The codes among them tell the list apart from others: several, of a long list, and not mere small numbers. */
  readonly telling: boolean;
}

const sets = new WeakMap<
  CodeListAnswer,
  { readonly codes: ReadonlySet<string>; readonly labels: ReadonlySet<string> }
>();

const known = new WeakMap<readonly CellValue[], Map<CodeListAnswer, CodeHits>>();

/** How many of a column's values are of a code list, whether as codes or, as people write them, as labels. */
export function codeHits(values: readonly CellValue[], list: CodeListAnswer): CodeHits {
  const ofColumn = known.get(values) ?? new Map<CodeListAnswer, CodeHits>();
  known.set(values, ofColumn);
  const hits = ofColumn.get(list) ?? countHits(values, list);
  ofColumn.set(list, hits);
  return hits;
}

function countHits(values: readonly CellValue[], list: CodeListAnswer): CodeHits {
  const { codes, labels } = setsOf(list);
  const distinct = new Set<string>();
  let [hits, asCodes] = [0, 0];
  for (const value of values) {
    const text = cleanText(textOfValue(value)).toLowerCase();
    const isCode = codes.has(withoutZeros(text));
    if (!isCode && !labels.has(text)) continue;
    hits += 1;
    if (isCode) asCodes += 1;
    distinct.add(text);
  }
  const wordy = [...distinct].filter((text) => /\p{L}/u.test(text) && text.length > 1).length;
  return {
    share: hits / Math.max(1, values.length),
    codes: asCodes / Math.max(1, values.length),
    telling: wordy >= 3 && codes.size >= 6,
  };
}

function setsOf(list: CodeListAnswer) {
  const before = sets.get(list);
  if (before !== undefined) return before;
  const made = {
    codes: new Set(list.codes.map(({ code }) => withoutZeros(code.toLowerCase()))),
    labels: new Set(list.codes.map(({ label }) => cleanText(label).toLowerCase())),
  };
  sets.set(list, made);
  return made;
}

function withoutZeros(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}
