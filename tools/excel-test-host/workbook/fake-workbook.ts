/** The workbook behind the test host. Tests build it, let the add-in at it, and compare snapshots. */
import type { FakeConditionalFormat } from './fake-conditional-format';
import type { Scalar } from './as-typed';
import { FakeSheet } from './fake-sheet';

/** A thread of comments on a cell. */
export interface FakeComment {
  readonly id: string;
  readonly sheet: string;
  row: number;
  column: number;
  content: string;
  readonly replies: string[];
}

export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly customXmlParts = new Map<string, string>();
  readonly comments: FakeComment[] = [];
  /** Nobody may add or delete sheets. */
  structureProtected = false;
  /** Sheet that is in front. */
  active = '';
  /** What we did that empties the user's list of steps to undo, by the names of Excel's own calls. */
  readonly undoCleared: string[] = [];
  /** Workbooks handed to the user, as Base64. */
  readonly opened: string[] = [];
  date1904 = false;
  /** Reads of more cells answer null, as on some platforms above 5,000,000. */
  maxCellsARead = Infinity;
  selection = { sheet: '', row: 0, column: 0 };
  private lastId = 0;

  constructor(readonly name = 'Returns.xlsx') {}

  addSheet(name: string, rows: readonly (readonly Scalar[])[] = []): FakeSheet {
    const sheet = new FakeSheet(`{${this.nextId()}}`, name, rows);
    this.sheets.push(sheet);
    if (this.selection.sheet === '') this.selection.sheet = sheet.id;
    if (this.active === '') this.active = sheet.id;
    return sheet;
  }

  /** With its comments; as in Excel, nothing done before can be undone any more. */
  deleteSheet({ id }: FakeSheet): void {
    this.sheets.splice(
      this.sheets.findIndex((sheet) => sheet.id === id),
      1,
    );
    const kept = this.comments.filter(({ sheet }) => sheet !== id);
    this.comments.splice(0, this.comments.length, ...kept);
    if (this.active === id) this.active = this.sheets[0]?.id ?? '';
    this.undoCleared.push('Worksheet.delete');
  }

  addComment(sheet: FakeSheet, row: number, column: number, content: string): FakeComment {
    const comment = { id: this.nextId(), sheet: sheet.id, row, column, content, replies: [] };
    this.comments.push(comment);
    return comment;
  }

  /** As in Excel, nothing done before can be undone any more (OfficeDev/office-js#4484). */
  addCustomXmlPart(xml: string): string {
    const id = `{${this.nextId()}}`;
    this.customXmlParts.set(id, xml);
    this.undoCleared.push('CustomXmlPartCollection.add');
    return id;
  }

  /** A rule of the user's own, below those there are. */
  addUserRule(
    sheet: FakeSheet,
    rule: Partial<FakeConditionalFormat> & { address: string },
  ): FakeConditionalFormat {
    const format = { id: this.nextId(), type: 'Custom', formula: '', stopIfTrue: false, ...rule };
    sheet.conditionalFormats.push(format);
    return format;
  }

  nextId(): string {
    this.lastId += 1;
    return `00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}`;
  }

  sheet(nameOrId: string): FakeSheet {
    const sheet = this.sheets.find(({ id, name }) => id === nameOrId || name === nameOrId);
    if (!sheet) throw new Error(`No sheet ${nameOrId} in the fake workbook`);
    return sheet;
  }

  /** All that a user could see changed, but for what is selected. */
  snapshot(): unknown {
    return {
      settings: JSON.parse(JSON.stringify([...this.settings])),
      customXmlParts: [...this.customXmlParts],
      comments: JSON.parse(JSON.stringify(this.comments)),
      active: this.active,
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
    };
  }
}
