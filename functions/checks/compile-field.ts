import type { CellValue, Field } from '../http/api';
import type { CellRule, RuleContext } from '../rules/rule';
import { cleanText, findNoise, type Noise } from './clean-text';
import type { CheckContext } from './compile-layout';
import { FieldRules } from './field-rules';
import { isSlight } from './faults';
import { createReader } from './create-reader';
import { compileLimits } from './compile-limits';
import type { Reading } from './reading';

/** A field made ready: reads a cell and finds the first thing wrong with it. */
export interface CompiledField {
  readonly field: Field;
  /** Ids of the rules by the number that a fault carries. */
  readonly ruleIds: readonly string[];
  /** Never throws, whatever the cell. `workbook`: the cell comes from a workbook, where cells have types. */
  read(cell: CellValue, workbook: boolean, into: Reading): void;
}

/**
 * The order in which a cell is tried: blank, kind of cell and form, code list, length, least and most, then the
 * rules that need code. The first that fails is the cell's finding.
 */
export function compileField(
  field: Field,
  cellRules: readonly CellRule[],
  context: CheckContext,
): CompiledField {
  const rules = new FieldRules(field);
  const required = field.constraints?.required === true;
  const requiredRule = rules.constraint('required');
  const errorRule = rules.standard('cell-error');
  const spacesRule = rules.standard('spaces');
  const hiddenRule = rules.standard('hidden-characters');
  const reader = createReader(field, rules, context);
  const afterwards = [
    ...compileLimits(field, rules),
    ...cellRules.map((rule) => compileCellRule(rule, rules, context)),
  ];

  const ruleOfNoise = (noise: Noise) => (noise === 'spaces' ? spacesRule : hiddenRule);

  /** A blank cell, or one with nothing but `noise` in it. */
  function readBlank(into: Reading, noise?: Noise): void {
    if (required) into.note(requiredRule, 'blank');
    else if (noise !== undefined) into.slight(ruleOfNoise(noise), noise);
  }

  function readFreeText(text: string, workbook: boolean, into: Reading): void {
    const noise = findNoise(text);
    const cleaned = noise === undefined ? text : cleanText(text);
    if (noise !== undefined && cleaned === '') readBlank(into, noise);
    else {
      reader.text(cleaned, workbook, into);
      if (noise !== undefined) into.slight(ruleOfNoise(noise), noise);
    }
  }

  function readText(text: string, workbook: boolean, into: Reading): void {
    reader.text(text, workbook, into);
    if (into.fault === 0 || isSlight(into.fault)) return;
    const noise = findNoise(text);
    if (noise === undefined) return;
    const cleaned = cleanText(text);
    into.clear();
    if (cleaned === '') readBlank(into, noise);
    else {
      reader.text(cleaned, workbook, into);
      if (into.parsed !== null) into.note(reader.noiseRule as number, noise);
    }
  }

  return {
    field,
    ruleIds: rules.ids,
    read(cell, workbook, into) {
      into.clear();
      if (typeof cell === 'string') {
        if (cell === '') readBlank(into);
        else if (reader.noiseRule === undefined) readFreeText(cell, workbook, into);
        else readText(cell, workbook, into);
      } else if (typeof cell === 'number') reader.number(cell, into);
      else if (cell === null) readBlank(into);
      else if (typeof cell === 'boolean') reader.trueFalse(into);
      else if ('date' in cell) reader.date(cell.date, into);
      else into.fail(errorRule, 'excel-error');
      if (into.parsed === undefined || into.parsed === null) return;
      for (let at = 0; at < afterwards.length && into.parsed !== null; at += 1) afterwards[at]?.(into);
    },
  };
}

/** A rule that needs code. Where the cell has a fault already, that one stays its finding. */
function compileCellRule(rule: CellRule, rules: FieldRules, context: RuleContext): (into: Reading) => void {
  const number = rules.rule(rule.id);
  return (into) => {
    const failed = rule.fails(into.parsed as string | number, context);
    if (failed === false) return;
    if (into.fault === 0 || isSlight(into.fault)) into.fail(number, failed === true ? undefined : failed);
    else into.parsed = null;
  };
}
