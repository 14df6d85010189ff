import { matchWorkbook } from '../../addin/checking/match-workbook';
import { memoryHost } from '../support/memory-host';
import { realStandard } from '../support/real-standard';

it('a sheet that nothing fits is told what was looked for, without all of it', async () => {
  const rota = {
    name: 'Rota',
    cells: [
      ['Mon', 'Tue'],
      ['x', 'y'],
    ],
  };

  const { tables, unmatched } = await matchWorkbook(memoryHost([rota]), realStandard);

  expect(tables).toEqual([]);
  const [reason] = unmatched.map((sheet) => sheet.reason);
  expect(reason).toMatch(
    /^No row of the first 50 has the headings of Person \(Person reference, Family name \.\.\.\), .+ or one of the \d+ other tables known here\.$/,
  );
  expect(reason?.length).toBeLessThan(450);
});
