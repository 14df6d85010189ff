import { matchWorkbook } from '../../addin/matching/match-workbook';
import { memoryHost } from '../../tools/memory-host';
import { realStandard } from '../support/real-standard';

const ROTA = {
  name: 'Rota',
  cells: [
    ['Mon', 'Tue'],
    ['x', 'y'],
  ],
};

it.each<[string, readonly string[], string]>([
  ['everything', [], 'the standard, ASC-WDS, CSWW, SWC, LGES or CSM'],
  ['the collections that the user picked', ['swc', 'asc-wds'], 'ASC-WDS or SWC'],
  ['the standard alone', ['standard'], 'the standard'],
])('a sheet that nothing fits is told in short what was looked for: %s', async (_, collections, whose) => {
  const { tables, unmatched } = await matchWorkbook(memoryHost([ROTA]), realStandard, { collections });

  expect([tables.length, ...unmatched.map(({ reason }) => reason)]).toEqual([
    0,
    `No row of the first 50 has the headings of a table of ${whose}.`,
  ]);
});
