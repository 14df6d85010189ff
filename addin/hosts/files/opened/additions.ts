/** What we put into an open file besides values: sheets, comments, drop-downs. It is written when the file is saved. */
import { COMMENT_LINE, isListsTag } from '../../../workbook/our-names';
import { freeSheetName } from '../../../workbook/sheet-name';
import type { CellComment, DropDown } from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { CellGrid, type GridEdit } from '../reading/cell-grid';
import { plannedLinks } from '../reading/cell-links';
import { FileSheet } from '../reading/file-sheet';
import { PLAIN_TRAITS } from './plain-traits';
import { NO_DETAILS } from '../reading/sheet-details';

/** A sheet and its values. */
export interface OpenSheet {
  readonly sheet: FileSheet;
  readonly grid: CellGrid;
}

export interface AddedSheet extends OpenSheet {
  readonly plan: SheetPlan;
}

/** The same in a form that can be copied to another thread. */
export interface AdditionsToSave {
  readonly sheets: readonly {
    readonly plan: SheetPlan;
    readonly name: string;
    /** Cells that have been changed since it was added. */
    readonly edits: readonly GridEdit[];
  }[];
  readonly removed: readonly string[];
  readonly comments?: readonly CellComment[];
  readonly dropDowns?: readonly DropDown[];
}

export class Additions {
  private readonly addedSheets: AddedSheet[] = [];
  /** Names of sheets of ours that came with the file and are to be in it no more. */
  private readonly goneSheets = new Set<string>();
  private currentComments: readonly CellComment[] | undefined;
  private currentDropDowns: readonly DropDown[] | undefined;

  constructor(private readonly original: readonly OpenSheet[]) {}

  /** @param original the sheets that the file came with */
  static of(original: readonly OpenSheet[], saved: AdditionsToSave): Additions {
    const additions = new Additions(original);
    for (const { plan, name, edits } of saved.sheets) {
      const added = openPlan(plan, name);
      for (const { row, column, value } of edits) added.grid.set(row, column, value);
      additions.addedSheets.push(added);
    }
    for (const sheet of saved.removed) additions.goneSheets.add(sheet);
    additions.currentComments = saved.comments;
    additions.currentDropDowns = saved.dropDowns;
    return additions;
  }

  toSave(): AdditionsToSave {
    return {
      sheets: this.addedSheets.map(({ plan, sheet, grid }) => ({
        plan,
        name: sheet.name,
        edits: grid.edits(),
      })),
      removed: [...this.goneSheets],
      comments: this.currentComments,
      dropDowns: this.currentDropDowns,
    };
  }

  /** All of ours. Undefined until one is added or all are taken away: those that came with the file then stay. */
  get comments(): readonly CellComment[] | undefined {
    return this.currentComments;
  }

  get dropDowns(): readonly DropDown[] | undefined {
    return this.currentDropDowns;
  }

  /** Whether nothing of it would change the file. */
  get isNone(): boolean {
    const isEmpty = this.addedSheets.length === 0 && this.goneSheets.size === 0;
    return isEmpty && (this.currentComments ?? this.currentDropDowns) === undefined;
  }

  get sheets(): readonly AddedSheet[] {
    return this.addedSheets;
  }

  get removed(): ReadonlySet<string> {
    return this.goneSheets;
  }

  /** The sheets of the file as it would be saved now, without those that hold nothing but choices. */
  openSheets(): OpenSheet[] {
    const kept = this.original.filter(
      ({ sheet }) => !this.goneSheets.has(sheet.id) && !isListsTag(sheet.tag),
    );
    return [...kept, ...this.addedSheets];
  }

  /** A cell has one comment of ours: the last. */
  addComments(comments: readonly CellComment[]): void {
    const keyOf = ({ sheet, row, column }: CellComment): string => `${row},${column},${sheet}`;
    const all = [...(this.currentComments ?? this.commentsInFile()), ...comments];
    this.currentComments = [...new Map(all.map((comment) => [keyOf(comment), comment])).values()];
  }

  private commentsInFile(): CellComment[] {
    return this.original.flatMap(({ sheet }) =>
      sheet.details
        .comments()
        .filter(({ ours }) => ours)
        .map(({ row, column, text }) => ({
          sheet: sheet.id,
          row,
          column,
          text: text.replace(`${COMMENT_LINE}\n`, ''),
        })),
    );
  }

  removeComments(): void {
    this.currentComments = this.isInFile(({ details }) => details.comments()) ? [] : undefined;
  }

  /** Puts these in the place of all of ours. */
  setDropDowns(dropDowns: readonly DropDown[]): void {
    const isNone = dropDowns.length === 0 && !this.isInFile(({ rules }) => rules);
    this.currentDropDowns = isNone ? undefined : dropDowns;
  }

  /** Whether the file came with some of ours. */
  private isInFile(found: (sheet: FileSheet) => readonly { readonly ours: boolean }[]): boolean {
    return this.original.some(({ sheet }) => found(sheet).some(({ ours }) => ours));
  }

  find(id: string): OpenSheet | undefined {
    const isIt = ({ sheet }: OpenSheet): boolean => sheet.id === id;
    return this.addedSheets.find(isIt) ?? (this.goneSheets.has(id) ? undefined : this.original.find(isIt));
  }

  addSheet(plan: SheetPlan): AddedSheet {
    const taken = [...this.original, ...this.addedSheets].map(({ sheet }) => sheet.name);
    const added = openPlan(plan, freeSheetName(plan.name, taken));
    this.addedSheets.push(added);
    return added;
  }

  /** False when the sheet is none of ours. */
  removeSheet(id: string): boolean {
    const at = this.addedSheets.findIndex(({ sheet }) => sheet.id === id);
    if (at !== -1) {
      this.addedSheets.splice(at, 1);
    } else if (this.original.find(({ sheet }) => sheet.id === id)?.sheet.tag === undefined) {
      return false;
    } else this.goneSheets.add(id);
    this.currentComments = this.currentComments?.filter(({ sheet }) => sheet !== id);
    this.currentDropDowns = this.currentDropDowns?.filter(({ sheet }) => sheet !== id);
    return true;
  }
}

/** A planned sheet as one that is open. */
function openPlan(plan: SheetPlan, name: string): AddedSheet {
  const grid = new CellGrid();
  plan.rows.forEach((cells, row) =>
    cells.forEach((cell, column) =>
      grid.load(row, column, cell?.value === '' ? null : (cell?.value ?? null)),
    ),
  );
  const comments = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.comment === undefined ? [] : [{ row, column, ours: false, text: cell.comment }],
    ),
  );
  const rules = (plan.dropDowns ?? []).map(({ column, firstRow, rowCount }) => ({
    ranges: [{ row: firstRow, column, rowCount, columnCount: 1 }],
    ours: false,
  }));
  const sheet = new FileSheet(grid, {
    ...PLAIN_TRAITS,
    name,
    tag: plan.tag,
    columnWidths: new Map(plan.columns.map(({ width }, column) => [column, width])),
    takesText: (row, column) => (plan.rows[row]?.[column]?.style ?? plan.columns[column]?.style) === 'text',
    rules,
    links: plannedLinks(plan),
    details: { ...NO_DETAILS, comments: () => comments },
  });
  return { plan, sheet, grid };
}
