/** Words that people use for each other, from a line for each family: a word stands in the first that names it. */
export function wordFamilies(lines: readonly string[]): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  lines.forEach((words, family) => {
    for (const word of words.split(' ')) if (!families.has(word)) families.set(word, family);
  });
  return families;
}
