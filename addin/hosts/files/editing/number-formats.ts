/** Number formats of a workbook: those that every program knows by number, unless the workbook says otherwise. */
import { whatFormatShows } from '../../../workbook/number-format';
import { freeNumbers } from './free-numbers';
import { StyleList } from './style-list';
import type { XmlPart } from '../xml/xml-part';

/** What a cell is to show. */
export type NumberKind = 'general' | 'percent' | 'day' | 'dayAndTime' | 'text';

interface Known {
  /** Its number where the workbook does not say otherwise (ECMA-376, 18.8.30). */
  readonly number: number;
  /** What is said where that number means something else. */
  readonly code: string;
  /** Whether a code of the workbook's own for that number shows the same. */
  readonly isShownBy: (code: string) => boolean;
}

const KNOWN: Readonly<Record<NumberKind, Known>> = {
  general: { number: 0, code: 'General', isShownBy: (code) => /^general$/i.test(code) },
  percent: { number: 9, code: '0%', isShownBy: (code) => code === '0%' },
  // dd/mm/yyyy in Britain: the short date of the user's own country.
  day: { number: 14, code: 'dd/mm/yyyy', isShownBy: showsDay },
  dayAndTime: { number: 22, code: 'dd/mm/yyyy hh:mm', isShownBy: showsDay },
  // What is typed stays as it is typed.
  text: { number: 49, code: '@', isShownBy: (code) => code === '@' },
};

/** Numbers below belong to Excel. */
const FIRST_OWN = 164;
/** Excel's own limit. */
const HIGHEST = 65_535;

export class NumberFormats {
  private readonly list: StyleList;
  private readonly codes: Map<number, string>;

  constructor(private readonly part: XmlPart) {
    this.list = new StyleList(part, 'numFmts', 'numFmt');
    this.codes = new Map(
      (part.child('numFmts')?.children ?? []).map((format) => [
        Number(format.attribute('numFmtId')),
        format.attribute('formatCode') ?? '',
      ]),
    );
  }

  /** The number of a format that shows this, added when the workbook has none. */
  numberOf(kind: NumberKind): number {
    const { number, code, isShownBy } = KNOWN[kind];
    const said = this.codes.get(number);
    if (said === undefined || isShownBy(said)) return number;
    const known = [...this.codes].find(([, one]) => one === code);
    if (known !== undefined) return known[0];
    const [free = FIRST_OWN] = freeNumbers([...this.codes.keys(), FIRST_OWN - 1], 1, HIGHEST);
    this.codes.set(free, code);
    this.list.add(`<${this.part.prefix}numFmt numFmtId="${free}" formatCode="${code}"/>`);
    return free;
  }

  /** The same for a format by the number that it has unless the workbook says otherwise. */
  instead(number: number): number {
    const kind = (Object.keys(KNOWN) as NumberKind[]).find((one) => KNOWN[one].number === number);
    return kind === undefined ? number : this.numberOf(kind);
  }

  /** @param used numbers that cell formats name */
  trim(used: ReadonlySet<number>): void {
    const numbers = this.list.items.map((item) => Number(/numFmtId="(\d+)"/.exec(item)?.[1]));
    this.list.trim(numbers.findLastIndex((number) => used.has(number)));
  }

  finish(): void {
    this.list.finish();
  }
}

function showsDay(code: string): boolean {
  return whatFormatShows(code) === 'date';
}
