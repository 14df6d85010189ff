/** Sections of lines, for a terminal of some width: what is too long goes on below, under where its words began. */

/** A line whose continuation begins further in than the line does; a plain text goes on two places in. */
export type WrappedLine = string | { readonly text: string; readonly hang: number };

export const GAP = '  ';
/** Width of a terminal that does not say, and of what is printed into a file. */
export const USUAL_WIDTH = 80;
/** Words are never squeezed into less than this beside their hanging indent. */
const NARROWEST = 24;

/** Sections with a blank line between them; empty ones are left out. */
export function sectionsText(sections: readonly (readonly WrappedLine[])[], width = USUAL_WIDTH): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => wrapped(line, width)).join('\n'))
    .join('\n\n')}\n`;
}

/** Columns under each other; the last, the message, is as long as it is. */
export function aligned(rows: readonly (readonly string[])[], indent = GAP): WrappedLine[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  }
  const hang = indent.length + widths.reduce((sum, width) => sum + width + GAP.length, 0);
  return rows.map((row) => ({
    text: indent + row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(GAP),
    hang,
  }));
}

function wrapped(line: WrappedLine, width: number): string[] {
  const text = printable(typeof line === 'string' ? line : line.text);
  const start = text.length - text.trimStart().length;
  const wanted = typeof line === 'string' ? start + GAP.length : line.hang;
  const hang = Math.min(wanted, Math.max(start + GAP.length, width - NARROWEST));
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    // The place of a break is a space after the indent: a word longer than the line is left whole, to be copied.
    const inLine = rest.lastIndexOf(' ', width);
    const indent = lines.length === 0 ? start : hang;
    const at = inLine > indent ? inLine : rest.indexOf(' ', width);
    if (at === -1) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = ' '.repeat(hang) + rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

/** Names of sheets and values come from the file: control characters in them could command a terminal. */
function printable(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
