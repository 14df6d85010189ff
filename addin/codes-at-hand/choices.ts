/** Codes as a drop-down shows them, and the way back. */
import type { Code, CodeListAnswer } from '../../core/api/shapes';
import { isInForce } from '../code-lists/load-code-lists';
import { cleanText } from '../../core/values/fold-text';

/** `WBRI - White - British`; a code whose words say no more than it does is shown alone. */
export function choiceOf({ code, label }: Pick<Code, 'code' | 'label'>): string {
  const words = cleanText(label);
  return words === '' || words === code ? code : `${code} - ${words}`;
}

/** What the list has to choose from on a day (ISO), in its own order, each once. */
export function choicesOf({ codes }: Pick<CodeListAnswer, 'codes'>, on: string): string[] {
  return [...new Set(codes.filter((code) => isInForce(code, on)).map(choiceOf))];
}

/** The code to be written for a choice; undefined for text that is not exactly one of the list's, or is the code itself. */
export function codeOfChoice(text: string, { codes }: Pick<CodeListAnswer, 'codes'>): string | undefined {
  const chosen = codes.find((code) => choiceOf(code) === text);
  return chosen === undefined || chosen.code === text ? undefined : chosen.code;
}
