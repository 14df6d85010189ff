import type { CheckAnswer, RelationsAnswer, StandardAnswer } from '../../core/api/shapes';
import type { CheckPart, RelationsPart, RequestContext } from './check-parts';
import type { Chunk } from './rows/chunk';
import { ruleFinder } from './find-rule';
import { mergeFindings } from './merge-findings';
import type { CheckProgress, CheckRun, FailedPart, Finding, RunLeftOut } from '../model/check-run';
import type { MatchedTable } from '../model/match';
import { readingsOf } from './readings';
import type { Reading } from './readings';
import type { LeftOutRows } from '../model/left-out-row';
import { byTable, findingContext, findingsOfCheck, findingsOfRelations } from './run-findings';
import type { FindingContext } from './run-findings';
import { valueReader } from './value-reader';

export type PartProblem = FailedPart['problem'];

/** Rows of a reading, from one on, that could not be read. */
export interface Unread {
  readonly reading: number;
  readonly from: number;
  readonly problem: PartProblem;
}

/** What was found in a chunk, by table. A table that is missing got no answer. */
export type ChunkAnswers = ReadonlyMap<number, readonly Finding[]>;

/**
 * What is known of a check while it goes on, and afterwards: failed parts can be asked for again, and rows that change
 * replaced. Chunks, answers and lists of findings are never changed but replaced, so that copies share them.
 */
export class CheckState {
  chunks: Chunk[] = [];
  readonly readings: readonly Reading[];
  readonly failedParts = new Map<CheckPart, PartProblem>();
  unread: Unread[] = [];
  /** By collection, or all when rows are missing. */
  readonly failedRelations = new Map<string, PartProblem>();
  readonly answered = new Map<Chunk, ChunkAnswers>();
  /** By reading, rows that look like no data, from top to bottom. Lists are never changed but replaced. */
  readonly leftOut = new Map<number, readonly LeftOutRows[]>();
  /** What comparing rows found, by collection, in the order of table and row. */
  readonly related = new Map<string, readonly Finding[]>();
  /** By table, the sheet's rows whose keys another row has too: what else stands in them says whether they count twice. */
  readonly repeats = new Map<number, readonly number[]>();
  /** Collections whose rows have changed since they were compared. */
  readonly toCompare = new Set<string>();
  readonly context: FindingContext;
  entry: number;
  private readonly whole = new Set<number>();
  private readonly ruleOf: CheckRun['ruleOf'];

  constructor(
    readonly tables: readonly MatchedTable[],
    readonly standard: StandardAnswer,
    readonly referenceDate: string,
    readonly source: RequestContext['source'],
    like?: CheckState,
  ) {
    this.readings = like?.tables === tables ? like.readings : readingsOf(tables, standard);
    this.entry = like?.entry ?? standard.entry;
    this.context = like === undefined ? findingContext(tables, standard) : { ...like.context, tables };
    this.ruleOf = like?.ruleOf ?? ruleFinder(standard);
  }

  /**
   * A state that goes on from this one: what is answered or replaced in it does not change this one.
   * @param tables the same tables elsewhere in their sheets, when rows have moved
   */
  copy(tables: readonly MatchedTable[] = this.tables): CheckState {
    const copy = new CheckState(tables, this.standard, this.referenceDate, this.source, this);
    copy.chunks = [...this.chunks];
    copy.unread = [...this.unread];
    for (const [part, problem] of this.failedParts) copy.failedParts.set(part, problem);
    for (const [collection, problem] of this.failedRelations) copy.failedRelations.set(collection, problem);
    for (const [chunk, answers] of this.answered) copy.answered.set(chunk, answers);
    for (const [reading, rows] of this.leftOut) copy.leftOut.set(reading, rows);
    for (const [collection, findings] of this.related) copy.related.set(collection, findings);
    for (const [table, rows] of this.repeats) copy.repeats.set(table, rows);
    for (const collection of this.toCompare) copy.toCompare.add(collection);
    for (const reading of this.whole) copy.whole.add(reading);
    return copy;
  }

  /** The reading's last row has been read. */
  wholeRead(reading: number): void {
    this.whole.add(reading);
  }

  answerPart(part: CheckPart, answer: CheckAnswer): void {
    const answers = new Map(this.answered.get(part.chunk));
    answers.set(part.table, findingsOfCheck(this.context, part, answer));
    this.answered.set(part.chunk, answers);
    this.failedParts.delete(part);
    this.entry = Math.max(this.entry, answer.entry);
  }

