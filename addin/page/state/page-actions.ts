/** What the page does with the open file: open, edit, undo, go to a cell, download. */
import type { Store } from '../../taskpane/state/store';
import type { Area } from '../../workbook/a1-address';
import { sameCell } from '../../workbook/same-cell';
import type { LinkTarget } from '../../hosts/files/reading/cell-links';
import type { FileHost } from '../../hosts/files/file-host';
import { FILE_LIMITS } from '../../hosts/files/refusing/limits';
import { megabytes, SIGNED, tooBig } from '../../hosts/files/refusing/messages';
import type { Files } from '../../hosts/files/files';
import type { SaveOptions } from '../../hosts/files/opened/file-format';
import type { CellChange } from '../../workbook/host';
import { HostError } from '../../workbook/host';
import { download } from './download';
import type { PageAction, PageState } from './page-state';

/** Where the sample workbook lies beside the page. */
const SAMPLE = './sample.xlsx';

export interface PageActions {
  openFile(file: File): void;
  openSample(): void;
  /** The user's answer when edits would be lost by opening another file. */
  openAnyway(): void;
  keepEditing(): void;
  edit(changes: readonly Omit<CellChange, 'sheet'>[]): void;
  /** Says why the cell the user is on cannot be changed, when it cannot. */
  explain(): void;
  undo(): void;
  redo(): void;
  showSheet(sheet: string): void;
  /** The user is on another cell, and has selected all of `selected`, which is that cell alone unless told. */
  move(row: number, column: number, selected?: Area): void;
  /** Goes where a cell's link leads. */
  follow(link: LinkTarget): void;
  save(as?: 'same' | 'workbook'): void;
  dismiss(): void;
}

/** @param files where files are read and written */
export function createPageActions(
  host: FileHost,
  store: Store<PageState, PageAction>,
  files: Files,
): PageActions {
  /** Of two files that are asked for, the later one is opened. */
  let latest = 0;
  /** Changes so far: those made while a copy is being made are not in it. */
  let changes = 0;

  host.onMarks(() => store.dispatch({ type: 'redraw' }));
  host.onAdditions(() => {
    const { workbook, sheet } = store.state;
    const isGone = workbook?.sheets.every(({ id }) => id !== sheet) === true;
    if (isGone) store.dispatch({ type: 'go', sheet: workbook?.front?.id ?? '', row: 0, column: 0 });
    changed();
  });
  host.onGoTo(go);

  function changed(): void {
    changes += 1;
    store.dispatch({ type: 'edited' });
  }

  function guarded(doing: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      store.dispatch({ type: 'message', words: wordsOf(error, doing) });
    }
  }

  async function open(name: string, fetchFile: () => Promise<Blob>): Promise<void> {
    const mine = (latest += 1);
    store.dispatch({ type: 'opening', name });
    try {
      const workbook = await files.open(await fetchFile(), name);
      if (mine !== latest) return;
      workbook.onChange(changed);
      store.dispatch({ type: 'opened', workbook, sheet: workbook.front?.id ?? '' });
      host.open(workbook);
      if (workbook.signed) store.dispatch({ type: 'message', words: SIGNED });
    } catch (error) {
      if (mine === latest) store.dispatch({ type: 'message', words: wordsOf(error, `Opening ${name}`) });
    }
  }

  async function save(as: SaveOptions['as']): Promise<void> {
    if (store.state.workbook === null) return;
    const before = changes;
    try {
      const file = await files.save(host, { as });
      download(file);
      if (changes === before) store.dispatch({ type: 'saved' });
      if (file.notes !== undefined && file.notes.length > 0)
        store.dispatch({ type: 'message', words: file.notes.join(' ') });
    } catch (error) {
      store.dispatch({ type: 'message', words: wordsOf(error, 'Making the copy') });
    }
  }

  /** Edits that were not downloaded are lost only when the user says so. */
  function unlessUnsaved(openIt: () => void): void {
    if (store.state.unsaved) store.dispatch({ type: 'wait', open: openIt });
    else openIt();
  }

  /** Wherever the cursor comes from, the pane is told where it is. */
  function go(sheet: string, row: number, column: number): void {
    store.dispatch({ type: 'go', sheet, row, column });
    host.selected(sheet, row, column);
  }

  /** Shows what was undone or redone, as Excel does: the uppermost of its cells. */
  function travel(changes: readonly CellChange[]): void {
    const [any] = changes;
    if (any === undefined) return;
    const first = changes
      .filter(({ sheet }) => sheet === any.sheet)
      .reduce((a, b) => (b.row < a.row || (b.row === a.row && b.column < a.column) ? b : a));
    go(first.sheet, first.row, first.column);
  }

  return {
    openFile: (file) => unlessUnsaved(() => void open(file.name, () => smallEnough(file))),
    openSample: () => unlessUnsaved(() => void open('sample.xlsx', fetchSample)),
    openAnyway: () => store.state.waiting?.(),
    keepEditing: () => store.dispatch({ type: 'wait', open: null }),
    edit: (changes) =>
      guarded('Changing the cell', () => {
        const { workbook, sheet } = store.state;
        const real = changes.filter(
          ({ row, column, value }) => !sameCell(workbook?.sheet(sheet).cell(row, column) ?? null, value),
        );
        if (real.length > 0) workbook?.edit(real.map((change) => ({ ...change, sheet })));
      }),
    explain() {
      const { workbook, sheet, row, column } = store.state;
      const words = workbook?.sheet(sheet).refusal(row, column)?.message;
      if (words !== undefined) store.dispatch({ type: 'message', words });
    },
    undo: () => guarded('Undo', () => travel(store.state.workbook?.undo() ?? [])),
    redo: () => guarded('Redo', () => travel(store.state.workbook?.redo() ?? [])),
    showSheet: (sheet) => go(sheet, 0, 0),
    move(row, column, selected = { row, column, rowCount: 1, columnCount: 1 }) {
      store.dispatch({ type: 'move', row, column });
      const { rowCount, columnCount } = selected;
      host.selected(store.state.sheet, selected.row, selected.column, { rowCount, columnCount });
    },
    follow: ({ sheet, row, column }) =>
      guarded('Going there', () => {
        store.dispatch({ type: 'go', sheet: store.state.workbook?.sheet(sheet).id ?? sheet, row, column });
      }),
    save: (as) => void save(as),
    dismiss: () => store.dispatch({ type: 'message', words: null }),
  };
}

/** A file that is too big is not read at all: the page would run out of memory before it could say so. */
async function smallEnough(file: File): Promise<Blob> {
  if (file.size > FILE_LIMITS.fileBytes)
    throw tooBig(`it is larger than ${megabytes(FILE_LIMITS.fileBytes)}`);
  return file;
}

async function fetchSample(): Promise<Blob> {
  const answer = await fetch(SAMPLE).catch(() => undefined);
  if (answer?.ok !== true) {
    throw new HostError(
      'unavailable',
      'The sample could not be fetched. Check your connection, or open a file of your own.',
    );
  }
  return answer.blob();
}

function wordsOf(error: unknown, doing: string): string {
  if (error instanceof HostError) return error.message;
  return `${doing} did not work, and nothing was changed. Try again; if it happens again, reload the page.`;
}
