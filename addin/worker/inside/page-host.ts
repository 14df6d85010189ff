/** The workbook that the page has, as the worker reads it. */
import type { CellValue } from '../../../core/api/shapes';
import type { GridEdit } from '../../hosts/files/reading/cell-grid';
import type { FileSheet } from '../../hosts/files/reading/file-sheet';
import { readRows } from '../../hosts/files/read-rows';
import type { CellBlock, Host, ReadOptions } from '../../workbook/host';
import { packedValue } from '../../workbook/packed-cells';
import type { Remote } from '../line/call-line';
import { groupBy } from '../../../core/values/group-by';
import type { PackedBlock, PageCalls } from '../calls/page-calls';

type Asked = Pick<Remote<PageCalls>, 'listSheets' | 'editsIn' | 'beginRead' | 'nextBlock' | 'closeRead'>;

/** @param own the sheets of the file, where the worker has one: of these only what was changed is asked for */
export function pageHost(
  page: Asked,
  own: (sheet: string) => Promise<FileSheet | undefined>,
): Pick<Host, 'read' | 'listSheets'> {
  return {
    listSheets: () => page.listSheets(),
    async *read(id, options) {
      const sheet = await own(id);
      const edits = sheet === undefined ? undefined : await page.editsIn(id, options);
      if (sheet === undefined || edits === undefined) yield* blocksOfPage(page, id, options);
      else
        yield* withEdits(
          readRows(() => sheet, options),
          edits,
        );
    },
  };
}

async function* blocksOfPage(page: Asked, sheet: string, options: ReadOptions): AsyncGenerator<CellBlock> {
  const reading = await page.beginRead(sheet, options);
  try {
    for (;;) {
      const block = await page.nextBlock(reading);
      if (block === undefined) return;
      yield unpackBlock(block);
    }
  } finally {
    await page.closeRead(reading);
  }
}

function unpackBlock({ row, column, rowCount, columns }: PackedBlock): CellBlock {
  return {
    row,
    column,
    rows: Array.from({ length: rowCount }, (_, at) => columns.map((cells) => packedValue(cells, row + at))),
  };
}

async function* withEdits(
  blocks: AsyncIterable<CellBlock>,
  edits: readonly GridEdit[],
): AsyncGenerator<CellBlock> {
  const byRow = groupBy(edits, ({ row }) => row);
  for await (const { row, column, rows } of blocks) {
    yield {
      ...{ row, column },
      rows: rows.map((cells, at) => withOwn(cells, column, byRow.get(row + at))),
    };
  }
}

function withOwn(
  cells: readonly CellValue[],
  first: number,
  edits: readonly GridEdit[] | undefined,
): readonly CellValue[] {
  if (edits === undefined) return cells;
  const changed = [...cells];
  for (const { column, value } of edits) {
    if (column >= first && column < first + cells.length) changed[column - first] = value;
  }
  return changed;
}
