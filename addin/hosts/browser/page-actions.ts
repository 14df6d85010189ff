/** What the page does with the open file: open, edit, undo, go to a cell, download. */
import type { CellValue } from '../../../functions/http/api';
import type { Store } from '../../taskpane/state/store';
import type { FileHost } from '../files/file-host';
import { FILE_LIMITS } from '../files/limits';
import { megabytes, tooBig } from '../files/messages';
import { openWorkbook } from '../files/open-workbook';
import type { CellChange } from '../host';
import { HostError } from '../host';
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
  /** The user is on another cell. */
  move(row: number, column: number): void;
  save(as?: 'same' | 'workbook'): void;
  dismiss(): void;
}

export function createPageActions(host: FileHost, store: Store<PageState, PageAction>): PageActions {
  host.onMarks(() => store.dispatch({ type: 'redraw' }));
  host.onGoTo((sheet, row, column) => store.dispatch({ type: 'go', sheet, row, column }));

  function guarded(doing: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      store.dispatch({ type: 'message', words: wordsOf(error, doing) });
    }
  }

  async function open(name: string, fetchBytes: () => Promise<ArrayBuffer>): Promise<void> {
    store.dispatch({ type: 'opening', name });
    try {
      const bytes = new Uint8Array(await fetchBytes());
      await nextFrame();
      const workbook = openWorkbook(bytes, name);
      workbook.onChange(() => store.dispatch({ type: 'edited' }));
      store.dispatch({ type: 'opened', workbook, sheet: workbook.front?.id ?? '' });
      host.open(workbook);
    } catch (error) {
      store.dispatch({ type: 'message', words: wordsOf(error, `Opening ${name}`) });
    }
  }

  /** Edits that were not downloaded are lost only when the user says so. */
  function unlessUnsaved(openIt: () => void): void {
    if (store.state.unsaved) store.dispatch({ type: 'wait', open: openIt });
    else openIt();
  }

  /** Shows what was undone or redone, as Excel does. */
  function travel(changes: readonly CellChange[]): void {
    const [first] = changes;
    if (first === undefined) return;
    store.dispatch({ type: 'go', sheet: first.sheet, row: first.row, column: first.column });
  }

  return {
    openFile: (file) => unlessUnsaved(() => void open(file.name, () => bytesOf(file))),
    openSample: () => unlessUnsaved(() => void open('sample.xlsx', fetchSample)),
    openAnyway: () => store.state.waiting?.(),
    keepEditing: () => store.dispatch({ type: 'wait', open: null }),
    edit: (changes) =>
      guarded('Changing the cell', () => {
        const { workbook, sheet } = store.state;
        const real = changes.filter(
          ({ row, column, value }) => !same(workbook?.sheet(sheet).cell(row, column), value),
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
    showSheet: (sheet) => store.dispatch({ type: 'go', sheet, row: 0, column: 0 }),
    move(row, column) {
      store.dispatch({ type: 'move', row, column });
      host.selected(store.state.sheet, row, column);
    },
    save: (as) =>
      guarded('Making the copy', () => {
        if (store.state.workbook === null) return;
        download(host.save({ as }));
        store.dispatch({ type: 'saved' });
      }),
    dismiss: () => store.dispatch({ type: 'message', words: null }),
  };
}

/** A file that is too big is not read at all: the page would run out of memory before it could say so. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  if (file.size > FILE_LIMITS.fileBytes)
    throw tooBig(`it is larger than ${megabytes(FILE_LIMITS.fileBytes)}`);
  return file.arrayBuffer();
}

async function fetchSample(): Promise<ArrayBuffer> {
  const answer = await fetch(SAMPLE).catch(() => undefined);
  if (answer?.ok !== true) {
    throw new HostError(
      'unavailable',
      'The sample could not be fetched. Check your connection, or open a file of your own.',
    );
  }
  return answer.arrayBuffer();
}

function wordsOf(error: unknown, doing: string): string {
  if (error instanceof HostError) return error.message;
  return `${doing} did not work, and nothing was changed. Try again; if it happens again, reload the page.`;
}

/** Lets the page be drawn before work that keeps it busy. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function same(before: CellValue | undefined, after: CellValue): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null);
}
