import type { Severity } from '../../core/api/shapes';
import type { CheckRun, Finding } from '../model/check-run';

/** What is checked: rows that go into a return, rows of the standard's own, or either, as where nothing is checked yet. */
export type Purpose = 'return' | 'standard' | 'either';

const QUERY = 'Allowed but unlikely: check it, or explain it.';

const MEANINGS: Readonly<Record<Severity, Readonly<Record<Purpose, string>>>> = {
  error: {
    return: 'Must be put right before the return is accepted.',
    standard: 'Must be put right.',
    either: 'Must be put right; in a return, before it is accepted.',
  },
  query: { return: QUERY, standard: QUERY, either: QUERY },
  warning: {
    return: 'Will be ignored in the return, or is worth knowing.',
    standard: 'Is worth knowing.',
    either: 'Is worth knowing; in a return it may be ignored.',
  },
};

/** What a severity asks of the user. */
export function meaningOf(severity: Severity, purpose: Purpose): string {
  return MEANINGS[severity][purpose];
}

/** A sheet is for a return when a collection asks for what stands on it; a workbook may have sheets of both kinds. */
export function purposeOfRun({ tables }: Pick<CheckRun, 'tables'>): Purpose {
  const sheets = new Set(tables.map(({ sheet }) => sheet.id));
  const returned = new Set(
    tables.flatMap(({ sheet, layout }) => (layout.collection === 'standard' ? [] : [sheet.id])),
  );
  if (returned.size === 0) return 'standard';
  return returned.size === sheets.size ? 'return' : 'either';
}

export function purposeOfFinding({ collections }: Pick<Finding, 'collections'>): Purpose {
  return collections.some((id) => id !== 'standard') ? 'return' : 'standard';
}
