/** What we put into the open file besides values: the host's calls for it. */
import type { Host } from '../../workbook/host';
import type { CellChoices } from './choices-at';
import { choicesAt } from './choices-at';
import type { FileWorkbook } from './opened/file-workbook';
import { Listeners } from './listeners';
import { planComments, plannedDropDowns } from './plan-additions';

type Calls = Pick<
  Host,
  | 'addSheet'
  | 'sheetsOfOurs'
  | 'removeSheet'
  | 'addComments'
  | 'removeComments'
  | 'addDropDowns'
  | 'removeDropDowns'
>;

export interface AdditionEvents {
  /** A sheet of ours is to be shown. */
  readonly onShow: (sheet: string) => void;
  readonly onRemove: (sheet: string) => void;
}

export class FileAdditions implements Calls {
  private readonly changed = new Listeners<[]>();

  /** @param opened the open file; throws when there is none */
  constructor(
    private readonly opened: () => FileWorkbook,
    private readonly events: AdditionEvents,
  ) {}

  async addSheet(...[plan, { show = false } = {}]: Parameters<Host['addSheet']>): Promise<string> {
    const { id } = this.opened().addSheet(plan);
    this.changed.tell();
    if (show) this.events.onShow(id);
    return id;
  }

  async sheetsOfOurs(tag: string): Promise<readonly string[]> {
    const { sheets } = this.opened();
    return sheets.filter((sheet) => sheet.tag === tag).map(({ id }) => id);
  }

  async removeSheet(id: string): Promise<void> {
    if (!this.opened().removeSheet(id)) return;
    this.events.onRemove(id);
    this.changed.tell();
  }

  async addComments(...[wanted]: Parameters<Host['addComments']>): ReturnType<Host['addComments']> {
    const { comments, skipped } = planComments(this.opened(), wanted);
    this.opened().additions.addComments(comments);
    this.changed.tell();
    return { skipped };
  }

  async removeComments(): Promise<void> {
    this.opened().additions.removeComments();
    this.changed.tell();
  }

  async addDropDowns(...[wanted]: Parameters<Host['addDropDowns']>): ReturnType<Host['addDropDowns']> {
    const { dropDowns, skipped } = plannedDropDowns(this.opened(), wanted);
    this.opened().additions.setDropDowns(dropDowns);
    this.changed.tell();
    return { skipped };
  }

  async removeDropDowns(): Promise<void> {
    this.opened().additions.setDropDowns([]);
    this.changed.tell();
  }

  choicesAt(sheet: string, row: number, column: number): CellChoices | undefined {
    return choicesAt(this.opened(), { sheet, row, column });
  }

  /** Tells when a sheet, comments or drop-downs of ours came or went. */
  onChange(listener: () => void): () => void {
    return this.changed.add(listener);
  }
}
