import { SEVERITIES } from '../../core/api/severity';
import { formatDate } from '../../core/values/format-date';
import type { CheckRun } from '../model/check-run';
import { meaningOf } from '../wording/severity-meaning';
import { capitalise, countOf, formatCount, SEVERITY_WORDS } from '../../core/values/words';
import { html, raw } from './html';
import type { Html } from './html';
import { REPORT_STYLES } from './report-styles';
import { textOfCell } from './text-of-cell';
import { reportData } from './report-data';
import type { ReportData, ReportOptions, Tally } from './report-data';

/** Problems that are printed: some 70 pages. The workbook of the report has all. */
export const MOST_PRINTED = 2_000;

/** The report as an HTML document of its own, to be printed: tables and bars, no program, nothing fetched. */
export function reportHtml(run: CheckRun, options: ReportOptions): string {
  const data = reportData(run, options);
  const title = `Report of the check: ${data.name}`;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${raw(REPORT_STYLES)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${facts(data)} ${severities(data)} ${tallies('By collection', data.byCollection)}
          ${tallies('By sheet', data.bySheet)} ${tallies('By rule, the most frequent first', data.byRule)}
          ${problems(data)} ${explained(data)} ${changes(data)}
        </main>
      </body>
    </html>`.text;
}

function facts(data: ReportData): Html {
  const { madeOn, referenceDate, entry, rowsChecked, incomplete, tables, columns, leftOut } = data;
  const lines = [
    ['Report made on', formatDate(madeOn)],
    ['Checked for the reference date', formatDate(referenceDate)],
    ['Code lists', `Edition ${entry}`],
    ...tables.map(({ sheet, title, rows }) => [
      `Sheet ${sheet}`,
      `${title}, ${countOf(rows, 'row', 'rows')}`,
    ]),
    ...columns.map(({ sheet, words }) => [`Columns of ${sheet}`, words]),
    ['Rows checked', formatCount(rowsChecked)],
    ...leftOut.map((words) => ['Rows left out', words]),
    ...(incomplete === undefined ? [] : [['Not complete', incomplete]]),
  ];
  return html`<dl>
    ${lines.map(
      ([label = '', words = '']) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${words}</dd>
        </div>`,
    )}
  </dl>`;
}

function severities({ counts, explained: { length }, setAside, purpose }: ReportData): Html {
  const rows = SEVERITIES.map((severity) => [
    capitalise(SEVERITY_WORDS[severity].many),
    formatCount(counts[severity]),
    meaningOf(severity, purpose),
  ]);
  const settled = [['Queries explained', formatCount(length), 'Not counted above, nor below.']];
  if (setAside > 0)
    settled.push(['Warnings set aside', formatCount(setAside), 'Not counted above, nor below.']);
  const all = [...rows, ...settled];
  return table('How serious', ['How serious', 'Number', 'What it means'], all, [1]);
}

/** The widest bar is that of the largest total. */
function tallies(caption: string, all: readonly Tally[]): Html {
  if (all.length === 0) return html``;
  const most = Math.max(1, ...all.map(({ total }) => total));
  return table(
    caption,
    ['', 'Errors', 'Queries', 'Warnings', 'All', 'Share'],
    all.map(({ name, counts, total }) => [
      name,
      ...[counts.error, counts.query, counts.warning, total].map(formatCount),
      bar(counts, most),
    ]),
    [1, 2, 3, 4],
  );
}

/** What the numbers beside it say, drawn: it is hidden from screen readers. */
function bar(counts: Tally['counts'], most: number): Html {
  let x = 0;
  const parts = SEVERITIES.map((severity) => {
    const width = (counts[severity] / most) * 100;
    const part = html`<rect
      class="${severity}"
      x="${x.toFixed(2)}"
      y="0"
      width="${width.toFixed(2)}"
      height="10"
    />`;
    x += width;
    return width === 0 ? html`` : part;
  });
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${parts}
  </svg>`;
}

function problems({ problems: all }: ReportData): Html {
  const printed = all.slice(0, MOST_PRINTED);
  const rows = printed.map(({ sheet, cell, heading, holds, what, todo, suggested, severity }) => [
    `${sheet}, ${cell}`,
    heading,
    holds,
    what,
    suggested === null ? todo : html`${todo} <strong>${textOfCell(suggested)}</strong>`,
    capitalise(SEVERITY_WORDS[severity].one),
  ]);
  const cut =
    all.length > printed.length
      ? html`<p>
          The first ${formatCount(printed.length)} of ${formatCount(all.length)} problems are printed, errors
          first. The workbook of this report has all of them.
        </p>`
      : html``;
  const headings = ['Cell', 'Heading', 'Holds now', 'What is wrong', 'What to do', 'How serious'];
  return html`${table('Problems', headings, rows, [], 'No problems in what was checked.')}${cut}`;
}

function explained({ explained: all }: ReportData): Html {
  const rows = all.map(({ sheet, cell, heading, holds, what, note, on }) => [
    `${sheet}, ${cell}`,
    heading,
    holds,
    what,
    note,
    formatDate(on),
  ]);
  const headings = ['Cell', 'Heading', 'Holds', 'Query', 'Note', 'Written on'];
  return table('Explained queries', headings, rows, [], 'No query has been explained.');
}

function changes({ changes: all }: ReportData): Html {
  if (all.length === 0) return html``;
  const rows = all.map(({ sheet, cell, before, after }) => [
    `${sheet}, ${cell}`,
    textOfCell(before),
    textOfCell(after),
  ]);
  return table('Changes made', ['Cell', 'Before', 'After'], rows);
}

/** @param numbers columns of numbers @param none what is said when there are no rows */
function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  numbers: readonly number[] = [],
  none = '',
): Html {
  if (rows.length === 0)
    return html`<h2>${caption}</h2>
      <p>${none}</p>`;
  const classOf = (column: number): string => (numbers.includes(column) ? 'number' : 'words');
  const head = headings.map(
    (words, at) => html`<th scope="col" class="${classOf(at)}">${words === '' ? caption : words}</th>`,
  );
  const body = rows.map(
    ([first = '', ...cells]) =>
      html`<tr>
        <th scope="row">${first}</th>
        ${cells.map((cell, at) => html`<td class="${classOf(at + 1)}">${cell}</td>`)}
      </tr>`,
  );
  return html`<h2>${caption}</h2>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`;
}
