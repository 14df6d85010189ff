import type { CellValue, Field, Reason } from '../../../core/api/shapes';
import { NOT_CALCULATED } from '../../../core/api/shapes/cells';
import type { CellRule, RuleContext } from '../../rules/rule';
import type { CheckContext } from './check-context';
import { asExcelHolds } from '../../../core/values/excel-number';
import { FieldRules } from '../readers/field-rules';
import { isSlight, reasonOfFault, ruleOfFault } from '../readers/faults';
import { createReader } from './create-reader';
import { compileLimits, type ValueTest } from './compile-limits';
import { findNoise, removeNoise, withoutDecimals, type Noise } from '../../../core/values/noise';
import type { CellReader, ParsedColumn, CellReading } from '../readers/reading';

/** Values that a long column is judged by before all of it is glanced at. */
const TRIAL = 64;
const LONG_COLUMN = 8 * TRIAL;

/**
 * A field made ready: reads a cell and finds the first thing wrong with it. The order in which a cell is tried: blank,
 * kind of cell and form, code list, length, least and most, then the rules that need code.
 *
 * A class, as the readers are, since its methods are one piece of code for all fields, which soon runs fast; functions
 * made for each field would each begin anew, and a first request would take twice as long.
 */
export class CompiledField {
  /** Ids of the rules by the number that a fault carries. */
  readonly ruleIds: readonly string[];
  private readonly reader: CellReader;
  private readonly tests: readonly ValueTest[];
  private readonly required: boolean;
  private readonly requiredRule: number;
  private readonly errorRule: number;
  /** Rules that find no more than a query or a warning, by their number. */
  private readonly lesser: ReadonlySet<number>;
  private readonly notCalculatedRule: number;
  private readonly noiseRules: Readonly<Record<Noise, number>>;

  constructor(
    readonly field: Field,
    cellRules: readonly CellRule[],
    context: CheckContext,
    isKey = false,
  ) {
    const rules = new FieldRules(field);
    this.ruleIds = rules.ids;
    this.required = field.constraints?.required === true;
    this.requiredRule = rules.constraint('required');
    this.errorRule = rules.standard('cell-error');
    this.notCalculatedRule = rules.standard('not-calculated');
    this.noiseRules = {
      'lost-character': rules.standard('lost-character'),
      garbled: rules.standard('garbled'),
      entities: rules.standard('entities'),
      wrapped: rules.standard('wrapped'),
      'hidden-characters': rules.standard('hidden-characters'),
      spaces: rules.standard('spaces'),
      'added-decimals': rules.standard('added-decimals'),
    };
    this.reader = createReader(field, rules, context, isKey);
    this.tests = [
      ...compileLimits(field, rules),
      ...cellRules.map((rule) => new RuleTest(rules.rule(rule.id), rule, context)),
    ];
    this.lesser = new Set(
      [...Object.values(field.rules ?? {}), ...cellRules]
        .filter(({ severity }) => severity !== 'error')
        .map(({ id }) => rules.rule(id)),
    );
  }

  /** Whether the fault is an error, as far as the layout and its rules say. */
  isError(fault: number): boolean {
    return !this.lesser.has(ruleOfFault(fault));
  }

  /** The values of a column by place, null for those that may be wrong and must be read one by one. */
  glance(values: readonly CellValue[], workbook: boolean): ParsedColumn {
    const parsed: ParsedColumn = new Array<ParsedColumn[number]>(values.length).fill(null);
    if (values.length > LONG_COLUMN && this.isWrongThroughout(values.slice(0, TRIAL), workbook))
      return parsed;
    this.reader.glance(values, workbook, this.required ? null : undefined, parsed);
    for (const test of this.tests) test.glance(parsed);
    return parsed;
  }

  /** A glance at most of such a column would be wasted. */
  private isWrongThroughout(sample: readonly CellValue[], workbook: boolean): boolean {
    return this.glance(sample, workbook).filter((value) => value === null).length > TRIAL / 2;
  }

