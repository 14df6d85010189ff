/** What the program made of a file, in the form in which answers are written. */
import { readFileSync } from 'node:fs';
import type { CellValue } from '../../../core/api/shapes';
import type { CheckJson, FindingJson } from '../../../addin/handing-over/export-json';
import { cellName } from '../../../core/values/column-letters';
import { textOfValue } from '../../../core/values/show-value';
import { openFile } from '../../../addin/command-line/open-file';
import { STANDARD } from '../../support/standard-fixture';
import type { Answer } from './answer';

type Found = Pick<Answer, 'tables' | 'headings' | 'findings' | 'suggestions'>;

/** @param printed with `--json`; '' when nothing could be checked */
export function whatWasFound(printed: string, offersAsked: readonly string[]): Found {
  if (printed === '') return { tables: [], headings: [], findings: [], suggestions: {} };
  const { tables, findings } = JSON.parse(printed) as CheckJson;
  const manySheets = new Set(tables.map(({ sheet }) => sheet)).size > 1;
  const place = ({ sheet, cell }: FindingJson) => (manySheets ? `${sheet}!${cell}` : cell);
  return {
    tables: tables.map(
      ({ sheet, layout, rows }) => `${sheet}: ${layout}, ${rows} row${rows === 1 ? '' : 's'}`,
    ),
    headings: tables.flatMap(({ problems }) => problems.map(({ severity, kind }) => `${severity} ${kind}`)),
    findings: findingLines(findings, manySheets),
    suggestions: Object.fromEntries(
      offersAsked.map((cell) => [
        cell,
        findings
          .filter((finding) => place(finding) === cell)
          .flatMap(({ suggestions }) => suggestions)
          .map(({ value, sure }) => (sure ? `${value} (sure)` : value)),
      ]),
    ),
  };
}

function findingLines(findings: readonly FindingJson[], manySheets: boolean): string[] {
  const runs: { at: string; column: string; said: string; first: number; last: number }[] = [];
  for (const { sheet, column, row, severity, rule, reason } of findings) {
    const at = manySheets ? `${sheet}!` : '';
    const said = [severity, rule, ...(reason === undefined ? [] : [reason])].join(' ');
    const above = runs.find(
      (run) => run.at === at && run.column === column && run.said === said && run.last === row - 1,
    );
    if (above === undefined) runs.push({ at, column, said, first: row, last: row });
    else above.last = row;
  }
  return runs.map(({ at, column, said, first, last }) =>
    first === last ? `${at}${column}${first} ${said}` : `${at}${column}${first}:${column}${last} ${said}`,
  );
}

/** Cells that hold something else in the second workbook, with what they hold there. */
export async function changedCells(before: string, after: string): Promise<Record<string, unknown>> {
  const [old, now] = [await cellsOf(before), await cellsOf(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  return Object.fromEntries(
    places
      .filter((place) => textOf(old.get(place)) !== textOf(now.get(place)))
      .map((place) => [place, plain(now.get(place) ?? null)]),
  );
}

async function cellsOf(path: string): Promise<Map<string, CellValue>> {
  const cells = new Map<string, CellValue>();
  for (const sheet of (await openFile(path, () => Promise.resolve(STANDARD.layouts))).sheets) {
    for (let row = 0; row < sheet.rowCount; row += 1) {
      sheet
        .rowValues(row, 0, sheet.columnCount)
        .forEach((value, column) => cells.set(`${sheet.name}!${cellName(row, column)}`, value));
    }
  }
  return cells;
}

function textOf(value: CellValue | undefined): string {
  return `${typeof value} ${textOfValue(value ?? null)}`;
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? textOfValue(value) : value;
}

/** Lines that are other bytes in the second file, by number from 1; a line that is gone is ''. */
export function changedLines(before: string, after: string): Record<string, string> {
  const [old, now] = [before, after].map((path) => readFileSync(path).toString('latin1').split('\n'));
  const count = Math.max(old!.length, now!.length);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => at)
      .filter((at) => old![at] !== now![at])
      .map((at) => [String(at + 1), readable((now![at] ?? '').replace(/\r$/, ''))]),
  );
}

function readable(bytes: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return bytes;
  }
}
