/** Names and media types of the files we give back. */

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `staff.xlsx` -> `staff (marked).xlsx`; a copy of a copy keeps its name. */
export function markedName(name: string, extension: string): string {
  const stem = name.replace(/\.[^.]*$/, '').replace(/ \(marked\)$/, '');
  return `${stem} (marked).${extension}`;
}

/** `return.xml` -> `return.xlsx`. */
export function plainName(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.${extension}`;
}

/** In lower case and without the dot, '' when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function typeOfWorkbook(extension: string): string {
  switch (extension) {
    case 'xlsm':
      return 'application/vnd.ms-excel.sheet.macroEnabled.12';
    case 'xltm':
      return 'application/vnd.ms-excel.template.macroEnabled.12';
    case 'xltx':
      return 'application/vnd.openxmlformats-officedocument.spreadsheetml.template';
    default:
      return XLSX_TYPE;
  }
}
