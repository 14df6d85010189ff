/** A cell's rule on what may be typed, and the words beside it: plain data. */
export interface FakeValidation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
}

/** What Excel gives for a cell that has none. */
export const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
export const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** The name Excel has for a rule: its only key with a capital. */
export function typeOfRule(rule: FakeValidation['rule'] | undefined): string {
  const [key] = Object.keys(rule ?? {});
  return key === undefined ? 'None' : key.charAt(0).toUpperCase() + key.slice(1);
}
