import type { WrittenAs } from '../../../workbook/host';
import type { CsvDialect } from './csv-dialect';
import type { DecodedText } from '../text/decode-text';
import { isMixed } from '../text/decode-text';

const LONGEST_LINE = 100_000;

/** What other programs see of a CSV file. */
export function writtenAs(decoded: DecodedText, { delimiter, lineEnd, start, end }: CsvDialect): WrittenAs {
  const { encoding, text } = decoded;
  const line = text.slice(start, Math.min(end, endOfLine(text, start)));
  return {
    encoding: isMixed(decoded) ? 'mixed' : encoding.startsWith('utf-16') ? 'utf-16' : plain(encoding),
    marked: encoding.endsWith('-bom'),
    delimiter,
    namesDelimiter: start > 0,
    lineEnd,
    firstLine: { cells: line.split(delimiter).length, quoted: line.includes('"') },
  };
}

function endOfLine(text: string, from: number): number {
  const at = text.slice(from, from + LONGEST_LINE).search(/[\r\n]/);
  return from + (at === -1 ? LONGEST_LINE : at);
}

function plain(encoding: string): 'utf-8' | 'windows-1252' {
  return encoding === 'windows-1252' ? encoding : 'utf-8';
}
