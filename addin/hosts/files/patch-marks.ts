/** Marks as conditional formats in a worksheet's part: ours replaced, everyone else's left alone. */
import type { Mark } from '../cells/plan-marks';
import { MARK_TAG, markFormula } from '../cells/mark-styles';
import type { StylesPatch } from './patch-styles';
import type { Splice } from './splice';
import { encodeXmlText } from './xml-text';
import { upTo } from './worksheet-order';
import { XmlScanner } from './xml-scanner';

/** What may stand before conditional formats in a worksheet. */
const BEFORE = upTo('conditionalFormatting');

export function patchMarks(
  bytes: Uint8Array,
  part: string,
  marks: readonly Mark[],
  styles: StylesPatch,
): Splice[] {
  const { removals, insertAt, lastPriority, prefix } = survey(new XmlScanner(bytes, part));
  const insert = marks
    .map(({ severity, address }, i) => {
      const formula = encodeXmlText(markFormula(severity).slice(1));
      const rule = `type="expression" dxfId="${styles.mark(severity)}" priority="${lastPriority + i + 1}"`;
      return (
        `<${prefix}conditionalFormatting sqref="${address.replaceAll(',', ' ')}"><${prefix}cfRule ${rule}>` +
        `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
      );
    })
    .join('');
  const added: Splice[] = insert === '' ? [] : [{ start: insertAt, end: insertAt, insert }];
  return [
    ...removals.filter(({ end }) => end <= insertAt),
    ...added,
    ...removals.filter(({ end }) => end > insertAt),
  ];
}

interface Survey {
  readonly removals: readonly Splice[];
  readonly insertAt: number;
  /** Highest priority of other rules: each rule of a sheet has its own, and ours come last. */
  readonly lastPriority: number;
  readonly prefix: string;
}

function survey(scanner: XmlScanner): Survey {
  const removals: Splice[] = [];
  let insertAt = 0;
  let lastPriority = 0;
  let prefix = '';
  while (scanner.next()) {
    if (scanner.depth === 0 && scanner.kind === 'open') {
      prefix = scanner.prefix;
      insertAt = scanner.end;
    }
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 1 && scanner.is('conditionalFormatting')) {
      const found = readFormatting(scanner);
      removals.push(...found.removals);
      lastPriority = Math.max(lastPriority, found.lastPriority);
      insertAt = scanner.end;
    } else if (scanner.depth === 1 && BEFORE.has(scanner.name)) {
      scanner.skip();
      insertAt = scanner.end;
    } else if (scanner.is('cfRule')) {
      // Rules of later versions of Excel stand in the extensions; priorities are one series.
      lastPriority = Math.max(lastPriority, Number(scanner.attribute('priority') ?? 0));
    }
  }
  return { removals, insertAt, lastPriority, prefix };
}

/** One `<conditionalFormatting>`: it goes as a whole when all its rules are ours, else only those rules of it. */
function readFormatting(scanner: XmlScanner): { removals: Splice[]; lastPriority: number } {
  const { start, depth } = scanner;
  const empty = scanner.kind === 'empty';
  const ours: Splice[] = [];
  let others = 0;
  let lastPriority = 0;
  while (!empty && scanner.next() && scanner.depth > depth) {
    if (scanner.kind === 'close') continue;
    if (!scanner.is('cfRule')) {
      others++;
      scanner.skip();
      continue;
    }
    const ruleStart = scanner.start;
    const priority = Number(scanner.attribute('priority') ?? 0);
    if (isOurs(scanner)) ours.push({ start: ruleStart, end: scanner.end, insert: '' });
    else {
      others++;
      lastPriority = Math.max(lastPriority, priority);
    }
  }
  const removals = ours.length > 0 && others === 0 ? [{ start, end: scanner.end, insert: '' }] : ours;
  return { removals, lastPriority };
}

/** Reads a rule to its end. */
function isOurs(scanner: XmlScanner): boolean {
  const { depth } = scanner;
  const empty = scanner.kind === 'empty';
  let found = false;
  while (!empty && scanner.next() && scanner.depth > depth) {
    if (scanner.kind !== 'open' || !scanner.is('formula')) continue;
    const from = scanner.end;
    scanner.skip();
    found ||= scanner.text(from, scanner.start).startsWith(MARK_TAG);
  }
  return found;
}
