import type { CheckAnswer, RelationsAnswer, StandardAnswer } from '../../functions/http/api';
import type { RelationsPart } from './check-parts';
import type { Chunk } from './chunk';
import { ruleFinder } from './find-rule';
import type { CheckProgress, CheckRun, FailedPart, Finding, MatchedTable } from './model';
import { byPlace, findingContext, findingsOfCheck, findingsOfRelations } from './run-findings';
import type { FindingContext } from './run-findings';
import { valueReader } from './value-reader';

export type PartProblem = FailedPart['problem'];

/** Rows of a table, from one on, that could not be read. */
export interface Unread {
  readonly table: number;
  readonly from: number;
  readonly problem: PartProblem;
}

/** What is known of a check while it goes on, and afterwards, so that failed parts can be asked for again. */
export class CheckState {
  readonly chunks: Chunk[] = [];
  readonly failedChunks = new Map<Chunk, PartProblem>();
  unread: Unread[] = [];
  failedRelations?: PartProblem;
  private readonly answered = new Map<
    Chunk,
    { readonly findings: readonly Finding[]; readonly blank: number }
  >();
  private related: readonly Finding[] = [];
  private readonly whole = new Set<number>();
  private entry: number;
  private readonly context: FindingContext;

  constructor(
    readonly tables: readonly MatchedTable[],
    readonly standard: StandardAnswer,
    readonly referenceDate: string,
  ) {
    this.entry = standard.entry;
    this.context = findingContext(tables, standard);
  }

  /** A state that goes on from this one: what failed can be answered in it without changing this one. */
  copy(): CheckState {
    const copy = new CheckState(this.tables, this.standard, this.referenceDate);
    copy.chunks.push(...this.chunks);
    copy.unread = [...this.unread];
    copy.failedRelations = this.failedRelations;
    copy.related = this.related;
    copy.entry = this.entry;
    for (const [chunk, problem] of this.failedChunks) copy.failedChunks.set(chunk, problem);
    for (const [chunk, answer] of this.answered) copy.answered.set(chunk, answer);
    for (const table of this.whole) copy.whole.add(table);
    return copy;
  }

  /** The table's last row has been read. */
  wholeRead(table: number): void {
    this.whole.add(table);
  }

  answerChunk(chunk: Chunk, answer: CheckAnswer): void {
    const blank = answer.blankRows.reduce((sum, step) => sum + (step > 0 ? 1 : -step), 0);
    this.answered.set(chunk, { findings: findingsOfCheck(this.context, chunk, answer), blank });
    this.failedChunks.delete(chunk);
    this.entry = Math.max(this.entry, answer.entry);
  }

  answerRelations(part: RelationsPart, answer: RelationsAnswer): void {
    this.related = findingsOfRelations(this.context, part, answer);
    this.failedRelations = undefined;
    this.entry = Math.max(this.entry, answer.entry);
  }

  progress(): CheckProgress {
    let [rowsDone, findings, rowsTotal] = [0, this.related.length, 0];
    for (const [chunk, answer] of this.answered) {
      rowsDone += chunk.rows;
      findings += answer.findings.length;
    }
    for (let table = 0; table < this.tables.length; table++) rowsTotal += this.rowsOf(table);
    return { rowsDone, rowsTotal: Math.max(rowsTotal, rowsDone), findings };
  }

  toRun(stopped: boolean): CheckRun {
    const answers = [...this.answered.entries()];
    const findings = [...answers.flatMap(([, answer]) => answer.findings), ...this.related].sort(byPlace);
    return {
      entry: this.entry,
      referenceDate: this.referenceDate,
      tables: this.tables.map((table, position) => ({ ...table, rows: this.extentOf(position) })),
      findings,
      failed: this.failedParts(),
      stopped,
      rowsChecked: answers.reduce((sum, [chunk, answer]) => sum + chunk.rows - answer.blank, 0),
      valueAt: valueReader(this.tables, this.chunks),
      standard: this.standard,
      ruleOf: ruleFinder(this.standard),
    };
  }

  private failedParts(): FailedPart[] {
    const parts = [...this.failedChunks].map(([chunk, problem]): FailedPart => {
      return { table: chunk.table, firstRow: chunk.firstRow, rows: chunk.rows, problem };
    });
    for (const { table, from, problem } of this.unread) {
      const { firstRow, rows } = this.tables[table]!;
      parts.push({ table, firstRow: from, rows: firstRow + rows - from, problem });
    }
    parts.sort((a, b) => a.table! - b.table! || a.firstRow - b.firstRow);
    if (this.failedRelations === undefined) return parts;
    const rows = this.tables.reduce((sum, _, position) => sum + this.rowsOf(position), 0);
    return [...parts, { table: null, firstRow: 0, rows, problem: this.failedRelations }];
  }

  /** Rows to check: those read once the table has been read to its end, until then all of the used range. */
  private rowsOf(table: number): number {
    if (!this.whole.has(table)) return this.tables[table]!.rows;
    return this.chunks.reduce((sum, chunk) => (chunk.table === table ? sum + chunk.rows : sum), 0);
  }

  /** Rows from the first to the last with anything in it. */
  private extentOf(table: number): number {
    const { firstRow, rows } = this.tables[table]!;
    if (!this.whole.has(table)) return rows;
    const ends = this.chunks.flatMap((chunk) => (chunk.table === table ? [chunk.firstRow + chunk.rows] : []));
    return Math.max(firstRow, ...ends) - firstRow;
  }
}
