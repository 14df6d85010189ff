import type { FileHost } from './file-host';
import type { SavedFile, SaveOptions } from './opened/file-format';
import type { FileWorkbook } from './opened/file-workbook';

/** Where files are read and written: here, or in another thread. */
export interface Files {
  /** @throws HostError with words for the user when it can't be read */
  open(file: Blob, name: string): Promise<FileWorkbook>;
  /** The host's file with all that was done to it. */
  save(host: FileHost, options: Pick<SaveOptions, 'as'>): Promise<SavedFile>;
}
