/** The way from the sample's faults to none, through the page as a provider uses it. */
import type { Page } from 'playwright-core';
import { button, problemsIn, readCard, readLeft, waitForLeft, type Card, type Left } from './card';
import { Hands } from './hands';
import { WHAT_IS_RIGHT, type CardAnswer } from './what-is-right';

/** The pictures, each taken at its moment. */
export type Moment = 'checked' | 'preview' | 'typing' | 'two-cells' | 'done';

export interface Step {
  /** What the pane said before it; undefined for what is no problem's. */
  readonly card?: Card;
  /** What the provider did. */
  readonly did: string;
  /** Clicks and values typed up to and with this step. */
  readonly interactions: number;
  readonly left: Left;
}

export interface Walk {
  readonly steps: readonly Step[];
  readonly interactions: number;
  /** Before anything was put right. */
  readonly found: Left;
  /** What the pane says in the end. */
  readonly end: string;
  /** What it still says of the headings, which no cell can settle; '' when nothing. */
  readonly headings: string;
}

/** Problems of the sample that are surely meant otherwise. */
const SURE = 26;
/** More steps than these mean that a fix does not hold. */
const MOST_STEPS = 100;

/** @param look takes the picture of a moment */
export async function walk(page: Page, look: (moment: Moment) => Promise<void>): Promise<Walk> {
  const hands = new Hands(page);
  const steps: Step[] = [];
  async function step(did: string, card?: Card): Promise<Left> {
    const left = await readLeft(page);
    steps.push({ did, interactions: hands.interactions, left, ...(card === undefined ? {} : { card }) });
    return left;
  }

  await hands.click(button(page, 'Try the sample'));
  await page.locator('#check-button').waitFor();
  await step('Click “Try the sample”');

  await hands.click(page.locator('#check-button'));
  await page.locator('.card').waitFor();
  await page.locator('#check-button').waitFor();
  await goToTheFirst(page);
  const found = await step('Click “Check workbook”');
  await look('checked');

  await hands.click(button(page, 'Fix all that is sure'));
  await page.locator('#apply-fix').waitFor();
  await step('Click “Fix all that is sure…”');
  await look('preview');

  const agree = page.locator('#apply-fix');
  const words = (await agree.innerText()).trim();
  await hands.click(agree);
  await waitForLeft(page, problemsIn(found) - SURE);
  let left = await step(`Click “${words}”`);

  for (let card = await readCard(page); card !== undefined; card = await readCard(page)) {
    if (steps.length > MOST_STEPS) throw new Error('The problems do not come to an end.');
    const answer = WHAT_IS_RIGHT.get(card.where);
    if (answer === undefined) throw new Error(`Nobody knows what is right in ${card.where}: ${card.what}`);
    const moment = MOMENTS.get(card.where);
    if (moment !== undefined) await look(moment);
    const did = await putRight(page, hands, answer);
    await waitForLeft(page, problemsIn(left) - (answer.settles ?? 1));
    left = await step(did, card);
  }
  await page.locator('.notice-good').waitFor();
  await look('done');
  const [end = ''] = (await page.locator('.notice-good').innerText()).split('\n');
  const [headings = ''] = await page.locator('.heading-notes').allInnerTexts();
  return { steps, interactions: hands.interactions, found, end: end.trim(), headings: headings.trim() };
}

const MOMENTS: ReadonlyMap<string, Moment> = new Map([
  ['Staff list, G161', 'typing'],
  ['Staff list, AF291', 'two-cells'],
]);

/** Does on the card what is right, and says it in words. */
async function putRight(page: Page, hands: Hands, answer: CardAnswer): Promise<string> {
  const card = page.locator('.card');
  if ('take' in answer) {
    await hands.click(button(card, answer.take));
    return `Click “${answer.take}”`;
  }
  if (answer.into === undefined) {
    await hands.type(answer.type);
    return `Type “${answer.type}”`;
  }
  await hands.click(card.locator('.type-box', { hasText: answer.into }).locator('input'));
  await hands.type(answer.type);
  return `Click the box of ${answer.into} and type “${answer.type}”`;
}

/** What is found first may not stand first once all is found: the walk begins at the top of the list. */
async function goToTheFirst(page: Page): Promise<void> {
  for (let press = 0; press < 20; press += 1) {
    if ((await page.locator('.step-place').innerText()).startsWith('1 of ')) return;
    await page.locator('fluent-button', { hasText: 'Previous' }).click();
    await page.waitForTimeout(300);
  }
}
