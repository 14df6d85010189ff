/** Steps of a user's in the list of problems, in a real browser. */
import type { Page } from 'playwright-core';

/** Goes through the list to the first cell of a column's problem, such as `Staff list, I9`. */
export async function goToProblem(page: Page, column: RegExp, kind: RegExp, cell: string): Promise<void> {
  for (const words of [column, kind]) {
    const row = page.locator('[role=treeitem]').filter({ hasText: words }).first();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }
  await page.getByText(cell, { exact: true }).waitFor();
}

/** The sample's ethnicity in I9 of the staff list, which five others share. */
export function goToEthnicity(page: Page): Promise<void> {
  return goToProblem(page, /^Ethnicity/, /^"White British"/, 'Staff list, I9');
}
