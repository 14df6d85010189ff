import { findOverlaps } from '../comparing/find-overlaps';
import type { ExampleRow, RelationRule } from '../rule';
import { OWN_RULE } from './source';

interface OneAtATime {
  readonly id: string;
  readonly layout: string;
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly condition: string;
  /** Begins the message, up to "... of row {row}". */
  readonly clash: string;
}

/** The rule that two records of one key do not run at the same time. */
export function oneAtATime({ id, layout, key, start, end, condition, clash }: OneAtATime): RelationRule {
  const at = (first: string, last = '', of = '1'): ExampleRow => ({ [key]: of, [start]: first, [end]: last });
  return {
    id,
    kind: 'relation',
    layout,
    severity: 'query',
    fields: [start, end, key],
    condition,
    message: `${clash} of row {row}. Check both.`,
    source: OWN_RULE,
    find: (table) => findOverlaps(table, { key: [key], start, end }),
    fires: [
      { tables: { [layout]: [at('01/04/2025', '10/04/2025'), at('10/04/2025', '12/04/2025')] }, rows: [1] },
      { tables: { [layout]: [at('01/04/2025'), at('01/04/2026')] }, rows: [1] },
    ],
    quiet: [
      { tables: { [layout]: [at('01/04/2025', '09/04/2025'), at('10/04/2025')] } },
      { tables: { [layout]: [at('01/04/2025', '', '1'), at('01/04/2025', '', '2')] } },
    ],
  };
}
