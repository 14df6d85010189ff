/**
 * The sheets of one return, joined. In the return a contract stands inside its person and a role inside its contract; in
 * sheets each row names them: the person by staff reference, teacher number or National Insurance number, the contract
 * by its reference, by person and first day, or by person alone where there is but one.
 */
import type { KeyTable } from '../rule';
import { TABLE, type TableName } from './codes';
import { RowMemo } from './row-memo';
import { addToGroup } from '../../../core/values/group-by';

export interface RowOf {
  readonly table: KeyTable;
  readonly row: number;
}

/** Rows of one kind by the contract they belong to, and whose rows could not be placed. */
interface Placed {
  readonly byContract: ReadonlyMap<string, readonly RowOf[]>;
  readonly unplaced: ReadonlySet<string>;
  /** A row names neither person nor contract, so nothing can be said to be missing. */
  readonly lost: boolean;
}

const made = new WeakMap<readonly KeyTable[], JoinedReturn>();

/** The tables of a workbook as one return: made once, however many rules ask. */
export function joinReturn(all: readonly KeyTable[]): JoinedReturn {
  let joined = made.get(all);
  if (joined === undefined) made.set(all, (joined = new JoinedReturn(all)));
  return joined;
}

export class JoinedReturn {
  private readonly staff = new Map<string, RowOf>();
  private readonly contractsByPerson = new Map<string, RowOf[]>();
  private readonly contractsByStart = new Map<string, RowOf[]>();
  private readonly contractsByReference = new Map<string, RowOf>();
  private readonly placed = new Map<TableName, Placed>();
  private readonly people = new RowMemo<string>();
  private readonly staffRows = new RowMemo<RowOf>();
  private readonly contracts = new RowMemo<RowOf>();

  constructor(private readonly all: readonly KeyTable[]) {
    for (const each of this.rows(TABLE.staff)) {
      for (const identifier of identifiersOf(each)) {
        if (!this.staff.has(identifier)) this.staff.set(identifier, each);
      }
    }
    for (const each of this.rows(TABLE.contract)) {
      const reference = textOf(each, 'ContractReference');
      if (reference !== undefined) this.contractsByReference.set(reference, each);
      const person = this.personOf(each);
      if (person === undefined) continue;
      addToGroup(this.contractsByPerson, person, each);
      addToGroup(this.contractsByStart, `${each.table.cell('ContractStart', each.row)} ${person}`, each);
    }
  }

  /** The tables of one kind, of whatever year. */
  tables(name: TableName): KeyTable[] {
    return this.all.filter(({ layout }) => layout === name || layout.startsWith(`${name}-`));
  }

  *rows(name: TableName): Iterable<RowOf> {
    for (const table of this.tables(name)) for (let row = 0; row < table.rows; row += 1) yield { table, row };
  }

  /** A name for the person, the same in every table; undefined when the row names nobody. */
  personOf(each: RowOf): string | undefined {
    return this.people.of(each.table, each.row, () => {
      const staff = this.staffOf(each);
      return staff === undefined ? identifiersOf(each)[0] : nameOf(staff);
    });
  }

  /** The staff row of the person that a row is about. */
  staffOf(each: RowOf): RowOf | undefined {
    if (isStaff(each)) return each;
    return this.staffRows.of(each.table, each.row, () =>
      identifiersOf(each)
        .map((identifier) => this.staff.get(identifier))
        .find((found) => found !== undefined),
    );
  }

  contractsOf(person: string): readonly RowOf[] {
    return this.contractsByPerson.get(person) ?? [];
  }

  /** The contract that a row of roles, pay or payments belongs to; undefined when it is in no sheet or in doubt. */
  contractOf(each: RowOf): RowOf | undefined {
    return this.contracts.of(each.table, each.row, () => this.findContract(each));
  }

  /** Rows of one kind that belong to a contract; undefined when the sheets do not tell. */
  detailsOf(name: TableName, contract: RowOf): readonly RowOf[] | undefined {
    let placed = this.placed.get(name);
    if (placed === undefined) this.placed.set(name, (placed = this.place(name)));
    const person = this.personOf(contract);
    const found = placed.byContract.get(nameOf(contract));
    if (found !== undefined) return found;
    return placed.lost || person === undefined || placed.unplaced.has(person) ? undefined : [];
  }

  private findContract(each: RowOf): RowOf | undefined {
    const reference = textOf(each, 'ContractReference');
    const named = reference === undefined ? undefined : this.contractsByReference.get(reference);
    if (named !== undefined) return named;
    const person = this.personOf(each);
    const start = each.table.cell('ContractStart', each.row);
    if (person === undefined) return undefined;
    const candidates =
      start === undefined
        ? this.contractsOf(person)
        : (this.contractsByStart.get(`${start} ${person}`) ?? []);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  private place(name: TableName): Placed {
    const byContract = new Map<string, RowOf[]>();
    const unplaced = new Set<string>();
    let lost = this.tables(name).length === 0;
    for (const each of this.rows(name)) {
      const contract = this.contractOf(each);
      const person = this.personOf(each);
      if (contract !== undefined) addToGroup(byContract, nameOf(contract), each);
      else if (person !== undefined) unplaced.add(person);
      else lost = true;
    }
    return { byContract, unplaced, lost };
  }
}

function isStaff({ table }: RowOf): boolean {
  return table.layout.startsWith(`${TABLE.staff}-`);
}

function nameOf({ table, row }: RowOf): string {
  return `${row} ${table.id}`;
}

/** Text of a cell without spaces and in capitals; undefined when it is empty or could not be read. */
function textOf({ table, row }: RowOf, field: string): string | undefined {
  const value = table.cell(field, row);
  if (value === undefined || value === null) return undefined;
  const text = String(value).replace(/\s+/g, '').toUpperCase();
  return text === '' ? undefined : text;
}

/** What a row knows the person by, surest first. */
function identifiersOf(each: RowOf): string[] {
  return ['StaffReference', 'TeacherNumber', 'NINumber'].flatMap((field) => {
    const text = textOf(each, field);
    return text === undefined ? [] : [`${field} ${text}`];
  });
}
