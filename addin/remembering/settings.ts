import { NO_NOTES, NOTE_LENGTH } from '../explaining/notes';
import type { Note, Notes } from '../explaining/notes';
import type { MatchChoice, RowChoice } from '../model/match';
import { LONGEST_WORD, MOST_ANSWERS } from './answers';
import type { Answer } from './answers';

/** What is remembered in the workbook: of its cells the user's own notes on them, and words whose codes the user chose. */
export interface Settings {
  readonly choices: readonly MatchChoice[];
  /** ISO date. */
  readonly referenceDate?: string;
  /** Collections checked for; empty: all. */
  readonly collections: readonly string[];
  /** Why queries are right as they stand. */
  readonly notes: Notes;
  /** Sheets with drop-downs of codes; left out: none. */
  readonly dropDowns?: readonly string[];
  /** The user's word on rows that look like no data; left out: none. */
  readonly rows?: readonly RowChoice[];
  /** Codes chosen for words, the latest first; left out: none. */
  readonly answers?: readonly Answer[];
}

const VERSION = 1;
/** The settings of a workbook that has none. */
export const NOTHING_REMEMBERED: Settings = { choices: [], collections: [], notes: NO_NOTES };
/** More notes than these are of no workbook that a person has read. */
const MOST_NOTES = 20_000;

/** Settings as JSON can hold them. */
export function formatSettings({
  choices,
  referenceDate,
  collections,
  notes = NO_NOTES,
  dropDowns = [],
  answers = [],
  rows = [],
}: Omit<Settings, 'notes'> & Partial<Pick<Settings, 'notes'>>): unknown {
  return {
    version: VERSION,
    choices: choices.map((choice) => ({
      ...choice,
      ...(choice.columns === undefined ? {} : { columns: [...choice.columns] }),
    })),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    collections: [...collections],
    ...(dropDowns.length === 0 ? {} : { dropDowns: [...dropDowns] }),
    ...(rows.length === 0 ? {} : { rows }),
    ...(answers.length === 0
      ? {}
      : { answers: answers.map(({ list, word, code, on }) => [list, word, code, on]) }),
    ...(notes.size === 0 ? {} : { notes: [...notes].map(([key, { text, on }]) => [key, text, on]) }),
  };
}

/**
 * Reads settings back. They come from a workbook that anyone may have made: what is not as we write it is passed over,
 * and settings of another version count as none.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isBag(stored) || stored['version'] !== VERSION) return NOTHING_REMEMBERED;
  const { choices, referenceDate, collections, notes, dropDowns, answers, rows } = stored;
  return {
    choices: Array.isArray(choices) ? choices.flatMap((choice) => parseChoice(choice) ?? []) : [],
    ...(isDate(referenceDate) ? { referenceDate } : {}),
    collections: Array.isArray(collections) ? collections.filter((one) => typeof one === 'string') : [],
    ...(Array.isArray(dropDowns) ? { dropDowns: dropDowns.filter((one) => typeof one === 'string') } : {}),
    ...(Array.isArray(answers) ? { answers: answers.slice(0, MOST_ANSWERS).flatMap(parseAnswer) } : {}),
    ...(Array.isArray(rows) ? { rows: rows.flatMap(parseRows) } : {}),
    notes: Array.isArray(notes) ? new Map(notes.slice(0, MOST_NOTES).flatMap(parseNote)) : NO_NOTES,
  };
}

function parseNote(stored: unknown): [string, Note][] {
  if (!Array.isArray(stored)) return [];
  const [key, text, on] = stored as unknown[];
  if (typeof key !== 'string' || typeof text !== 'string' || !isDate(on) || text.length > NOTE_LENGTH)
    return [];
  return [[key, { text, on }]];
}

function parseAnswer(stored: unknown): Answer[] {
  if (!Array.isArray(stored)) return [];
  const [list, word, code, on] = stored as unknown[];
  if (typeof list !== 'string' || typeof word !== 'string' || typeof code !== 'string' || !isDate(on))
    return [];
  return word.length > LONGEST_WORD ? [] : [{ list, word, code, on }];
}

function parseRows(stored: unknown): RowChoice[] {
  if (!isBag(stored)) return [];
  const { sheet, dataRows, lists } = stored;
  if (typeof sheet !== 'string' || !Array.isArray(dataRows) || !Array.isArray(lists)) return [];
  return [
    { sheet, dataRows: dataRows.filter((key) => typeof key === 'string'), lists: lists.flatMap(parseList) },
  ];
}

function parseList(stored: unknown): RowChoice['lists'][number][] {
  if (!isBag(stored)) return [];
  const { row, headingRow } = stored;
  return isPosition(row) && isPosition(headingRow) && row <= headingRow ? [{ row, headingRow }] : [];
}

function parseChoice(stored: unknown): MatchChoice | undefined {
  if (!isBag(stored)) return undefined;
  const { sheet, list, layout, headingRow, columns } = stored;
  if (typeof sheet !== 'string' || !(typeof layout === 'string' || layout === null)) return undefined;
  return {
    sheet,
    ...(isPosition(list) ? { list } : {}),
    layout,
    ...(isPosition(headingRow) ? { headingRow } : {}),
    ...(Array.isArray(columns) ? { columns: new Map(columns.filter(isColumnChoice)) } : {}),
  };
}

function isColumnChoice(pair: unknown): pair is [number, string | null] {
  return Array.isArray(pair) && isPosition(pair[0]) && (typeof pair[1] === 'string' || pair[1] === null);
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

export function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
