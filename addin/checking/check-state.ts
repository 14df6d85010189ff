import type { CheckAnswer, RelationsAnswer, StandardAnswer } from '../../functions/http/api';
import type { CheckPart, RelationsPart, RequestContext } from './check-parts';
import type { Chunk } from './chunk';
import { ruleFinder } from './find-rule';
import { mergeFindings } from './merge-findings';
import type { CheckProgress, CheckRun, FailedPart, Finding, MatchedTable } from './model';
import { readingsOf } from './readings';
import type { Reading } from './readings';
import { findingContext, findingsOfCheck, findingsOfRelations } from './run-findings';
import type { FindingContext } from './run-findings';
import { valueReader } from './value-reader';

export type PartProblem = FailedPart['problem'];

/** Rows of a reading, from one on, that could not be read. */
export interface Unread {
  readonly reading: number;
  readonly from: number;
  readonly problem: PartProblem;
}

interface Answered {
  readonly findings: readonly Finding[];
  readonly blank: number;
}

/** What is known of a check while it goes on, and afterwards, so that failed parts can be asked for again. */
export class CheckState {
  readonly chunks: Chunk[] = [];
  readonly readings: readonly Reading[];
  readonly failedParts = new Map<CheckPart, PartProblem>();
  unread: Unread[] = [];
  /** By collection, or all when rows are missing. */
  readonly failedRelations = new Map<string, PartProblem>();
  /** By chunk and table. */
  private readonly answered = new Map<Chunk, Map<number, Answered>>();
  private readonly related = new Map<string, readonly Finding[]>();
  private readonly whole = new Set<number>();
  private entry: number;
  private readonly context: FindingContext;

  constructor(
    readonly tables: readonly MatchedTable[],
    readonly standard: StandardAnswer,
    readonly referenceDate: string,
    readonly source: RequestContext['source'],
  ) {
    this.readings = readingsOf(tables);
    this.entry = standard.entry;
    this.context = findingContext(tables, standard);
  }

  /** A state that goes on from this one: what failed can be answered in it without changing this one. */
  copy(): CheckState {
    const copy = new CheckState(this.tables, this.standard, this.referenceDate, this.source);
    copy.chunks.push(...this.chunks);
    copy.unread = [...this.unread];
    copy.entry = this.entry;
    for (const [part, problem] of this.failedParts) copy.failedParts.set(part, problem);
    for (const [collection, problem] of this.failedRelations) copy.failedRelations.set(collection, problem);
    for (const [chunk, answers] of this.answered) copy.answered.set(chunk, new Map(answers));
    for (const [collection, findings] of this.related) copy.related.set(collection, findings);
    for (const reading of this.whole) copy.whole.add(reading);
    return copy;
  }

  /** The reading's last row has been read. */
  wholeRead(reading: number): void {
    this.whole.add(reading);
  }

  answerPart(part: CheckPart, answer: CheckAnswer): void {
    const blank = answer.blankRows.reduce((sum, step) => sum + (step > 0 ? 1 : -step), 0);
    const answers = this.answered.get(part.chunk) ?? new Map<number, Answered>();
    answers.set(part.table, { findings: findingsOfCheck(this.context, part, answer), blank });
    this.answered.set(part.chunk, answers);
    this.failedParts.delete(part);
    this.entry = Math.max(this.entry, answer.entry);
  }

  answerRelations(part: RelationsPart, answer: RelationsAnswer): void {
    this.related.set(part.collection, findingsOfRelations(this.context, part, answer));
    this.failedRelations.delete(part.collection);
    this.entry = Math.max(this.entry, answer.entry);
  }

  progress(): CheckProgress {
    let [rowsDone, findings, rowsTotal] = [0, this.relatedFindings().length, 0];
    for (const [chunk, answers] of this.answered) {
      rowsDone += (chunk.rows * answers.size) / this.readings[chunk.reading]!.tables.length;
      for (const answer of answers.values()) findings += answer.findings.length;
    }
    for (let reading = 0; reading < this.readings.length; reading++) rowsTotal += this.rowsOf(reading);
    rowsDone = Math.floor(rowsDone);
    return { rowsDone, rowsTotal: Math.max(rowsTotal, rowsDone), findings };
  }

  toRun(stopped: boolean): CheckRun {
    const checked = [...this.answered.values()].flatMap((answers) =>
      [...answers.values()].flatMap(({ findings }) => findings),
    );
    return {
      entry: this.entry,
      referenceDate: this.referenceDate,
      tables: this.tables.map((table, position) => ({
        ...table,
        rows: this.extentOf(this.readingOf(position)),
      })),
      findings: mergeFindings([...checked, ...this.relatedFindings()], this.tables),
      failed: this.failures(),
      stopped,
      rowsChecked: this.rowsChecked(),
      valueAt: valueReader(this.readings, this.chunks),
      standard: this.standard,
      ruleOf: ruleFinder(this.standard),
    };
  }

  private relatedFindings(): Finding[] {
    return [...this.related.values()].flat();
  }

  /** A row counts once, whatever it was checked as; it is blank when it is so for every table. */
  private rowsChecked(): number {
    let rows = 0;
    for (const [chunk, answers] of this.answered) {
      rows += chunk.rows - Math.min(...[...answers.values()].map(({ blank }) => blank));
    }
    return rows;
  }

  private failures(): FailedPart[] {
    const parts = [...this.failedParts].map(([{ chunk, table }, problem]): FailedPart => {
      return { table, firstRow: chunk.firstRow, rows: chunk.rows, problem };
    });
    for (const { reading, from, problem } of this.unread) {
      const { firstRow, rows, tables } = this.readings[reading]!;
      parts.push({ table: tables[0]!, firstRow: from, rows: firstRow + rows - from, problem });
    }
    parts.sort((a, b) => a.table! - b.table! || a.firstRow - b.firstRow);
    const rows = this.readings.reduce((sum, _, reading) => sum + this.rowsOf(reading), 0);
    const relations = [...this.failedRelations.values()].map((problem) => ({
      table: null,
      firstRow: 0,
      rows,
      problem,
    }));
    return [...parts, ...relations];
  }

  private readingOf(table: number): number {
    return this.readings.findIndex(({ tables }) => tables.includes(table));
  }

  /** Rows to check: those read once the sheet has been read to its end, until then all of the used range. */
  private rowsOf(reading: number): number {
    if (!this.whole.has(reading)) return this.readings[reading]!.rows;
    return this.chunks.reduce((sum, chunk) => (chunk.reading === reading ? sum + chunk.rows : sum), 0);
  }

  /** Rows from the first to the last with anything in it. */
  private extentOf(reading: number): number {
    const { firstRow, rows } = this.readings[reading]!;
    if (!this.whole.has(reading)) return rows;
    const ends = this.chunks.flatMap((chunk) =>
      chunk.reading === reading ? [chunk.firstRow + chunk.rows] : [],
    );
    return Math.max(firstRow, ...ends) - firstRow;
  }
}
