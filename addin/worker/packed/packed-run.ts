/** What a check has found, as it goes from the worker to the page. */
import type { StandardAnswer } from '../../../core/api/shapes';
import { rowsReadOf } from '../../checking/check-state';
import { ruleFinder } from '../../checking/find-rule';
import type { CheckRun } from '../../model/check-run';
import { handedOver } from '../line/handed-over';
import { pause } from '../line/pause';
import { buffersOfFindings, packFindings, unpackFindings, type PackedFindings } from './packed-findings';
import { packTable, unpackTable, type PackedTable } from './packed-tables';
import { buffersOfValues, type PackedValues, type ValuePacker, type ValueUnpacker } from './packed-values';

type Unpacked = 'tables' | 'findings' | 'valueAt' | 'standard' | 'ruleOf';

export interface PackedRun extends Omit<CheckRun, Unpacked> {
  /** By which the worker knows it. */
  readonly id: number;
  readonly tables: readonly PackedTable[];
  readonly findings: PackedFindings;
  readonly values: PackedValues;
}

export function packRun(run: CheckRun, id: number, values: ValuePacker): PackedRun {
  const { tables, findings, valueAt: _, standard, ruleOf: _rule, ...rest } = run;
  const { readings, chunks } = rowsReadOf(run);
  const packed = {
    ...rest,
    id,
    tables: tables.map((table) => packTable(table, standard)),
    findings: packFindings(findings),
    values: values.pack(readings, chunks),
  };
  return handedOver(packed, [...buffersOfFindings(packed.findings), ...buffersOfValues(packed.values)]);
}

/** To be called in the order in which runs were packed. */
export function unpackRun(
  packed: PackedRun,
  standard: StandardAnswer,
  values: ValueUnpacker,
): Promise<CheckRun> {
  const { id: _, tables, findings, values: read, ...rest } = packed;
  const valueAt = values.unpack(read);
  return unpackFindings(findings, pause).then((all) => ({
    ...rest,
    tables: tables.map((table) => unpackTable(table, standard)),
    findings: all,
    valueAt,
    standard,
    ruleOf: ruleFinder(standard),
  }));
}
