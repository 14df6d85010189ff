import type { Field, Layout, StandardAnswer } from '../../core/api/shapes';
import { columnLetters } from '../../core/values/column-letters';
import { cleanText } from '../../core/values/fold-text';
import type { HeadingCell } from '../headings/heading-cells';
import { numbered } from '../../core/layouts/layout-fields';
import { rulesOfHeadings } from '../../core/layouts/rules-of-headings';
import type { BoundColumn, HeadingProblem } from '../model/match';
import { countOf, joinWords, quote } from '../../core/values/words';

/** Numbers of the rules on the heading row, of a collection whose files are known by it. */
export interface HeadingRules {
  readonly order?: string;
  readonly numbering?: string;
  readonly start?: string;
}

export function headingRulesOf(layout: Layout, { rules }: Pick<StandardAnswer, 'rules'>): HeadingRules {
  const found = new Map(rulesOfHeadings(layout, rules).map(({ asks, id }) => [asks, id]));
  return {
    order: found.get('heading-row'),
    numbering: found.get('numbering'),
    start: found.get('first-characters'),
  };
}

const NAMED = 6;

/**
 * Whether the heading row is what the collection's file must have: every heading, in order, spelt so. A CSV file
 * that is not so would be turned away; a workbook is only the way to such a file, so there it is worth knowing.
 */
export function checkHeadings(
  layout: Layout,
  standard: Pick<StandardAnswer, 'rules'>,
  source: 'workbook' | 'text',
  headings: readonly HeadingCell[],
  columns: readonly BoundColumn[],
): HeadingProblem[] {
  const rules = headingRulesOf(layout, standard);
  const bound = new Set(columns.flatMap((column) => column.field ?? []));
  const problems = [missingHeadings(layout, bound, rules.order !== undefined)];
  // The order is spoken of only when nothing is missing: what is missing shifts all that follows, a gap as well.
  const gap = numberingGap(layout, bound);
  if (problems[0] === undefined && gap === undefined && rules.order !== undefined)
    problems.push(otherOrder(layout, source, headings));
  problems.push(gap);
  return problems.flatMap((problem): HeadingProblem[] => {
    if (problem === undefined) return [];
    const rule = problem.kind === 'numbering' ? rules.numbering : rules.order;
    if (rule === undefined) return [{ ...problem, severity: 'warning' }];
    return [{ ...problem, rule, severity: source === 'text' ? 'error' : 'warning' }];
  });
}

type Draft = Omit<HeadingProblem, 'severity'>;

/** A collection's file needs every column; of the standard's own record types, people keep what they need. */
function missingHeadings(layout: Layout, bound: ReadonlySet<string>, whole: boolean): Draft | undefined {
  const asked = (field: Field): boolean =>
    whole ? field.optionalColumn !== true : field.constraints?.required === true;
  const missing = layout.fields.filter((field) => asked(field) && !bound.has(field.name));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, NAMED).map((field) => field.name);
  const more = missing.length - named.length;
  const names = joinWords(more > 0 ? [...named, `${more} more`] : named, 'and');
  const [have, todo] =
    missing.length === 1
      ? ['has', 'Add the column, or correct its heading.']
      : ['have', 'Add the columns, or correct their headings.'];
  return {
    kind: 'missing',
    message: `${countOf(missing.length, 'heading', 'headings')} of ${layout.title} ${have} no column here: ${names}. ${todo}`,
  };
}

function otherOrder(
  layout: Layout,
  source: 'workbook' | 'text',
  headings: readonly HeadingCell[],
): Draft | undefined {
  const present = new Set(headings.map((heading) => cleanText(heading.text)));
  const own = layout.fields.filter((field) => field.optionalColumn !== true || present.has(field.name));
  const repeated = repeatedNames(layout).filter((name) => present.has(name));
  const asked = [...own.map(({ name }) => name), ...repeated];
  const at = headings.findIndex(
    (heading, place) => typedAs(heading, source) !== asked[place] || isAfterGap(heading, place, source),
  );
  if (at === -1) return undefined;
  const heading = headings[at]!;
  const place = isAfterGap(heading, at, source)
    ? `Column ${columnLetters(at)} has no heading`
    : `Column ${columnLetters(heading.column)} is headed ${quote(typedAs(heading, source))}`;
  const expected = asked[at];
  const instead = expected === undefined ? 'which the file does not have' : `where the file has ${expected}`;
  const consequence =
    source === 'text'
      ? 'The file is taken only with exactly its own headings, in their order: put them right.'
      : 'The check is not affected; put the headings right in the file to send, which needs exactly its own, in their order.';
  return {
    kind: at >= own.length && repeated.includes(heading.text) ? 'numbering' : 'order',
    message: `${place}, ${instead}. ${consequence}`,
  };
}

/** In a file that is sent, an empty heading is one too. */
function isAfterGap({ column }: HeadingCell, place: number, source: 'workbook' | 'text'): boolean {
  return source === 'text' && column !== place;
}

/** A file is sent with its headings as they were typed, spaces and all. */
function typedAs({ text, typed = text }: HeadingCell, source: 'workbook' | 'text'): string {
  return source === 'text' ? typed : text;
}

/** After the last field only repeating columns may follow, number by number. */
function repeatedNames({ repeats = [] }: Layout): string[] {
  const from = Math.min(...repeats.map((repeat) => repeat.from));
  const to = Math.max(...repeats.map((repeat) => repeat.to));
  const names: string[] = [];
  for (let n = from; n <= to; n++) names.push(...repeats.map((repeat) => numbered(repeat.name, n)));
  return names;
}

/** Repeating columns count up without gaps, and each number has all its columns. */
function numberingGap(layout: Layout, bound: ReadonlySet<string>): Draft | undefined {
  const repeats = layout.repeats ?? [];
  const names = (n: number): string[] => repeats.map((repeat) => numbered(repeat.name, n));
  const from = Math.min(...repeats.map((repeat) => repeat.from));
  const to = Math.max(...repeats.map((repeat) => repeat.to));
  let last = 0;
  for (let n = from; n <= to; n++) if (names(n).some((name) => bound.has(name))) last = n;
  for (let n = from; n <= last; n++) {
    const missing = names(n).find((name) => !bound.has(name));
    if (missing === undefined) continue;
    const there = names(last).find((name) => bound.has(name))!;
    const message = `${there} is there but ${missing} is not: these columns come together and count up without gaps. Add it.`;
    return { kind: 'numbering', message };
  }
  return undefined;
}
