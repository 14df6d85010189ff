import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The day of the walk: what is retired or in the future by then does not change with the calendar. */
const DAY = new Date('2026-11-22T10:00:00Z');

/** The window of the walk; its pictures are as large. */
export const WINDOW: BrowserContextOptions = {
  locale: 'en-GB',
  colorScheme: 'light',
  viewport: { width: 1366, height: 768 },
};

/** Sets the page's calendar to the day of the walk, before it is loaded. */
export async function setDay(page: Page): Promise<void> {
  await page.clock.setFixedTime(DAY);
}

/** The page as a provider's browser opens it. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext(WINDOW);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await setDay(page);
  await page.goto(url);
  return page;
}
