import type { CellValue, Field, RuleInfo } from '../../core/api/shapes';
import { NO_LISTS } from '../code-lists/loaded-lists';
import { nameCode } from '../code-lists/load-code-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { cellName } from '../../core/values/column-letters';
import { codeKey } from '../checking/encode-part';
import { fillMessage, relatedRow } from './fill-message';
import { fieldOf } from '../../core/layouts/layout-fields';
import { formatDate } from '../../core/values/format-date';
import type { Suggestion } from '../model/suggestion';
import type { CheckRun, Finding } from '../model/check-run';
import type { Answers } from '../remembering/answers';
import { sayNino } from './nino-words';
import { sayReason } from './reason-words';
import type { ReasonContext, Said } from './said';
import { areOnManySheets } from '../checking/readings';
import { showValue, textOfValue } from '../../core/values/show-value';
import { suggest } from '../suggesting/suggest';
import { capitalise, quote, uncapitalise } from '../../core/values/words';

/** A finding in plain words. */
export interface FindingText {
  /** `F12`, or `Staff list, F12` when more than one sheet was checked. */
  readonly where: string;
  /** `"White British" is not an ethnicity code.` */
  readonly what: string;
  /** `Use 31 (English / Welsh / Scottish ...).`, or '' when `what` says it all. */
  readonly advice: string;
  /** All of it: `F12: "White British" is not an ethnicity code. Use 31 (...).` */
  readonly sentence: string;
}

/**
 * Says where a finding is, what is wrong with the value as typed, and what to do. Codes are named when their lists are given.
 * @param offersCodes the cell has a list of its codes to choose from
 */
export function describeFinding(
  run: CheckRun,
  finding: Finding,
  lists: CodeLists = NO_LISTS,
  answers?: Answers,
  offersCodes = false,
): FindingText {
  const where = cellPlaceName(run, finding);
  const said = sayFinding(run, finding, lists, { answers, offersCodes });
  const what = capitalise(said.what);
  return {
    where,
    what,
    advice: said.advice,
    sentence: `${where}: ${what}${said.advice === '' ? '' : ` ${said.advice}`}`,
  };
}

/** The cell's name, after its sheet's when more than one sheet was checked. */
export function cellPlaceName(run: CheckRun, { table, row, column }: Finding): string {
  const cell = cellName(row, column);
  return areOnManySheets(run.tables) ? `${run.tables[table]!.sheet.name}, ${cell}` : cell;
}

interface Telling {
  readonly answers: Answers | undefined;
  readonly offersCodes: boolean;
}

function sayFinding(run: CheckRun, finding: Finding, lists: CodeLists, telling: Telling): Said {
  const rule = run.ruleOf(finding);
  const field = fieldOf(run.tables[finding.table]!.layout, finding.field);
  if (finding.reason === undefined || field === undefined || saysMore(rule)) {
    return withAmount(sayRule(run, finding, rule, lists), run, finding, field, lists);
  }
  const { answers, offersCodes } = telling;
  const asked = { ...askedOf(run, finding, field, lists, answers), offersCodes };
  return withGuess(sayReason(finding.reason, asked), asked.perhaps);
}

/** A number that HMRC gives to nobody is told for what it is, whichever rule refuses it. */
function sayRule(run: CheckRun, finding: Finding, rule: RuleInfo, lists: CodeLists): Said {
  const typed = textOfValue(run.valueAt(finding.table, finding.row, finding.column));
  return sayNino(typed, { form: rule.form }) ?? fillMessage(run, finding, rule, lists);
}

/** A rule in code says what it takes; what the text may have meant by it is said first. */
function withAmount(
  said: Said,
  run: CheckRun,
  finding: Finding,
  field: Field | undefined,
  lists: CodeLists,
): Said {
  if (finding.reason !== undefined || field === undefined || field.codeList !== undefined) return said;
  const [first] = suggest(run, finding, lists);
  if (first === undefined || first.with !== undefined || first.value === '') return said;
  return first.sure ? { ...said, advice: `Use ${first.value}.` } : withGuess(said, first);
}

/** What is not sure is asked, not told. */
function withGuess(said: Said, guess: Suggestion | undefined): Said {
  if (guess === undefined || guess.with !== undefined || guess.value === '') return said;
  const named = nameCode({ code: guess.value, label: guess.label });
  const question =
    guess.chosenOn === undefined
      ? `Did you mean ${named}?`
      : `As chosen on ${formatDate(guess.chosenOn)}, is it ${named}?`;
  const advice = said.advice === '' ? question : `${question} If not: ${uncapitalise(said.advice)}`;
  return { ...said, advice };
}

/** A collection's rule that compares rows says what the rows have in common; the reason alone does not. */
export function saysMore(rule: RuleInfo): boolean {
  return rule.kind === 'relation' && rule.collection !== 'standard';
}

/** What the words for a finding's reason are made of. */
export function askedOf(
  run: CheckRun,
  finding: Finding,
  field: Field,
  lists: CodeLists,
  answers?: Answers,
): ReasonContext {
  const value = run.valueAt(finding.table, finding.row, finding.column);
  const list = lists.get(field.codeList ?? '');
  const [first] = suggest(run, finding, lists, answers);
  const related = relatedRow(run, finding);
  const reference = referenceOf(run, finding);
  return {
    value,
    shown: showValue(value),
    field,
    must: finding.severity === 'error',
    unsure: finding.severity === 'query',
    day: run.referenceDate,
    ...(list === undefined ? {} : { list }),
    ...noCodeOf(run, finding, value),
    ...(first === undefined ? {} : first.sure ? { suggestion: first } : { perhaps: first }),
    ...(related === undefined ? {} : { related: `row ${related}` }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** A right code of the standard may be one that the collection has none for. */
function noCodeOf(
  run: CheckRun,
  { table, column }: Finding,
  value: CellValue,
): Pick<ReasonContext, 'noCodeIn'> {
  const { columns, layout } = run.tables[table]!;
  const translate = columns.find((bound) => bound.column === column)?.translate;
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  if (translate?.get(codeKey(value)) !== null) return {};
  const collection = run.standard.collections.find(({ id }) => id === layout.collection);
  return { noCodeIn: collection?.shortTitle ?? layout.title };
}

/** Where the row that the field refers to is looked for: the sheet by its own name, which is what the user sees. */
function referenceOf(run: CheckRun, { table, field }: Finding): string | undefined {
  const key = run.tables[table]!.layout.foreignKeys?.find((foreign) => foreign.fields.includes(field));
  if (key === undefined) return undefined;
  const { layout: id } = key.reference;
  const sheets = new Set(run.tables.flatMap(({ layout, sheet }) => (layout.id === id ? sheet.name : [])));
  const [only] = sheets;
  if (only !== undefined && sheets.size === 1) return `the sheet ${quote(only)}`;
  const title = run.standard.layouts.find((layout) => layout.id === id)?.title;
  return title === undefined ? undefined : `the ${title} table`;
}
