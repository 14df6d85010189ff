/** What hosts do with the settings they keep, which are the pane's own (`settings.ts`). */
import type { MatchChoice } from '../model/match';
import { withAnswer } from './answers';
import { formatSettings, parseSettings } from './settings';

/** Whether there is nothing of the user's in them. */
export function areNoSettings(stored: unknown): boolean {
  const {
    choices,
    referenceDate,
    collections,
    notes,
    dropDowns = [],
    answers = [],
    rows = [],
  } = parseSettings(stored);
  const kept =
    choices.length + collections.length + notes.size + dropDowns.length + answers.length + rows.length;
  return kept === 0 && referenceDate === undefined;
}

/**
 * The same with other names of its sheets: Excel's own ids are of no use in a file, where sheets go by their names. What
 * is said of a sheet that `rename` does not know is left out.
 */
export function renameSheets(stored: unknown, rename: (sheet: string) => string | undefined): unknown {
  const { choices, dropDowns = [], rows = [], ...others } = parseSettings(stored);
  return formatSettings({
    ...others,
    rows: rows.flatMap((one) => {
      const sheet = rename(one.sheet);
      return sheet === undefined ? [] : { ...one, sheet };
    }),
    choices: choices.flatMap((choice) => {
      const sheet = rename(choice.sheet);
      return sheet === undefined ? [] : [{ ...choice, sheet }];
    }),
    dropDowns: dropDowns.flatMap((sheet) => rename(sheet) ?? []),
  });
}

/** Two that were kept without knowing of each other, as one: the later of them is right where both say something. */
export function mergeSettings(earlier: unknown, later: unknown): unknown {
  const [a, b] = [parseSettings(earlier), parseSettings(later)];
  const listOf = ({ sheet, list }: MatchChoice): string => `${list ?? ''} ${sheet}`;
  const said = new Set(b.choices.map(listOf));
  const saidOfRows = new Set((b.rows ?? []).map(({ sheet }) => sheet));
  const referenceDate = b.referenceDate ?? a.referenceDate;
  return formatSettings({
    choices: [...a.choices.filter((choice) => !said.has(listOf(choice))), ...b.choices],
    ...(referenceDate === undefined ? {} : { referenceDate }),
    collections: b.collections.length > 0 ? b.collections : a.collections,
    rows: [...(a.rows ?? []).filter(({ sheet }) => !saidOfRows.has(sheet)), ...(b.rows ?? [])],
    notes: new Map([...a.notes, ...b.notes]),
    dropDowns: [...new Set([...(a.dropDowns ?? []), ...(b.dropDowns ?? [])])],
    answers: (b.answers ?? []).reduceRight(withAnswer, a.answers ?? []),
  });
}
