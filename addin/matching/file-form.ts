import type { Layout, StandardAnswer } from '../../core/api/shapes';
import type { SheetInfo, WrittenAs } from '../workbook/host';
import type { HeadingCell } from '../headings/heading-cells';
import type { HeadingRow } from './heading-row';
import { checkHeadings, headingRulesOf } from './heading-rules';
import type { HeadingRules } from './heading-rules';
import type { MatchContext } from './match-context';
import type { BoundColumn, HeadingProblem } from '../model/match';
import { countOf } from '../../core/values/words';

const AS_CSV = 'Save it in Excel as "CSV (Comma delimited)"';
const BETWEEN: ReadonlyMap<string, string> = new Map([
  [';', 'Semicolons stand'],
  ['\t', 'Tabs stand'],
  ['|', 'Upright strokes stand'],
]);

interface Writing {
  readonly layout: Layout;
  readonly rules: HeadingRules;
  readonly written: WrittenAs;
  /** The service that takes the file, such as ASC-WDS. */
  readonly service: string;
  readonly headingRow: number;
  readonly headings: readonly HeadingCell[];
}

/**
 * Whether the heading row, and in a file what stands round it, is what the collection's file must have: what it knows its
 * files by would turn one away though every heading is right. A sheet that lacks headings is no file to be sent yet.
 */
export function checkHeadingRow(
  { standard, host }: Pick<MatchContext, 'standard' | 'host'>,
  layout: Layout,
  sheet: Pick<SheetInfo, 'written'>,
  { row, headings }: Pick<HeadingRow, 'row' | 'headings'>,
  columns: readonly BoundColumn[],
): HeadingProblem[] {
  const problems = checkHeadings(layout, standard, host.source, headings, columns);
  if (problems.some(({ kind }) => kind === 'missing')) return problems;
  return [...problems, ...checkFileForm(layout, standard, sheet, { headingRow: row, headings })];
}

function checkFileForm(
  layout: Layout,
  standard: Pick<StandardAnswer, 'rules' | 'collections'>,
  { written }: Pick<SheetInfo, 'written'>,
  { headingRow, headings }: Pick<Writing, 'headingRow' | 'headings'>,
): HeadingProblem[] {
  const rules = headingRulesOf(layout, standard);
  if (rules.order === undefined || written === undefined) return [];
  const service = standard.collections.find(({ id }) => id === layout.collection)?.shortTitle ?? layout.title;
  const writing = { layout, rules, written, headingRow, headings, service };
  return [encodingOf(writing), placeOf(writing), betweenOf(writing), behindOf(writing)].flatMap(
    (problem): HeadingProblem[] => {
      if (problem === undefined) return [];
      const { rule, message } = problem;
      if (rule === undefined) return [{ kind: 'file-form', severity: 'warning', message }];
      return [{ kind: 'file-form', rule, severity: 'error', message }];
    },
  );
}

type Draft = Pick<HeadingProblem, 'rule' | 'message'> | undefined;

function encodingOf({ layout, rules, written: { encoding, marked }, service }: Writing): Draft {
  // A mark stands before the first characters, by which the service knows some files.
  const rule = rules.start;
  const inNotepad = `in Notepad with the encoding UTF-8${rule === undefined ? '' : ' (not "UTF-8 with BOM")'}`;
  if (encoding === 'utf-16')
    return {
      rule: rules.order,
      message: `The file is written in UTF-16, as Excel writes "Unicode Text", which ${service} can\u2019t read. ${AS_CSV}, or ${inNotepad}.`,
    };
  if (marked && rule !== undefined)
    return {
      rule,
      message: `The file begins with a mark that nobody sees (a byte order mark), as Excel writes it in "CSV UTF-8". ${service} does not know such a file for a ${tableOf(layout)} file. ${AS_CSV}, or ${inNotepad}.`,
    };
  if (encoding === 'utf-8') return undefined;
  return {
    message: `Letters or signs of the file, such as \u00e9 or \u00a3, are written in Windows-1252. ${service} reads UTF-8, and would lose them. Save it ${inNotepad}.`,
  };
}

/** What the file's table is called in its collection, such as workplace. */
function tableOf({ id, collection }: Layout): string {
  return id.slice(collection.length + 1);
}

function placeOf({ rules, written: { namesDelimiter, lineEnd }, headingRow, service }: Writing): Draft {
  const only = `${service} takes a file only with its headings in the first line`;
  if (headingRow > 0)
    return {
      rule: rules.order,
      message: `The headings stand in row ${headingRow + 1}. ${only}: delete what stands above them.`,
    };
  if (namesDelimiter)
    return {
      rule: rules.order,
      message: `A line with "sep=" stands above the headings. ${only}: delete that line.`,
    };
  if (lineEnd === '\r')
    return {
      rule: rules.order,
      message: `The lines of the file end as old Macintosh programs end them, which ${service} can\u2019t read. ${AS_CSV}.`,
    };
  return undefined;
}

function betweenOf({ rules, written: { delimiter, firstLine }, headingRow, service }: Writing): Draft {
  if (delimiter !== ',')
    return {
      rule: rules.order,
      message: `${BETWEEN.get(delimiter) ?? 'Other signs stand'} between the headings. ${service} takes a file only with commas between them. ${AS_CSV}.`,
    };
  if (firstLine.quoted && headingRow === 0)
    return {
      rule: rules.order,
      message: `Headings of the file stand in quotation marks. ${service} takes a file only without them. ${AS_CSV}.`,
    };
  return undefined;
}

function behindOf({ rules, written: { firstLine }, headingRow, headings, service }: Writing): Draft {
  const last = headings.at(-1);
  if (headingRow > 0 || firstLine.quoted || last === undefined) return undefined;
  const empty = firstLine.cells - 1 - last.column;
  if (empty <= 0) return undefined;
  return {
    rule: rules.numbering ?? rules.order,
    message: `${countOf(empty, 'empty heading stands', 'empty headings stand')} after the last one, ${last.text}. ${service} takes a file only with exactly its own headings. Delete the empty columns after it in Excel, or the commas at the end of the lines.`,
  };
}
