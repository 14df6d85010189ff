/** Links of cells to other cells of the same file. */
import { firstArea } from '../../../workbook/a1-address';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { cellKeyOf } from './cell-key';
import type { XmlScanner } from '../xml/xml-scanner';

export interface LinkTarget {
  /** By name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export class CellLinks {
  private readonly targets: Map<number, LinkTarget>;

  /** @param targets by key of the cell (`cell-key.ts`) */
  constructor(targets: ReadonlyMap<number, LinkTarget> = new Map()) {
    this.targets = new Map(targets);
  }

  get all(): ReadonlyMap<number, LinkTarget> {
    return this.targets;
  }

  at(row: number, column: number): LinkTarget | undefined {
    return this.targets.get(cellKeyOf(row, column));
  }

  add(row: number, column: number, target: LinkTarget): void {
    this.targets.set(cellKeyOf(row, column), target);
  }

  /** With the scanner on a `<hyperlink>`: those to addresses outside the file, or to names, lead nowhere here. */
  read(scanner: XmlScanner): void {
    const from = firstArea(scanner.attribute('ref') ?? '');
    const location = scanner.attribute('location') ?? '';
    const to = firstArea(location);
    const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(location) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (from === undefined || to === undefined || sheet === undefined) return;
    this.add(from.row, from.column, { sheet, row: to.row, column: to.column });
  }
}

export function plannedLinks({ rows }: SheetPlan): CellLinks {
  const links = new CellLinks();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link !== undefined) links.add(row, column, cell.link);
    }),
  );
  return links;
}
