/** An object of Excel's model as the protocol sees it: tables of what can be read, set, followed and called. */
import type { Area } from '../../../addin/workbook/a1-address';
import type { FakeSheet } from './fake-sheet';
import { ExcelRefusal } from './wire';

type Arguments = readonly unknown[];

export interface RangeCells extends Area {
  readonly sheet: FakeSheet;
}

export interface HostObject {
  readonly type: string;
  /** A null object: Excel's answer for what an `...OrNullObject` method did not find. */
  readonly isNull?: boolean;
  /** Of a range: the cells it stands for, for those that are given it. */
  readonly cells?: RangeCells;
  readonly id?: () => string;
  readonly reads?: Readonly<Record<string, () => unknown>>;
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, () => HostObject>>;
  /** Methods that give objects. */
  readonly methods?: Readonly<Record<string, (...args: Arguments) => HostObject>>;
  /** Methods that do something, or give a plain value. */
  readonly calls?: Readonly<Record<string, (...args: Arguments) => unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export const NULL_OBJECT: HostObject = { type: 'null', isNull: true };

/** The entry of a table; what the fake lacks fails loudly, so that no test passes on what is not there. */
export function entryOf<T>(
  object: HostObject,
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  const entry = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined) {
    throw new ExcelRefusal('ApiNotFound', `The Excel test host has no ${object.type}.${name}`);
  }
  return entry;
}

/** The properties of `load('a,b/c,items/d')`, as the client takes them. */
export function query(object: HostObject, select: readonly string[]): unknown {
  if (object.isNull) return null;
  if (object.items) return { _Items: object.items().map((item) => query(item, select)) };
  const answer: Record<string, unknown> = object.id ? { _Id: object.id() } : {};
  for (const [name, rest] of byFirstPart(select)) {
    if (rest.length === 0) answer[name] = entryOf(object, object.reads, name)();
    else answer[name] = query(entryOf(object, object.links, name)(), rest);
  }
  return answer;
}

function byFirstPart(select: readonly string[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const known = parts.get(name) ?? [];
    if (rest.length > 0) known.push(rest.join('/'));
    parts.set(name, known);
  }
  return parts;
}

/** A range that was given as an argument. */
export function cellsOf(argument: unknown): RangeCells {
  const cells = (argument as HostObject | null)?.cells;
  if (cells === undefined) throw new ExcelRefusal('InvalidArgument', 'A range was to be given.');
  return cells;
}
