import { cleanText } from '../../core/values/fold-text';

/** The longest name of a sheet. */
const LONGEST = 31;

/** A layout's title as the name of a sheet: none of : \ / ? * [ ], no quote at either end, at most 31 characters. */
export function templateName(title: string): string {
  const words = cleanText(title.replace(/[:\\/?*[\]]/g, ' ')).slice(0, LONGEST);
  return words.replace(/^'+|'+$/g, '').trim();
}