  answerRelations(part: RelationsPart, answer: RelationsAnswer): void {
    const findings = findingsOfRelations(this.context, part, answer);
    this.related.set(part.collection, findings.sort(byTable));
    for (const table of part.tables) this.repeats.delete(table);
    for (const [table, rows] of part.repeats) this.repeats.set(table, rows);
    this.failedRelations.delete(part.collection);
    this.toCompare.delete(part.collection);
    this.entry = Math.max(this.entry, answer.entry);
  }

  progress(): CheckProgress {
    let [rowsDone, findings, rowsTotal] = [0, this.relatedFindings().length, 0];
    for (const [chunk, answers] of this.answered) {
      rowsDone += (chunk.rows * answers.size) / this.readings[chunk.reading]!.tables.length;
      for (const found of answers.values()) findings += found.length;
    }
    for (let reading = 0; reading < this.readings.length; reading++) rowsTotal += this.rowsOf(reading);
    rowsDone = Math.floor(rowsDone);
    return { rowsDone, rowsTotal: Math.max(rowsTotal, rowsDone), findings };
  }

  /** @param findings those of the whole state, when they are known already */
  toRun(stopped: boolean, findings: readonly Finding[] = this.allFindings()): CheckRun {
    const extents = this.readings.map((_, reading) => this.extentOf(reading));
    const run: CheckRun = {
      entry: this.entry,
      referenceDate: this.referenceDate,
      tables: this.tables.map((table, at) => ({ ...table, rows: extents[this.readingOf(at)]! })),
      findings,
      leftOut: this.allLeftOut(),
      failed: this.failures(),
      stopped,
      rowsChecked: this.rowsChecked(),
      rowsOfTables: this.rowsOfTables(),
      valueAt: valueReader(this.readings, this.chunks),
      standard: this.standard,
      ruleOf: this.ruleOf,
    };
    read.set(run, { readings: this.readings, chunks: [...this.chunks] });
    return run;
  }

  private allLeftOut(): RunLeftOut[] {
    return this.readings.flatMap(({ tables }, reading) =>
      (this.leftOut.get(reading) ?? []).map((rows) => ({ ...rows, table: tables[0]! })),
    );
  }

  /** Position of the reading that a table is read with. */
  readingOf(table: number): number {
    return this.readings.findIndex(({ tables }) => tables.includes(table));
  }

  private allFindings(): Finding[] {
    const checked = [...this.answered.values()].flatMap((answers) => [...answers.values()].flat());
    return mergeFindings([...checked, ...this.relatedFindings()], this.tables);
  }

  private relatedFindings(): Finding[] {
    return [...this.related.values()].flat();
  }

  /** A row counts once, whatever it was checked as; one with nothing in it does not count. */
  private rowsChecked(): number {
    let rows = 0;
    for (const chunk of this.answered.keys()) rows += chunk.rows - chunk.blank;
    return rows;
  }

  private rowsOfTables(): readonly number[] {
    const rows = this.tables.map(() => 0);
    for (const chunk of this.answered.keys())
      for (const table of this.readings[chunk.reading]!.tables) rows[table]! += chunk.rows - chunk.blank;
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
    if (this.failedRelations.size === 0) return parts;
    const rows = this.readings.reduce((sum, _, reading) => sum + this.rowsOf(reading), 0);
    const relations = [...this.failedRelations.values()].map((problem) => ({
      table: null,
      firstRow: 0,
      rows,
      problem,
    }));
    return [...parts, ...relations];
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
    return this.chunks.reduce(
      (most, chunk) =>
        chunk.reading === reading ? Math.max(most, chunk.firstRow + chunk.rows - firstRow) : most,
      0,
    );
  }
}

/** What a run, whole or not, has read. */
export interface RowsRead {
  readonly readings: readonly Reading[];
  readonly chunks: readonly Chunk[];
}

const read = new WeakMap<CheckRun, RowsRead>();

export function rowsReadOf(run: CheckRun): RowsRead {
  return read.get(run) ?? { readings: [], chunks: [] };
}

const states = new WeakMap<CheckRun, CheckState>();

/** Remembers what a run was made of, so that one can go on from it. */
export function keepState(run: CheckRun, state: CheckState): CheckRun {
  states.set(run, state);
  return run;
}

/** What a run was made of; nothing for a run that is not the end of a check (what it has found so far, say). */
export function stateOf(run: CheckRun): CheckState | undefined {
  return states.get(run);
}
