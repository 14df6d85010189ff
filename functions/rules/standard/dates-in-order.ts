import type { Parsed, RowRule } from '../rule';
import { OWN_RULE } from './source';

/** What a pair of dates is about, in words that end the sentences of the rule. */
interface DatesInOrder {
  readonly id: string;
  /** Field of the later date, on which a finding is placed. */
  readonly end: string;
  readonly start: string;
  readonly condition: string;
  /** Ends "... is before". */
  readonly before: string;
}

/** The rule that an end is not before its start, of whatever record. */
export function datesInOrder({ id, end, start, condition, before }: DatesInOrder): RowRule {
  return {
    id,
    kind: 'row',
    severity: 'error',
    fields: [end, start],
    condition,
    message: `{value} is before ${before} ({${start}}). Correct one of the two dates.`,
    source: OWN_RULE,
    fails: (last: Parsed, first: Parsed) =>
      typeof last === 'number' && typeof first === 'number' && last < first,
    fires: [{ [start]: '01/04/2020', [end]: '31/03/2020' }],
    quiet: [{ [start]: '01/04/2020', [end]: '01/04/2020' }, { [start]: '01/04/2020' }, { [end]: '01/04/2020' }],
  };
}
