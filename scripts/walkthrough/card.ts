import type { Locator, Page } from 'playwright-core';

/** What the pane shows of a problem, as the user reads it. */
export interface Card {
  /** `Staff list, H89` */
  readonly where: string;
  /** What is wrong, in a sentence. */
  readonly what: string;
}

export interface Left {
  readonly errors: number;
  readonly queries: number;
  readonly warnings: number;
}

/** The card on show, undefined when there is none. */
export async function readCard(page: Page): Promise<Card | undefined> {
  const card = page.locator('.card');
  if ((await card.count()) === 0) return undefined;
  const [where, what] = await Promise.all(
    ['.card-where', '.card-what'].map((part) => card.locator(part).textContent()),
  );
  return { where: where ?? '', what: what ?? '' };
}

/** The numbers on the switches; without switches nothing is left. */
export async function readLeft(page: Page): Promise<Left> {
  const counts = await page.evaluate(() =>
    [...document.querySelectorAll('.severity-toggle .severity-count')].map(({ textContent }) =>
      Number(textContent.replace(/,/g, '')),
    ),
  );
  const [errors = 0, queries = 0, warnings = 0] = counts;
  return { errors, queries, warnings };
}

export function problemsIn({ errors, queries, warnings }: Left): number {
  return errors + queries + warnings;
}

/** Waits until so many problems are left or fewer, and nothing is being checked any more. */
export async function waitForLeft(page: Page, most: number): Promise<void> {
  await page.waitForFunction((problems) => {
    const counts = [...document.querySelectorAll('.severity-toggle .severity-count')];
    const left = counts.reduce((sum, { textContent }) => sum + Number(textContent.replace(/,/g, '')), 0);
    return document.querySelector('.live') === null && left <= problems;
  }, most);
}

/** A button by its words; Fluent's tell their role to the browser alone. */
export function button(place: Page | Locator, words: string): Locator {
  return place.locator('fluent-button, button').filter({ hasText: words }).first();
}
