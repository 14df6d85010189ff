/** What the styles of a workbook say of values: which of them show dates, and which cells may be typed into. */
import { whatFormatShows } from '../../../workbook/number-format';
import { XmlScanner } from '../xml/xml-scanner';

export interface Styles {
  isDate(style: number): boolean;
  /** What is typed into such cells stays text. */
  isText(style: number): boolean;
  /** Cells are locked unless their style says otherwise; it tells on a protected sheet only. */
  isUnlocked(style: number): boolean;
}

/** Number formats that every workbook has without saying so: dates by number (ECMA-376, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** Text as it was typed, by its number (ECMA-376, 18.8.30). */
const TEXT = 49;

export function readStyles(bytes: Uint8Array | undefined, part: string): Styles {
  const dates: boolean[] = [];
  const texts: boolean[] = [];
  const unlocked: boolean[] = [];
  if (bytes !== undefined) {
    const formats = new Map<number, string>();
    const scanner = new XmlScanner(bytes, part);
    while (scanner.next()) {
      if (scanner.kind === 'close') continue;
      if (scanner.is('numFmt') && scanner.depth === 2) {
        formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
      } else if (scanner.is('cellXfs')) readCellFormats(scanner, formats, { dates, texts, unlocked });
    }
  }
  return {
    isDate: (style) => dates[style] ?? false,
    isText: (style) => texts[style] ?? false,
    isUnlocked: (style) => unlocked[style] ?? false,
  };
}

function readCellFormats(
  scanner: XmlScanner,
  formats: ReadonlyMap<number, string>,
  { dates, texts, unlocked }: Record<'dates' | 'texts' | 'unlocked', boolean[]>,
): void {
  const { depth } = scanner;
  const empty = scanner.kind === 'empty';
  while (!empty && scanner.next() && scanner.depth > depth) {
    if (scanner.kind === 'close') continue;
    if (scanner.is('xf')) {
      const id = Number(scanner.attribute('numFmtId') ?? 0);
      const format = formats.get(id);
      dates.push(format === undefined ? isBuiltInDate(id) : whatFormatShows(format) === 'date');
      texts.push(format === undefined ? id === TEXT : format === '@');
      unlocked.push(false);
    } else if (scanner.is('protection')) {
      unlocked[unlocked.length - 1] = isFalse(scanner.attribute('locked'));
    }
  }
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
