/**
 * What it takes to find the code that a wrong value meant, among 700 labels, and how often it is found. The values were
 * written when the matcher and the aliases were settled, by their author, and nothing was changed for them since.
 */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { createCodeMatcher } from '../addin/suggesting/codes/code-matcher';
import type { CodeMatcher } from '../addin/suggesting/codes/code-matcher';
import type { Code, CodeListAnswer, CodeMap } from '../core/api/shapes';
import { parseCsvTable } from '../functions/standard/parse-csv-table';
import type { CodeListBody } from '../functions/standard/standard-package';
import { measure } from './measure';
import { printTable, times } from './report';

const HOLD_OUT = 'test/suggesting/holdout.csv';
const LABELS = 700;
const ON = '2026-09-30';

interface Case {
  readonly list: string;
  readonly typed: string;
  /** '' where nothing should be suggested. */
  readonly code: string;
}

export function benchmarkSuggestions(standard: {
  readonly codeLists: readonly CodeListBody[];
  readonly maps: readonly CodeMap[];
}): void {
  const cases = parseCsvTable(readFileSync(HOLD_OUT, 'utf8')).rows.map(
    ([list = '', typed = '', code = '']): Case => ({ list, typed, code }),
  );
  benchmarkTime(standard.codeLists, cases);
  benchmarkRight(standard, cases);
}

function benchmarkTime(lists: readonly CodeListBody[], cases: readonly Case[]): void {
  const list = longList(lists);
  const typed = cases.map((one) => one.typed);
  const labels = list.codes.map(({ label }) => label.toLowerCase());
  const seen = measure(
    [
      { name: 'build', run: () => createCodeMatcher(list).match('Xyz qq') },
      { name: 'build and match', run: () => matchAll(createCodeMatcher(list), typed) },
      { name: 'scan', run: () => typed.map((text) => nearest(labels, text.toLowerCase())) },
    ],
    10,
  );
  const [build, both, scan] = ['build', 'build and match', 'scan'].map((name) => seen.get(name)!);
  const query = (both! - build!) / typed.length;
  printTable(
    `Codes for ${typed.length} values that nobody foresaw, among ${LABELS} labels, none seen before`,
    [
      { what: 'ours, a query', seen: `${Math.round(query * 1000)} µs`, goal: '500 µs' },
      {
        what: 'a scan with fastest-levenshtein alone',
        seen: `${Math.round((scan! / typed.length) * 1000)} µs`,
        goal: '',
      },
      { what: 'ours against the scan', seen: times(query / (scan! / typed.length)), goal: '', note: 'time' },
      { what: 'making the index, once a list', seen: `${build!.toFixed(1)} ms`, goal: '' },
    ],
  );
}

function benchmarkRight(
  { codeLists, maps }: { readonly codeLists: readonly CodeListBody[]; readonly maps: readonly CodeMap[] },
  cases: readonly Case[],
): void {
  const lists = new Map(codeLists.map((list) => [list.id, answerOf(list)]));
  const matchers = new Map<string, CodeMatcher>();
  const found = cases.map(({ list, typed, code }) => {
    const matcher =
      matchers.get(list) ?? createCodeMatcher(lists.get(list)!, { on: ON, others: { maps, lists } });
    matchers.set(list, matcher);
    const codes = matcher.match(typed).map((match) => match.code);
    return { list, typed, code, codes, place: codes.indexOf(code) };
  });
  const real = found.filter(({ code }) => code !== '');
  const junk = found.filter(({ code }) => code === '');
  const share = (part: number, of: number): string =>
    `${((100 * part) / of).toFixed(1)} % (${part} of ${of})`;
  const within = (most: number) => real.filter(({ place }) => place >= 0 && place < most).length;
  printTable(`Which code they were taken for, in ${matchers.size} lists`, [
    { what: 'the right code first', seen: share(within(1), real.length), goal: '88 %' },
    { what: 'among the three shown', seen: share(within(3), real.length), goal: '' },
    {
      what: 'nonsense answered',
      seen: share(junk.filter(({ codes }) => codes.length > 0).length, junk.length),
      goal: '1 %',
    },
  ]);
  for (const { list, typed, codes } of real.filter(({ place }) => place !== 0)) {
    console.log(`  ${list}, ${typed}: ${codes[0] === undefined ? 'nothing' : `taken for ${codes[0]}`}`);
  }
}

/** No list of the standard is as long as the longest people have: labels of several, each once. */
function longList(lists: readonly CodeListBody[]): CodeListAnswer {
  const codes = new Map<string, Code>();
  for (const list of lists) {
    for (const { label, aliases } of list.codes) {
      if (codes.size === LABELS) break;
      if (codes.has(label)) continue;
      codes.set(label, { code: `K${codes.size}`, label, ...(aliases === undefined ? {} : { aliases }) });
    }
  }
  return answerOf({ ...lists[0]!, codes: [...codes.values()] });
}

function answerOf(list: CodeListBody): CodeListAnswer {
  return { ...list, count: list.codes.length, total: list.codes.length, hash: '', entry: 1 };
}

function matchAll(matcher: CodeMatcher, typed: readonly string[]): number {
  return typed.reduce((sum, text) => sum + matcher.match(text).length, 0);
}

function nearest(labels: readonly string[], text: string): number {
  let least = Infinity;
  for (const label of labels) least = Math.min(least, distance(text, label));
  return least;
}
