/** The page's workbook, for a worker to read. */
import type { FileHost } from '../../hosts/files/file-host';
import type { CellBlock, Host } from '../../workbook/host';
import { CellPacker, buffersOf, type PackedCells } from '../../workbook/packed-cells';
import { handedOver } from '../line/handed-over';
import type { PackedBlock, PageCalls } from '../calls/page-calls';
import { pause } from '../line/pause';

type HostCalls = Pick<PageCalls, 'listSheets' | 'editsIn' | 'beginRead' | 'nextBlock' | 'closeRead'>;

/** Cells packed at a stretch: nobody is kept waiting by so many. */
const STRETCH = 20_000;

/** @param file the same host where it is one over a file, of which the worker has the cells as they were opened */
export function serveHost(host: Pick<Host, 'listSheets' | 'read'>, file?: FileHost): HostCalls {
  let last = 0;
  const readings = new Map<number, AsyncIterator<CellBlock>>();
  return {
    listSheets: () => host.listSheets(),
    editsIn: (sheet, rows) => Promise.resolve(file?.workbook?.editsIn(sheet, rows)),
    beginRead(sheet, options) {
      const reading = (last += 1);
      readings.set(reading, host.read(sheet, options)[Symbol.asyncIterator]());
      return reading;
    },
    async nextBlock(reading) {
      const next = await readings.get(reading)?.next();
      if (next === undefined || next.done === true) return undefined;
      const block = await packBlock(next.value);
      return handedOver(block, block.columns.flatMap(buffersOf));
    },
    closeRead(reading) {
      const iterator = readings.get(reading);
      readings.delete(reading);
      void iterator?.return?.();
    },
  };
}

async function packBlock({ row, column, rows }: CellBlock): Promise<PackedBlock> {
  const columns: PackedCells[] = [];
  let packed = 0;
  for (let at = 0; at < (rows[0]?.length ?? 0); at++) {
    const packer = new CellPacker();
    rows.forEach((cells, place) => packer.add(row + place, cells[at] ?? null));
    columns.push(packer.finish());
    packed += rows.length;
    if (packed < STRETCH) continue;
    await pause();
    packed = 0;
  }
  return { row, column, rowCount: rows.length, columns };
}
