/** The pages as they are used without a mouse. */
import type { Page } from 'playwright-core';

/** Words of what has the focus, Fluent's buttons included. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
  });
}

/** Presses Tab until something is reached, as a user without a mouse does. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(words)) return;
  }
  throw new Error(`“${words}” cannot be reached with Tab.`);
}
