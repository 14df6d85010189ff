import { cell, count, table } from '../docs/markdown';
import { problemsIn, type Left } from './card';
import type { Moment, Step, Walk } from './walk';

/** Fewer than these a provider may need from the sample's faults to none. */
export const FEWEST_THAT_IS_TOO_MANY = 60;

/** docs/walkthrough.md, from what was done and seen. */
export function walkthroughPage({ steps, interactions, found, end, headings }: Walk): string {
  const [open, check, offer, agree, ...fixes] = steps as [Step, Step, Step, Step, ...Step[]];
  const taken = fixes.filter(({ did }) => did.startsWith('Click “')).length;
  return `# From the sample’s faults to none

A care provider opens the sample workbook on the browser page, has it checked, and puts right what is found. This page
is written by \`npm run walkthrough\`, which drives the page in a real browser as a provider would and takes the pictures;
a test goes the same way and fails when a step, a word or a number differs from what stands here.

**${count(interactions, 'interaction')}** from “Try the sample” to no errors, no queries and no warnings. An interaction is one click, or one
value typed with Enter; each is counted, and the aim is fewer than ${FEWEST_THAT_IS_TOO_MANY}. What the provider knows and no rule can (a date
of birth, a postcode, who works how many hours) is typed; all else is a click.

## Check

1. ${open.did}.
2. ${check.did}. The pane counts ${leftWords(found)}, marks their cells, and shows the first.

${picture('checked', 'The sample after the check: its cells marked, the first problem on a card, the list below')}

## What is surely meant otherwise, all at once

3. ${offer.did}. Every change is shown before any is made: old value, new value, how many cells.
4. ${agree.did}. ${changeWords(found, agree.left)}

${picture('preview', 'The preview: what each cell holds now and what it becomes')}

## What only the provider knows, one by one

After each answer the row is checked again, the next problem comes up by itself, and the sheet goes along. The box on the
card has the focus, so that whoever knows the answers types one after the other. ${taken} of the answers are one click on
what the card suggests.

${picture('typing', 'A card with its suggestion as a button, and a box to type into')}

Where two cells do not go together, the card shows what both hold, with a box for each:

${picture('two-cells', 'A card about two cells that do not go together')}

${stepTable(fixes)}

## Done

“${cell(end)}”, says the pane: ${leftWords(fixes.at(-1)!.left)}, and no mark is left in the sheets.${headingWords(headings)}
Whatever was changed can be taken back, from the list of changes on the pane or with Ctrl+Z in the sheet; Ctrl+S
downloads the workbook.

${picture('done', 'The sample without a problem: the pane says that there are none in the cells')}
`;
}

function picture(moment: Moment, words: string): string {
  return `![${words}](pictures/walkthrough-${moment}.png)`;
}

function stepTable(steps: readonly Step[]): string {
  const rows = steps.map(({ card, did, interactions, left }) => [
    String(interactions),
    cell(card?.where ?? ''),
    cell(card?.what ?? ''),
    cell(did),
    `${left.errors} / ${left.queries} / ${left.warnings}`,
  ]);
  return table(
    [
      'Interaction',
      'Cell',
      'What the card says',
      'What the provider does',
      'Errors / queries / warnings left',
    ],
    rows,
  );
}

/** A note on the headings is about the file to send, not about what the cells hold. */
function headingWords(headings: string): string {
  if (headings === '') return '';
  return `
What it says besides (“${cell(headings)}”) is for the file to send: columns of the sheet’s own, and columns that the
sample’s sheet of homes does without.`;
}

function changeWords(before: Left, after: Left): string {
  return `${problemsIn(before) - problemsIn(after)} of ${count(problemsIn(before), 'problem')} are gone; ${leftWords(after)} are left.`;
}

function leftWords({ errors, queries, warnings }: Left): string {
  const queryWords = queries === 1 ? '1 query' : `${queries} queries`;
  return `${count(errors, 'error')}, ${queryWords} and ${count(warnings, 'warning')}`;
}
