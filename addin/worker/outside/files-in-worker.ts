/** Files are read and written in the worker; here is what the page shows and changes of them. */
import { FileWorkbook } from '../../hosts/files/opened/file-workbook';
import type { Files } from '../../hosts/files/files';
import { unpackSheet, type PackedSheet } from '../../hosts/files/opened/packed-file';
import type { PackedCells } from '../../workbook/packed-cells';
import type { Work } from './work';

export function filesInWorker(work: Work): Files {
  let latest = 0;
  return {
    async open(given, name) {
      const mine = (latest += 1);
      // A file on disk may be changed or gone by the time that another worker needs it.
      const file = new Blob([await given.arrayBuffer()]);
      const columns = new Map<number, Map<number, PackedCells>>();
      const opened = await work.do((calls) => {
        columns.clear();
        return calls.open(file, name, (piece) => {
          columns.set(piece.sheet, new Map([...(columns.get(piece.sheet) ?? []), ...piece.columns]));
        });
      });
      if (mine === latest) work.keep('file', (calls) => calls.hold(file, name));
      return new FileWorkbook(name, {
        ...opened.file,
        sheets: opened.sheets.map((sheet, at) => unpackSheet(withColumns(sheet, columns.get(at)))),
        formulasAt: (places) => work.do((calls) => calls.formulasAt(places)),
      });
    },
    save: (host, options) => work.do((calls) => calls.save(host.toSave(options))),
  };
}

function withColumns(sheet: PackedSheet, columns: ReadonlyMap<number, PackedCells> = new Map()): PackedSheet {
  return { ...sheet, grid: { ...sheet.grid, columns } };
}
