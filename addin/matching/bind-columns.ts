import type { HeadingCell } from '../headings/heading-cells';
import type { HeadingIndex, HeadingMeaning, Level } from '../headings/heading-index';
import { LEVELS } from '../headings/heading-index';
import { ambiguousHeading, duplicateHeading, retiredHeading } from './heading-problems';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { BoundColumn, HeadingProblem } from '../model/match';

interface Draft {
  readonly heading: HeadingCell;
  readonly meanings: readonly HeadingMeaning[];
  field?: string;
  level?: Level;
  problem?: HeadingProblem;
  retired?: boolean;
}

/**
 * Binds each column to the field its heading names, the surest first. No field is bound twice and no heading that
 * could be two fields is bound at all; both are said as problems on the columns, for the user to decide.
 */
export function bindColumns(index: HeadingIndex, headings: readonly HeadingCell[]): BoundColumn[] {
  const drafts = headings.map((heading): Draft => ({ heading, meanings: meaningsOf(index, heading) }));
  const owners = new Map<string, Draft>();
  for (const level of LEVELS) bindAtLevel(index, drafts, owners, level);
  for (const draft of drafts) noteRetired(index, draft);
  return drafts.map(toBoundColumn);
}

function bindAtLevel(
  index: HeadingIndex,
  drafts: readonly Draft[],
  owners: Map<string, Draft>,
  level: Level,
): void {
  const open = drafts.filter((draft) => draft.field === undefined && draft.problem === undefined);
  const claims = open.flatMap((draft) => {
    const meaning = draft.meanings.find((candidate) => candidate.level === level);
    return meaning === undefined ? [] : [{ draft, fields: meaning.fields }];
  });
  for (const { draft, fields } of claims) {
    if (fields.length === 1) claim(index, draft, fields[0]!, owners, level);
  }
  // A heading of several meanings takes the one that no other column has taken, when only one is left.
  for (const { draft, fields } of claims) {
    if (fields.length < 2) continue;
    const free = fields.filter((field) => !owners.has(field));
    if (free.length === 1) claim(index, draft, free[0]!, owners, level);
    else if (free.length === 0) claim(index, draft, fields[0]!, owners, level);
    else draft.problem = ambiguousHeading(draft.heading, titlesOf(index, free), free);
  }
}

function claim(
  index: HeadingIndex,
  draft: Draft,
  field: string,
  owners: Map<string, Draft>,
  level: Level,
): void {
  const owner = owners.get(field);
  if (owner === undefined) {
    owners.set(field, draft);
    draft.field = field;
    draft.level = level;
    return;
  }
  const title = titlesOf(index, [field])[0]!;
  draft.problem = duplicateHeading(owner.heading, draft.heading, title);
  owner.problem ??= draft.problem;
}

function noteRetired(index: HeadingIndex, draft: Draft): void {
  if (draft.field !== undefined || draft.problem !== undefined) return;
  const retired = index.retired(draft.heading.text);
  if (retired === undefined) return;
  draft.retired = true;
  draft.problem = retiredHeading(draft.heading, retired);
}

/** For each level the meaning of the most telling reading that has one there. */
function meaningsOf(index: HeadingIndex, heading: HeadingCell): readonly HeadingMeaning[] {
  const all = heading.readings.map((reading) => index.meaningsOf(reading));
  return LEVELS.flatMap((level) => {
    const first = all
      .map((one) => one.find((meaning) => meaning.level === level))
      .find((one) => one !== undefined);
    return first === undefined ? [] : [first];
  });
}

function titlesOf(index: HeadingIndex, fields: readonly string[]): string[] {
  return fields.map((field) => fieldOf(index.layout, field)?.title ?? field);
}

function toBoundColumn(draft: Draft): BoundColumn {
  const { heading, field, level, problem, retired } = draft;
  const how =
    field === undefined ? (retired === true ? 'retired' : 'none') : level === 'exact' ? 'heading' : 'alias';
  return {
    column: heading.column,
    heading: heading.text,
    ...(field === undefined ? {} : { field }),
    how,
    ...(problem === undefined ? {} : { problem }),
  };
}
