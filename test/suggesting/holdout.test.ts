import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodeMatcher } from '../../addin/suggesting/codes/code-matcher';
import { parseCsvTable } from '../../functions/standard/parse-csv-table';
import { realCodeList, realStandard } from '../support/real-standard';

const lists = new Map(realStandard.codeLists.map(({ id }) => [id, realCodeList(id)]));
const others = { maps: realStandard.maps!, lists };

interface Outcome {
  readonly first: number;
  readonly shown: number;
  /** Values that mean nothing, and got an answer. */
  readonly junk: number;
  /** Values that were taken for another code without a doubt. */
  readonly surelyWrong: readonly string[];
}

/** Shares of the values of a file that were understood. */
function outcomeOf(file: string): Outcome {
  const { rows } = parseCsvTable(readFileSync(join(__dirname, file), 'utf8'));
  const matchers = new Map(
    [...lists].map(([id, list]) => [id, createCodeMatcher(list, { on: '2026-09-30', others })]),
  );
  const found = rows.map(([list = '', typed = '', code = '']) => ({
    list,
    typed,
    code,
    matches: matchers.get(list)!.match(typed),
  }));
  const real = found.filter(({ code }) => code !== '');
  const junk = found.filter(({ code }) => code === '');
  const within = (most: number): number =>
    real.filter(({ code, matches }) => matches.slice(0, most).some((one) => one.code === code)).length /
    real.length;
  return {
    first: within(1),
    shown: within(3),
    junk: junk.filter(({ matches }) => matches.length > 0).length / junk.length,
    surelyWrong: found
      .filter(({ code, matches }) => matches[0]?.sure === true && matches[0].code !== code)
      .map(({ list, typed }) => `${list}: ${typed}`),
  };
}

/**
 * `holdout.csv` was written when the matcher and the aliases were settled, by their author, and neither was changed for
 * it: 95.3 % right first, 97.3 % among three, no nonsense answered. `hand.csv` was in view while they were made.
 */
describe('values that people wrote in the place of codes', () => {
  it('are understood as well as when it was measured, nobody having foreseen them', () => {
    const { first, shown, junk, surelyWrong } = outcomeOf('holdout.csv');

    expect(first).toBeGreaterThanOrEqual(0.93);
    expect(shown).toBeGreaterThanOrEqual(0.95);
    expect(junk).toBeLessThanOrEqual(0.01);
    expect(surelyWrong).toEqual([]);
  });

  it('are all but all understood that were in view', () => {
    const { first, junk, surelyWrong } = outcomeOf('hand.csv');

    expect(first).toBeGreaterThanOrEqual(0.97);
    expect(junk).toBe(0);
    expect(surelyWrong).toEqual([]);
  });
});
