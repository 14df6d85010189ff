/** Choices with every word of a text in them; those that begin with the text come first, else in their own order. */
export function matchChoices(choices: readonly string[], text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const first = text.trim().toLowerCase();
  if (words.length === 0) return choices;
  const found = choices.filter((choice) => words.every((word) => choice.toLowerCase().includes(word)));
  const begins = (choice: string): number => (choice.toLowerCase().startsWith(first) ? 0 : 1);
  return [...found].sort((a, b) => begins(a) - begins(b));
}
