/**
 * Goes from the sample's faults to none as a provider would, counts what that takes, and writes docs/walkthrough.md with
 * its pictures. Fails when a problem is left or when it takes too much.
 *
 *     npm run walkthrough
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalStack } from '../infra/local/start-local-stack';
import { ROOT } from '../infra/plans/paths';
import { launchBrowser } from '../tools/browser';
import { openPage } from './walkthrough/open-page';
import { walk, type Moment } from './walkthrough/walk';
import { FEWEST_THAT_IS_TOO_MANY, walkthroughPage } from './walkthrough/walkthrough-page';

const DOCS = join(ROOT, 'docs');
/** For the canvas and for moves that are eased. */
const SETTLED = 700;

async function main(): Promise<void> {
  mkdirSync(join(DOCS, 'pictures'), { recursive: true });
  const stack = await startLocalStack({ port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, stack.url);
    const result = await walk(page, async (moment: Moment) => {
      await page.waitForTimeout(SETTLED);
      await page.screenshot({ path: join(DOCS, 'pictures', `walkthrough-${moment}.png`) });
    });
    process.stdout.write(`${result.interactions} interactions: ${result.end}\n`);
    if (result.interactions >= FEWEST_THAT_IS_TOO_MANY) {
      throw new Error(`It should take fewer than ${FEWEST_THAT_IS_TOO_MANY}.`);
    }
    writeFileSync(join(DOCS, 'walkthrough.md'), walkthroughPage(result));
  } finally {
    await browser.close();
    await stack.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
