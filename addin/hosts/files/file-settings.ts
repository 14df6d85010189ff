/** The settings of the open file: as they came with it, and as the user has them now. */
import { formatSettings, parseSettings } from '../../remembering/settings';
import { renameSheets } from '../../remembering/stored-settings';
import type { FileWorkbook } from './opened/file-workbook';

export class FileSettings {
  private current: unknown = undefined;
  /** What to write when the file is saved; undefined to leave what it came with. */
  private changed: unknown = undefined;

  /** @param onNotes told when the user's notes or answers are others: they are lost with an .xlsx that is not saved */
  constructor(private readonly onNotes: () => void) {}

  /** Another file is open. */
  open(workbook: FileWorkbook): void {
    this.current = settingsOf(workbook);
    // A workbook made of a return is to be checked for the day of the return, which it can't say itself.
    this.changed = workbook.source === 'text' ? this.current : undefined;
  }

  load(): unknown {
    return this.current;
  }

  save(settings: unknown): void {
    const before = notesOf(this.current);
    this.current = structuredClone(settings);
    this.changed = this.current ?? null;
    if (notesOf(this.current) !== before) this.onNotes();
  }

  get toSave(): unknown {
    return this.changed;
  }
}

/** A file that names its own day is checked for that day, unless the user chooses another. */
function settingsOf({ referenceDate, settings, sheets }: FileWorkbook): unknown {
  if (settings !== undefined) {
    const names = new Set(sheets.map(({ id }) => id));
    return renameSheets(settings, (name) => (names.has(name) ? name : undefined));
  }
  return referenceDate === undefined
    ? undefined
    : formatSettings({ choices: [], collections: [], referenceDate });
}

function notesOf(settings: unknown): string {
  const { notes, answers = [] } = parseSettings(settings);
  return JSON.stringify([[...notes], answers]);
}
