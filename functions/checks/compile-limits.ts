import type { Field, Reason } from '../http/api';
import { isoToDays } from './dates';
import type { FieldRules } from './field-rules';
import { isSlight } from './faults';
import type { Reading } from './reading';

type Test = (into: Reading) => void;

/** The limits a field sets as data, in the order they are tried, each run on a value that could be read. */
export function compileLimits(field: Field, rules: FieldRules): Test[] {
  const { maxLength, minimum, maximum } = field.constraints ?? {};
  const tests: Test[] = [];
  if (maxLength !== undefined) {
    const rule = rules.constraint('maxLength');
    tests.push((into) => {
      if (typeof into.parsed === 'string' && into.parsed.length > maxLength) fail(into, rule, 'too-long');
    });
  }
  if (minimum !== undefined) {
    const rule = rules.constraint('minimum');
    const least = limitOf(field, minimum);
    tests.push((into) => {
      if (typeof into.parsed === 'number' && into.parsed < least) fail(into, rule, 'too-small');
    });
  }
  if (maximum !== undefined) {
    const rule = rules.constraint('maximum');
    const most = limitOf(field, maximum);
    tests.push((into) => {
      if (typeof into.parsed === 'number' && into.parsed > most) fail(into, rule, 'too-large');
    });
  }
  return tests;
}

function fail(into: Reading, rule: number, reason: Reason): void {
  if (into.fault === 0 || isSlight(into.fault)) into.fail(rule, reason);
  else into.parsed = null;
}

/** A limit as the field's values are parsed: a number, or for dates the days of its ISO text. */
function limitOf(field: Field, limit: number | string): number {
  const value = typeof limit === 'number' ? limit : field.type === 'date' ? isoToDays(limit) : Number(limit);
  if (Number.isNaN(value)) throw new Error(`Field ${field.name} has a limit that is not one: ${limit}`);
  return value;
}
