import type { Layout } from '../../../core/api/shapes';
import { isReturnXml } from './csww/read-csww-xml';
import type { Files } from './files';
import { openWorkbook } from './open-workbook';

/** The standard's layouts as soon as they are known, none when the service can't be reached; asked for by a return. */
export type LayoutSource = () => Promise<readonly Layout[]>;

/** Files are read and written where they are asked for. */
export function filesHere(layouts: LayoutSource = () => Promise.resolve([])): Files {
  return {
    async open(file, name) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return openWorkbook(bytes, name, isReturnXml(bytes) ? await layouts() : []);
    },
    save: (host, options) => Promise.resolve(host.save(options)),
  };
}
