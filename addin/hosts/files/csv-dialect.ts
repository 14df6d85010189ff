/** How a CSV file is written: what stands between its cells, and how its lines end. */

export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** Where the cells begin: after Excel's own `sep=;` line, when there is one. */
  readonly start: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines enough to tell. */
const LINES = 20;

export function dialectOf(text: string): CsvDialect {
  const lineEnd = /\r\n|\n|\r/.exec(text.slice(0, 100_000))?.[0] as CsvDialect['lineEnd'] | undefined;
  const named = /^sep=([,;\t|])(?:\r\n|\n|\r)/i.exec(text);
  return {
    delimiter: (named?.[1] as CsvDialect['delimiter'] | undefined) ?? sniff(text),
    lineEnd: lineEnd ?? '\r\n',
    start: named?.[0].length ?? 0,
  };
}

/** The delimiter that most lines have, and have as often as the first line that has any; the comma when none has. */
function sniff(text: string): CsvDialect['delimiter'] {
  const lines = unquoted(text.slice(0, 100_000))
    .split(/\r\n|\n|\r/)
    .slice(0, LINES)
    .filter((line) => line !== '');
  let best: { delimiter: CsvDialect['delimiter']; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const widest = Math.max(0, ...counts);
    const score = widest * counts.filter((count) => count === widest).length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Without what stands in quotation marks, where a delimiter is no delimiter. */
function unquoted(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}
