import type { FindingGroup, Reason } from '../../../core/api/shapes';
import { RowSteps } from '../../../core/api/coding/steps';

/** Findings of a table, gathered by rule, field and reason, rows as steps: no object for a finding. */
export class Findings {
  private readonly writers: { rule: string; field: string; reason: Reason | undefined; rows: RowSteps }[] =
    [];

  /** Where rows of one rule, field and reason go. Ask once for each: it makes a new group every time. */
  group(rule: string, field: string, reason: Reason | undefined): RowSteps {
    const rows = new RowSteps();
    this.writers.push({ rule, field, reason, rows });
    return rows;
  }

  /** The groups that hold a row. */
  groups(): FindingGroup[] {
    return this.writers
      .filter(({ rows }) => rows.count > 0)
      .map(({ rule, field, reason, rows }) => ({
        rule,
        field,
        ...(reason === undefined ? {} : { reason }),
        rows: rows.toSteps(),
      }));
  }
}

/** A cell's finding is a query or a warning, which an error may still join; or it is an error, and all is said. */
export const BY_LESSER = 1;
export const BY_ERROR = 2;

/**
 * Cells that have a finding already, by field: each cell gets one, and an error besides where the first is none. Made
 * only for fields that need it.
 */
export class TakenCells {
  private readonly byField = new Map<string, Uint8Array>();

  constructor(private readonly rows: number) {}

  of(field: string): Uint8Array {
    let taken = this.byField.get(field);
    if (taken === undefined) this.byField.set(field, (taken = new Uint8Array(this.rows)));
    return taken;
  }

  known(field: string): Uint8Array | undefined {
    return this.byField.get(field);
  }
}
