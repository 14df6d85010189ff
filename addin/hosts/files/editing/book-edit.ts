/** A workbook while it is saved: what those who write parts of it share. */
import type { DateSystem } from '../../../workbook/serial-date';
import type { Namespaces } from '../xml/namespaces';
import type { PackageEdit } from '../package/package-edit';
import type { StylesPart } from './styles-part';

export interface BookEdit {
  readonly edit: PackageEdit;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
  readonly styles: StylesPart;
  readonly dateSystem: DateSystem;
}

/** Folder of the workbook's parts, `xl/` nearly always. */
export function folderOf({ workbookPart }: Pick<BookEdit, 'workbookPart'>): string {
  return workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
}
