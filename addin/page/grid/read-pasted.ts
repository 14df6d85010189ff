/** Text that spreadsheet programs put on the clipboard -> its cells: tabs between cells, a line a row. */

/**
 * A cell with tabs, line ends or doubled quotation marks stands in quotation marks; any other that begins with one
 * is a text that does, such as `"Acting" head`.
 */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

export function readPasted(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { value, end } = readCell(text, at);
    rows.at(-1)?.push(value);
    if (end >= text.length) break;
    const separator = text.startsWith('\r\n', end) ? 2 : 1;
    at = end + separator;
    if (text[end] === '\t') continue;
    // The last line has an end too.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

function readCell(text: string, from: number): { readonly value: string; readonly end: number } {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined && /[\t\r\n]|""/.test(quoted)) {
    return { value: quoted.replaceAll('""', '"').replaceAll('\r\n', '\n'), end: QUOTED.lastIndex };
  }
  PLAIN.lastIndex = from;
  return { value: PLAIN.exec(text)?.[0] ?? '', end: PLAIN.lastIndex };
}
