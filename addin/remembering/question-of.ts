import type { Field, Reason } from '../../core/api/shapes';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import { textOfValue } from '../../core/values/show-value';
import { heldList } from '../code-lists/held-list';
import { LONGEST_WORD, askedWord } from './answers';
import type { Question } from './answers';

/** What a word that is no code of its list is told by; noise, blanks and other rules ask for no meaning. */
const ASKING: ReadonlySet<Reason> = new Set([
  'not-in-list',
  'retired',
  'not-yet-valid',
  'label-not-code',
  'lost-leading-zero',
  'extra-leading-zero',
  'wrong-form',
  'too-long',
]);

/** An address, a long number, a National Insurance number or a postcode is somebody's, in whatever column it stands. */
const SOMEBODYS =
  /@|\d{6}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\d{1,4}[/.-]\d{1,2}[/.-]\d{2}/;

/**
 * The question of what a finding's word means, for its answer to be remembered; undefined where the column has no codes
 * (identifiers, names, dates, free text), where nothing of the kind is asked, and for what looks like somebody's own.
 */
export function questionOf(run: CheckRun, finding: Finding): Question | undefined {
  const { layout, columns } = run.tables[finding.table]!;
  const field = fieldOf(layout, finding.field);
  if (field === undefined || !asksForCode(run, finding, field)) return undefined;
  const value = run.valueAt(finding.table, finding.row, finding.column);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = askedWord(textOfValue(value));
  if (word === '' || word.length > LONGEST_WORD || SOMEBODYS.test(word)) return undefined;
  const list = heldList({ run, field, bound: columns.find(({ column }) => column === finding.column) });
  return list === undefined ? undefined : { list, word };
}

function asksForCode(run: CheckRun, finding: Finding, field: Field): boolean {
  if (field.codeList === undefined) return false;
  if (finding.reason !== undefined) return ASKING.has(finding.reason);
  return field.codesCheckedByRule === true && run.ruleOf(finding).kind === 'cell';
}
