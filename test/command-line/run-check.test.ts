import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HELP } from '../../addin/command-line/help';
import { HEADINGS, RIGHT, useCommand, WRONG } from './support/command';

const { run, service, write, csv, book } = useCommand();

describe('checking a file on the command line', () => {
  it('says that a right file has no problems, and ends with 0', async () => {
    expect(await run([csv('right.csv', RIGHT)])).toEqual({
      status: 0,
      printed:
        'Checked as on 22 November 2026.\n' +
        '  right: ASC-WDS workers, 1 row, 44 headings recognised in row 1.\n\n' +
        '1 row checked: no problems found.\n',
      errors: '',
    });
  });

  it('prints errors with their cells and what to do, and ends with 1', async () => {
    expect(
      await run([csv('wrong.csv', RIGHT, WRONG.replace('bu,a,', 'bu,b,').replace('BB323123C', ''))]),
    ).toEqual({
      status: 1,
      printed: expect.stringMatching(
        /\n1 error\. Must be put right before the return is accepted\.\n {2}Column F, POSTCODE\n {4}F3 {2}"ABC123" is not /,
      ) as unknown,
      errors: '',
    });
  });

  it('gives JSON and nothing else when asked', async () => {
    const { status, printed, errors } = await run([
      csv('json.csv', WRONG),
      '--json',
      '--collection',
      'asc-wds',
    ]);
    const found = JSON.parse(printed) as { tables: { columns: unknown[] }[]; findings: unknown[] };

    expect({
      ...found,
      tables: found.tables.map((table) => ({ ...table, columns: table.columns.length })),
      status,
      errors,
    }).toEqual({
      status: 1,
      errors: '',
      entry: 1,
      tables: [
        {
          sheet: 'json',
          layout: 'asc-wds/worker',
          headingRow: 1,
          rows: 1,
          columns: 44,
          notChecked: [],
          problems: [],
        },
      ],
      leftOut: [],
      findings: [
        {
          sheet: 'json',
          cell: 'F2',
          row: 2,
          column: 'F',
          item: 'P160',
          rule: 'asc-wds/worker-1070-1',
          reason: 'wrong-form',
          severity: 'error',
          collection: 'asc-wds',
          collections: ['asc-wds'],
          message: expect.stringContaining('"ABC123" is not') as unknown,
          value: 'ABC123',
          suggestions: [],
        },
      ],
      counts: { errors: 1, queries: 0, warnings: 0, rows: 1 },
    });
  });

  it('ends with 0 when there are warnings alone', async () => {
    const path = book('text.xlsx', RIGHT);
    const { status, printed } = await run([path]);

    expect([
      status,
      printed.includes('is stored as text, not as a number'),
      printed.includes('error'),
    ]).toEqual([0, true, false]);
  });

  it('counts a heading that the collection turns away as an error', async () => {
    const { status, printed } = await run([
      write('headings.csv', `${HEADINGS.replace('DISPLAYID,', '')}\n${RIGHT.replace('12345 WDF,', '')}\n`),
    ]);

    expect([
      status,
      printed.endsWith('1 row checked: no problems found in the cells. In the headings: 1 error.\n'),
    ]).toEqual([1, true]);
  });

  it('checks as on the reference date', async () => {
    const { printed } = await run([csv('day.csv', RIGHT), '--reference-date', '2025-03-31']);

    expect(printed.split('\n')[0]).toBe('Checked as on 31 March 2025.');
  });

  it('shows no control character of the file to the terminal', async () => {
    const { printed } = await run([csv('control.csv', RIGHT.replace('SW1A 2AA', 'A\u001b[31m\u009b1m'))]);

    // eslint-disable-next-line no-control-regex
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

it('closes the service it started, also when the check fails', async () => {
  let closed = 0;
  const close = () => {
    closed += 1;
    return Promise.resolve();
  };
  const startService = () => service({ close });
  await run([csv('a.csv', RIGHT)], { startService });
  await run([write('none.csv', 'x,y\n')], { startService });

  expect(closed).toBe(2);
});

it('shows its help', async () => {
  expect(await run(['--help'])).toEqual({ status: 0, printed: HELP, errors: '' });
});

it('runs as a program of its own, with the service on this machine', async () => {
  const program = join(__dirname, '../../addin/command-line/main.ts');
  const call = promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    program,
    csv('own.csv', WRONG),
    '--json',
  ]);
  const outcome = await call.catch((error: unknown) => error);

  expect(outcome).toMatchObject({
    code: 1,
    stderr: '',
    stdout: expect.stringMatching(/^{\n {2}"entry": 1,/) as unknown,
  });
});
