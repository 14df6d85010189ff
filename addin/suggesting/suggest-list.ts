import type { Suggestion } from '../model/suggestion';
import { likely } from './task';

/** Whole numbers with something between them that is no semicolon: `40,15`, `1|0`, `8 / 53`, `1 and 4`. */
const LIST = /^\d+(?:(?:\s*[,|/\\:;+&\n]\s*|\s+(?:and\s+)?)\d+)+$/i;

/** The list with semicolons. Asked, since 40,15 may be a number of a country that writes the comma for the point. */
export function suggestList(text: string): Suggestion[] {
  return LIST.test(text) ? [likely((text.match(/\d+/g) ?? []).join(';'))] : [];
}
