import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setDay, WINDOW } from '../../scripts/walkthrough/open-page';
import { problemsIn } from '../../scripts/walkthrough/card';
import { walk } from '../../scripts/walkthrough/walk';
import { FEWEST_THAT_IS_TOO_MANY, walkthroughPage } from '../../scripts/walkthrough/walkthrough-page';
import { usePages } from '../support/pages';

const pages = usePages();

test('The sample’s faults are put right in fewer than 60 clicks and typed values, as docs/walkthrough.md says', async () => {
  const page = await pages.open({ ...WINDOW, prepare: setDay });
  const moments: string[] = [];
  const result = await walk(page, (moment) => {
    moments.push(moment);
    return Promise.resolve();
  });

  expect(result.interactions).toBeLessThan(FEWEST_THAT_IS_TOO_MANY);
  expect(problemsIn(result.steps.at(-1)!.left)).toBe(0);
  expect(moments).toEqual(['checked', 'preview', 'typing', 'two-cells', 'done']);
  // `npm run walkthrough` writes it anew.
  expect(walkthroughPage(result).split('\n')).toEqual(
    readFileSync(join(__dirname, '../../docs/walkthrough.md'), 'utf8').split('\n'),
  );
});
