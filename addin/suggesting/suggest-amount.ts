import type { Suggestion } from '../model/suggestion';
import { suggestNumbers } from './suggest-number';
import type { SuggestionTask } from './task';

/** `from 500 to 200,000 pounds, or to 250,000`: how rules on amounts say what they take. */
const RANGE = /\bfrom ([\d,.]*\d) to ([\d,.]*\d)(?:[^\d]*\bto ([\d,.]*\d))?/;

/**
 * The number that text may have meant in a column whose item is a number though the column takes text, as its rules in
 * code look at it. Only one that the rule itself would take.
 */
export function suggestAmount({ run, finding, field, text }: SuggestionTask): Suggestion[] {
  if (run.standard.items.find(({ id }) => id === field.item)?.type !== 'number') return [];
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return [];
  const [, least, most, mostOfSome = most] = RANGE.exec(run.ruleOf(finding).condition) ?? [];
  const isTaken = (value: number): boolean =>
    least === undefined || (value >= numberOf(least) && value <= numberOf(mostOfSome!));
  return suggestNumbers(text, field, 'not-a-number').filter(({ value }) => isTaken(Number(value)));
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}