  /** Never throws, whatever the cell. `workbook`: the cell comes from a workbook, where cells have types. */
  read(cell: CellValue, workbook: boolean, into: CellReading): void {
    into.clear();
    if (typeof cell === 'string') {
      if (cell === '') this.readBlank(into);
      else if (this.reader.noiseRule === undefined) this.readFreeText(cell, workbook, into);
      else this.readText(cell, workbook, into);
    } else if (typeof cell === 'number') this.reader.number(asExcelHolds(cell), into);
    else if (cell === null) this.readBlank(into);
    else if (typeof cell === 'boolean') this.reader.trueFalse(into, cell);
    else if ('date' in cell) this.reader.date(cell.date, into);
    else if (cell.error === NOT_CALCULATED) into.fail(this.notCalculatedRule, 'not-calculated');
    else into.fail(this.errorRule, 'excel-error');
    const { tests } = this;
    for (let at = 0; at < tests.length && into.parsed !== undefined && into.parsed !== null; at += 1) {
      (tests[at] as ValueTest).run(into);
    }
  }

  /** A blank cell, or one with nothing but `noise` in it. */
  private readBlank(into: CellReading, noise?: Noise): void {
    if (this.required) into.note(this.requiredRule, 'blank');
    else if (noise !== undefined) into.slight(this.noiseRules[noise], noise);
  }

  private readFreeText(text: string, workbook: boolean, into: CellReading): void {
    const noise = this.noiseOf(text);
    const cleaned = noise === undefined ? text : this.clean(text);
    if (noise !== undefined && cleaned === '') this.readBlank(into, noise);
    else {
      this.reader.text(cleaned, workbook, into);
      if (noise !== undefined && into.fault === 0) into.slight(this.noiseRules[noise], noise);
    }
  }

  private readText(text: string, workbook: boolean, into: CellReading): void {
    this.reader.text(text, workbook, into);
    if (into.fault === 0 || isSlight(into.fault)) return;
    const noise = this.noiseOf(text);
    if (noise === undefined) return;
    const cleaned = this.clean(text);
    into.clear();
    if (cleaned === '') this.readBlank(into, noise);
    else {
      this.reader.text(cleaned, workbook, into);
      if (into.parsed !== null) into.note(this.reader.noiseRule as number, noise);
      else if (noise === 'lost-character') into.fail(this.reader.noiseRule as number, noise);
    }
  }

  private noiseOf(text: string): Noise | undefined {
    const noise = findNoise(text);
    if (noise !== undefined || !this.reader.wholeDigits) return noise;
    return withoutDecimals(text) === undefined ? undefined : 'added-decimals';
  }

  private clean(text: string): string {
    const cleaned = removeNoise(text);
    return this.reader.wholeDigits ? (withoutDecimals(cleaned) ?? cleaned) : cleaned;
  }
}

const CHANGED: ReadonlySet<Reason | undefined> = new Set<Noise>([
  'lost-character',
  'garbled',
  'entities',
  'wrapped',
  'added-decimals',
]);

/** Noise has made other text of the value: what else is unusual about it is for the value itself to say. */
function isChanged(fault: number): boolean {
  return CHANGED.has(reasonOfFault(fault));
}

/** A rule on one cell that needs code. */
class RuleTest implements ValueTest {
  constructor(
    private readonly number: number,
    private readonly rule: CellRule,
    private readonly context: RuleContext,
  ) {}

  run(into: CellReading): void {
    const failed = this.rule.fails(into.parsed as string | number, this.context);
    if (failed === false || (this.rule.severity !== 'error' && isChanged(into.fault))) return;
    into.failLater(this.number, failed === true ? undefined : failed);
  }

  glance(parsed: ParsedColumn): void {
    const { rule, context } = this;
    for (let at = 0; at < parsed.length; at += 1) {
      const value = parsed[at];
      if (value !== undefined && value !== null && rule.fails(value, context) !== false) parsed[at] = null;
    }
  }
}
