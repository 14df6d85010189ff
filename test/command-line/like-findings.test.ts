import { RIGHT, useCommand } from './support/command';

const { run, csv } = useCommand();
const person = (at: number, change: (row: string) => string = (row) => row) =>
  change(RIGHT.replace('bu,a,', `bu,w${at},`).replace('BB323123C', ''));
/** Lines from the first error to the blank line after the last. */
const errorsOf = (printed: string) => printed.split('\n\n').find((part) => /^\d+ errors?\./.test(part));
const LINE = 'Must be put right before the return is accepted.';

describe('What is found alike', () => {
  const gender = (value: string) => (row: string) => row.replace(',1,31,', `,${value},31,`);
  const file = (name: string) =>
    csv(
      name,
      ...[person(1, gender('Man')), person(2, gender('Man')), person(3), person(4, gender('Man'))],
      ...[person(5), person(6, gender('Man')), person(7), person(8, gender('Man')), person(9, gender('7'))],
    );

  it('is told once, under the heading of its column, with its cells or their number', async () => {
    const { printed } = await run([file('alike.csv')]);

    expect(errorsOf(printed)).toBe(
      [
        `6 errors. ${LINE}`,
        '  Column H, GENDER',
        '    H2 and 4 more  "Man" is not a gender code. Use 1 (Male). (5 cells)',
        `    H10            "7" is not a gender code. Use 1 (Male), 2 (Female), 3 (Don't`,
        '                   know) or 4 (Other).',
      ].join('\n'),
    );
    expect(printed.endsWith('Findings alike are told together: add --all for each of them.\n')).toBe(true);
  });

  it('is told one by one with --all', async () => {
    const { printed } = await run([file('each.csv'), '--all']);
    const said = errorsOf(printed)!.split('\n').slice(2);

    expect(said.map((line) => line.trim().split(' ')[0])).toEqual(
      expect.arrayContaining(['H2', 'H3', 'H5', 'H7', 'H9', 'H10']),
    );
    expect(printed).not.toContain('--all');
  });

  it('stays within the terminal, whatever its width', async () => {
    const widths = [60, 80, 110];
    const printed = await Promise.all(
      widths.map(async (width) => (await run([file(`w${width}.csv`)], { width })).printed),
    );
    const longest = printed.map((text) => Math.max(...text.split('\n').map((line) => line.length)));

    expect(longest.map((length, at) => length <= widths[at]!)).toEqual([true, true, true]);
  });

  it('says what --fix safe would change, and to what, for queries too, and changes nothing', async () => {
    const { printed } = await run([
      csv(
        'would.csv',
        person(1, gender('Man')),
        person(2, (row) => row.replace('SW1A 2AA', 'SW1A2AA')),
      ),
    ]);

    expect(printed.split('\n\n')).toContainEqual(
      [
        '--fix safe --out COPY would change 2 cells, all surely meant so.',
        '  F3  "SW1A2AA" becomes "SW1A 2AA"',
        '  H2  "Man" becomes "1" (Male)',
      ].join('\n'),
    );
  });

  it('counts the rows of a sheet as the last line does, without its blank ones', async () => {
    const { printed } = await run([csv('gap.csv', person(1), RIGHT.replace(/[^,]/g, ''), person(2))]);

    expect([printed.split('\n')[1], printed.split('\n').at(-2)]).toEqual([
      '  gap: ASC-WDS workers, 2 rows, 44 headings recognised in row 1.',
      '2 rows checked: no problems found.',
    ]);
  });
});
