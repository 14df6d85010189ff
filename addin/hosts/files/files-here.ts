import type { Files } from './files';
import { openWorkbook } from './open-workbook';

/** Files are read and written where they are asked for. */
export const FILES_HERE: Files = {
  open: async (file, name) => openWorkbook(new Uint8Array(await file.arrayBuffer()), name),
  save: (host, options) => Promise.resolve(host.save(options)),
};
