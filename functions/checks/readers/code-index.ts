import type { Reason } from '../../../core/api/shapes';
import type { CodeListBody } from '../../standard/standard-package';
import { isoToDays } from '../../../core/values/dates';
import { isDigits } from '../../../core/values/digits';
import { foldCase } from '../../../core/values/fold-text';
import { removeNoise } from '../../../core/values/noise';

type Standing = 'in-force' | 'retired' | 'not-yet-valid';

/** A code as a list knows it, or why it does not. `code` is the code as the list writes it, where one was meant. */
export interface KnownCode {
  readonly code: string;
  readonly fault?: Reason;
}

/** A code list made ready for one reference date. What only a wrong value needs is built when the first one comes. */
export class CodeIndex {
  readonly complete: boolean;
  private readonly standings = new Map<string, Standing>();
  private wordings?: {
    byCase: Map<string, string>;
    byLabel: Map<string, string>;
    byStripped: Map<string, string>;
  };

  constructor(
    private readonly list: CodeListBody,
    referenceDate: number,
  ) {
    this.complete = list.complete;
    for (const { code, validFrom, validTo } of list.codes) {
      const standing =
        validFrom !== undefined && isoToDays(validFrom) > referenceDate
          ? 'not-yet-valid'
          : validTo !== undefined && isoToDays(validTo) < referenceDate
            ? 'retired'
            : 'in-force';
      // A code that comes back after a gap has two periods: one in force is enough.
      if (standing === 'in-force' || !this.standings.has(code)) this.standings.set(code, standing);
    }
  }

  inForce(code: string): boolean {
    return this.standings.get(code) === 'in-force';
  }

  /** What is wrong with exactly this text as a code; false when it is a code in force. */
  fault(text: string): Reason | false {
    return this.inForce(text) ? false : (this.match(text).fault ?? false);
  }

  /** Looks text without noise up: as a code, in other letter case, with zeros lost or added, as a label. */
  match(text: string): KnownCode {
    const standing = this.standings.get(text);
    if (standing !== undefined)
      return standing === 'in-force' ? { code: text } : { code: text, fault: standing };
    const { byCase, byLabel, byStripped } = (this.wordings ??= this.indexWordings());
    const folded = foldCase(text);
    const sameLetters = byCase.get(folded);
    if (sameLetters !== undefined)
      return { code: sameLetters, fault: this.standingFault(sameLetters) ?? 'letter-case' };
    const labelled = byLabel.get(folded);
    if (labelled !== undefined) return { code: labelled, fault: 'label-not-code' };
    const meant = isDigits(text) ? byStripped.get(stripZeros(text)) : undefined;
    if (meant !== undefined) {
      return { code: meant, fault: meant.length > text.length ? 'lost-leading-zero' : 'extra-leading-zero' };
    }
    return { code: text, fault: 'not-in-list' };
  }

  private standingFault(code: string): Reason | undefined {
    const standing = this.standings.get(code);
    return standing === 'in-force' ? undefined : standing;
  }

  private indexWordings(): NonNullable<CodeIndex['wordings']> {
    const byCase = new Map<string, string>();
    const byLabel = new Map<string, string>();
    const byStripped = new Map<string, string>();
    for (const { code, label } of this.list.codes) {
      // Where two codes share a wording the one in force is meant.
      const better = (known: string | undefined) =>
        known === undefined || (!this.inForce(known) && this.inForce(code));
      const folded = foldCase(removeNoise(code));
      if (better(byCase.get(folded))) byCase.set(folded, code);
      const words = foldCase(removeNoise(label));
      if (better(byLabel.get(words))) byLabel.set(words, code);
      if (isDigits(code) && better(byStripped.get(stripZeros(code)))) byStripped.set(stripZeros(code), code);
    }
    return { byCase, byLabel, byStripped };
  }
}

/** `007` as `7`, `000` as `0`. */
function stripZeros(text: string): string {
  let at = 0;
  while (at < text.length - 1 && text.charCodeAt(at) === 48) at += 1;
  return at === 0 ? text : text.slice(at);
}
