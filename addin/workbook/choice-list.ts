/** Choices of a drop-down as a rule of a cell holds them. */

/** Excel keeps at most 255 characters of choices in the rule itself (its page on specifications and limits). */
const MOST_CHARACTERS = 255;

/** What a choice writes: `WBRI - White - British` -> `WBRI`. A choice without a dash is its own code. */
export function codeInChoice(choice: string): string {
  const [code = choice] = choice.split(' - ');
  return code;
}

/** Whether the rule itself can hold them: they are parted by commas there, so that none may have one of its own. */
export function fitsInRule(choices: readonly string[]): boolean {
  const isPlain = choices.every(
    (choice) => !choice.includes(',') && choice.trim() === choice && choice !== '',
  );
  return isPlain && choices.join(',').length <= MOST_CHARACTERS;
}

/** The choices as the text of a rule, in quotes: `"Yes,No"`. */
export function ruleText(choices: readonly string[]): string {
  return `"${choices.join(',').replaceAll('"', '""')}"`;
}
