/**
 * Measures what a user of the page waits for, in Chromium: `npm run bench:page`. The longest block is how long neither
 * a press on Stop nor anything else is answered; the goal for it is 50 ms.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalStack } from '../../infra/local/start-local-stack';
import { launchBrowser } from '../../tools/browser';
import { loadLayouts } from '../layouts';
import { printTable } from '../report';
import { makeWorkbook } from './make-workbook';
import { measurePage, titleOf, type PageStep } from './measure-page';

const SIZES = [
  [20_000, 17],
  [50_000, 40],
] as const;
const WRONG = 0.02;
const GOAL = '50 ms';

async function run(directory: string): Promise<void> {
  const [subject] = loadLayouts().subjects;
  const stack = await startLocalStack({ port: 0 });
  const browser = await launchBrowser({ manyThreads: true });
  try {
    for (const [rows, columns] of SIZES) {
      const made = makeWorkbook(subject!, rows, columns, WRONG);
      const file = join(directory, `staff-${rows}.xlsx`);
      writeFileSync(file, made.bytes);
      const steps = await measurePage(browser, stack.url, file);
      printTable(`${titleOf(made)}: the page's longest blocks`, steps.map(lineOf));
    }
  } finally {
    await browser.close();
    await stack.close();
  }
}

function lineOf({ what, took, blocks, note }: PageStep) {
  const { longestTask, longestGap, tasks, over } = blocks;
  // A gap also counts what the machine did meanwhile for others.
  const longest = `${longestTask.toFixed(0)} ms (gap ${longestGap.toFixed(0)})`;
  const beyond = `${tasks} tasks of 50 ms or more, ${over.toFixed(0)} ms beyond it`;
  return {
    what,
    seen: longest,
    goal: GOAL,
    note: [`${(took / 1000).toFixed(1)} s`, beyond, note].filter(Boolean).join('; '),
  };
}

const directory = mkdtempSync(join(tmpdir(), 'workforce-bench-page-'));
void run(directory).finally(() => rmSync(directory, { recursive: true, force: true }));
