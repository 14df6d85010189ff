import type { Locator, Page } from 'playwright-core';

/** The provider's hands: whatever they do on the page is counted, and nothing is done without them. */
export class Hands {
  /** One for a click, one for a value typed with Enter. */
  interactions = 0;

  constructor(private readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.interactions += 1;
    await what.click();
  }

  /** Types where the focus is, and presses Enter. Where nothing is to be typed into, a click would have been needed. */
  async type(text: string): Promise<void> {
    const isBox = await this.page.evaluate(
      () => document.activeElement instanceof HTMLInputElement && !document.activeElement.readOnly,
    );
    if (!isBox) throw new Error(`“${text}” would be typed into nothing: the focus is in no box.`);
    this.interactions += 1;
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}
