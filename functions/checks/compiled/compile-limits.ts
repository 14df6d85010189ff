import type { Field, Reason } from '../../../core/api/shapes';
import { isoToDays } from '../../../core/values/dates';
import type { FieldRules } from '../readers/field-rules';
import type { ParsedColumn, CellReading } from '../readers/reading';

/** One more thing asked of a value that could be read. */
export interface ValueTest {
  run(into: CellReading): void;
  /** The same for all values of a column: those that fail are made null, to be read one by one. */
  glance(parsed: ParsedColumn): void;
}

/** The limits a field sets as data, in the order they are tried. */
export function compileLimits(field: Field, rules: FieldRules): ValueTest[] {
  const { maxLength, minimum, maximum } = field.constraints ?? {};
  const tests: ValueTest[] = [];
  if (maxLength !== undefined) tests.push(new LengthTest(rules.constraint('maxLength'), maxLength));
  if (minimum !== undefined) {
    tests.push(new RangeTest(rules.constraint('minimum'), 'too-small', limitOf(field, minimum), Infinity));
  }
  if (maximum !== undefined) {
    tests.push(new RangeTest(rules.constraint('maximum'), 'too-large', -Infinity, limitOf(field, maximum)));
  }
  return tests;
}

class LengthTest implements ValueTest {
  constructor(
    private readonly rule: number,
    private readonly most: number,
  ) {}

  run(into: CellReading): void {
    if (typeof into.parsed === 'string' && into.parsed.length > this.most)
      into.failLater(this.rule, 'too-long');
  }

  glance(parsed: ParsedColumn): void {
    for (let at = 0; at < parsed.length; at += 1) {
      const value = parsed[at];
      if (typeof value === 'string' && value.length > this.most) parsed[at] = null;
    }
  }
}

class RangeTest implements ValueTest {
  constructor(
    private readonly rule: number,
    private readonly reason: Reason,
    private readonly least: number,
    private readonly most: number,
  ) {}

  run(into: CellReading): void {
    const value = into.parsed;
    if (typeof value === 'number' && (value < this.least || value > this.most)) {
      into.failLater(this.rule, this.reason);
    }
  }

  glance(parsed: ParsedColumn): void {
    for (let at = 0; at < parsed.length; at += 1) {
      const value = parsed[at];
      if (typeof value === 'number' && (value < this.least || value > this.most)) parsed[at] = null;
    }
  }
}

/** A limit as the field's values are parsed: a number, or for dates the days of its ISO text. */
function limitOf(field: Field, limit: number | string): number {
  const value = typeof limit === 'number' ? limit : field.type === 'date' ? isoToDays(limit) : Number(limit);
  if (Number.isNaN(value)) throw new Error(`Field ${field.name} has a limit that is not one: ${limit}`);
  return value;
}
