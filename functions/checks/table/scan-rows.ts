import { FAILS, PASSES, UNASKED, type RowQuestion } from './ask-rule';
import type { RuleColumn } from './ask-rule';

/** Combinations of values for which a rule's answer is kept: beyond it, asking again is as quick as looking it up. */
export const MOST_COMBINATIONS = 65_536;

/** Answers by combination, one table for every rule in turn: nothing waits in between. */
const answers = new Uint8Array(MOST_COMBINATIONS);

type Found = (row: number, answer: number) => void;

/** Asks once for each combination of values that occurs. Written out for up to three columns, as most rules have. */
export function scanCombinations(
  sources: readonly RuleColumn[],
  combinations: number,
  rows: number,
  question: RowQuestion,
  found: Found,
): void {
  answers.fill(UNASKED, 0, combinations);
  const [a, b, c] = sources as [RuleColumn, RuleColumn, RuleColumn];
  const answer = (combination: number, row: number) => {
    let known = answers[combination] as number;
    if (known === UNASKED) answers[combination] = known = question(row);
    if (known >= FAILS) found(row, known);
  };
  if (sources.length === 1) scanOne(a.index, rows, answer);
  else if (sources.length === 2) scanTwo(a.index, b.index, b.parsed.length, rows, answer);
  else if (sources.length === 3)
    scanThree(a.index, b.index, b.parsed.length, c.index, c.parsed.length, rows, answer);
  else scanOne(combine(sources, rows), rows, answer);
}

/** The combination of any number of columns in every row. */
function combine(sources: readonly RuleColumn[], rows: number): Places {
  const combinations = new Uint32Array(rows);
  for (const { index, parsed } of sources) {
    const places = parsed.length;
    for (let row = 0; row < rows; row += 1)
      combinations[row] = (combinations[row] as number) * places + (index[row] as number);
  }
  return combinations;
}

type Places = RuleColumn['index'];
type Answer = (combination: number, row: number) => void;

function scanOne(a: Places, rows: number, answer: Answer): void {
  for (let row = 0; row < rows; row += 1) {
    const combination = a[row] as number;
    if (answers[combination] !== PASSES) answer(combination, row);
  }
}

function scanTwo(a: Places, b: Places, bs: number, rows: number, answer: Answer): void {
  for (let row = 0; row < rows; row += 1) {
    const combination = (a[row] as number) * bs + (b[row] as number);
    if (answers[combination] !== PASSES) answer(combination, row);
  }
}

function scanThree(
  a: Places,
  b: Places,
  bs: number,
  c: Places,
  cs: number,
  rows: number,
  answer: Answer,
): void {
  for (let row = 0; row < rows; row += 1) {
    const combination = ((a[row] as number) * bs + (b[row] as number)) * cs + (c[row] as number);
    if (answers[combination] !== PASSES) answer(combination, row);
  }
}

/** Asks every row. */
export function scanRows(rows: number, question: RowQuestion, found: Found): void {
  for (let row = 0; row < rows; row += 1) {
    const answer = question(row);
    if (answer >= FAILS) found(row, answer);
  }
}
