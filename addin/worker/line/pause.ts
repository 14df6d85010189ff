/** Done when whatever waits has had its turn: input, drawing, messages. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
