import type { CodeLists } from '../../code-lists/loaded-lists';
import type { HeadingCell } from '../../headings/heading-cells';
import { quote } from '../../../core/values/words';
import type { FieldOf, FieldScope } from './field-names';
import { judgeValues } from './judge-values';
import type { Evidence } from './judge-values';
import type { Ranked } from './name-index';
import type { Samples } from './sample-columns';

/** A field that a column is likely to be, and why. */
export interface Guess extends FieldOf {
  readonly column: number;
  readonly score: number;
  readonly because: string;
}

export interface GuessTask {
  readonly scope: FieldScope;
  /** Headings that nothing is known of. */
  readonly headings: readonly HeadingCell[];
  readonly samples: Samples;
  readonly lists: CodeLists;
  /** Whether a column may still be this field. */
  readonly isFree: (field: FieldOf) => boolean;
  /** Whether the sheet is known to be a table of the field's layout. */
  readonly isNear: (field: FieldOf) => boolean;
}

/** Below the floor a column stays unbound, and so does one for which two items are this close. */
const FLOOR = 0.7;
/** Free text is whatever people write: words alone must tell, and nearly all of them. */
const FREE_TEXT = 0.88;
const MARGIN = 0.03;
/** How much the values add to or take from what the words say; a field of a layout the sheet is known to be comes first. */
const WEIGHT = { for: 0.16, telling: 0.25, against: 0.5, near: 0.05 };
/** Telling values count this much when the words say nothing. */
const BY_VALUES_ALONE = 0.5;
/** Values that many fields have (dates, numbers) bear out words that say this much, and make nothing of less. */
const BORNE_OUT = 0.62;
/** Fields considered for one heading by its words; below the second number the words say nothing. */
const CANDIDATES = 12;
const LEAST_WORDS = 0.3;

/** Lists that judging the headings needs, the likeliest fields' and those of the layouts the sheet is known to be. */
export function listsToGuess({
  scope,
  headings,
  isFree,
  isNear,
}: Omit<GuessTask, 'samples' | 'lists'>): string[] {
  const likely = headings.flatMap((heading) => byWords(scope, heading).map(({ key }) => key));
  const near = scope.fields.filter(isNear);
  return [
    ...new Set(
      [...likely, ...near].flatMap((one) =>
        isFree(one) && one.field.codeList !== undefined ? one.field.codeList : [],
      ),
    ),
  ];
}

/** Binds the columns whose words and values leave little doubt, the surest first; every field once. */
export function guessColumns(task: GuessTask): Guess[] {
  const candidates = task.headings.flatMap((heading) => clearBest(candidatesFor(task, heading)));
  const guesses: Guess[] = [];
  const taken = new Set<string>();
  for (const guess of candidates.sort((a, b) => b.score - a.score || a.column - b.column)) {
    const meaning = meaningOf(guess);
    if (taken.has(meaning)) continue;
    taken.add(meaning);
    guesses.push(guess);
  }
  return guesses;
}

/** The best, when it is good enough and nothing else comes near. */
function clearBest(guesses: readonly Guess[]): readonly Guess[] {
  const [best, next] = guesses;
  if (best === undefined || best.score < (isFreeText(best.field) ? FREE_TEXT : FLOOR)) return [];
  return next !== undefined && best.score - next.score < MARGIN ? [] : [best];
}

function isFreeText({ type, form, codeList }: FieldOf['field']): boolean {
  return type === 'string' && form === undefined && codeList === undefined;
}

/** What the column could be, one guess for each meaning, the best first. */
function candidatesFor(task: GuessTask, heading: HeadingCell): Guess[] {
  const values = task.samples.get(heading.column)?.values ?? [];
  const words = new Map(byWords(task.scope, heading).map((ranked) => [ranked.key, ranked]));
  const best = new Map<string, Guess>();
  for (const one of task.scope.fields) {
    const ranked = words.get(one);
    if (!task.isFree(one) || (ranked === undefined && !task.isNear(one))) continue;
    const evidence = judgeValues(one.field, values, task.lists.get(one.field.codeList ?? ''));
    const score = scoreOf(ranked?.score ?? 0, evidence) + (task.isNear(one) ? WEIGHT.near : 0);
    const guess = { ...one, column: heading.column, score, because: becauseOf(ranked, evidence) };
    const before = best.get(meaningOf(one));
    if (before === undefined || before.score < score) best.set(meaningOf(one), guess);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function byWords({ names }: FieldScope, { readings }: HeadingCell): Ranked<FieldOf>[] {
  const best = new Map<FieldOf, Ranked<FieldOf>>();
  for (const reading of readings) {
    for (const ranked of names.rank(reading).slice(0, CANDIDATES)) {
      if (ranked.score < LEAST_WORDS) break;
      if ((best.get(ranked.key)?.score ?? 0) < ranked.score) best.set(ranked.key, ranked);
    }
  }
  return [...best.values()];
}

function scoreOf(words: number, { score, telling }: Evidence): number {
  if (score < 0) return words + score * WEIGHT.against;
  if (telling) return Math.max(words, BY_VALUES_ALONE) + WEIGHT.telling;
  return words < BORNE_OUT ? words : words + score * WEIGHT.for;
}

/** Fields of one item mean the same, in whatever layout they stand. */
function meaningOf({ layout, field }: FieldOf): string {
  return field.item ?? `${layout.id}#${field.name}`;
}

function becauseOf(ranked: Ranked<FieldOf> | undefined, { words }: Evidence): string {
  const heading = ranked === undefined ? [] : [`its heading is like ${quote(ranked.name)}`];
  return `because ${[...heading, ...(words === undefined ? [] : [words])].join(' and ')}`;
}
