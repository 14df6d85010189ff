import { existsSync } from 'node:fs';
import { SIGNED } from '../../addin/hosts/files/refusing/messages';
import { signedWorkbook } from '../hosts/files/support/signed-workbook';
import { HEADINGS, RIGHT, useCommand, WRONG } from './support/command';

const { run, service, write, book, path } = useCommand();

const row = (text: string) =>
  `<row>${text
    .split(',')
    .map((cell) => `<c t="str"><v>${cell}</v></c>`)
    .join('')}</row>`;
const signed = (name: string) => write(name, signedWorkbook(row(HEADINGS) + row(WRONG)));

describe('a signed workbook', () => {
  it('is told to lose its signature before anything is checked or saved', async () => {
    const file = signed('signed.xlsx');
    let said = '';
    let atStart: unknown;
    const { errors } = await run([file, '--out', path('copy.xlsx')], {
      printError: (text) => (said += text),
      startService: () => {
        atStart = { said, isSaved: existsSync(path('copy.xlsx')) };
        return service();
      },
    });

    expect([atStart, errors, existsSync(path('copy.xlsx'))]).toEqual([
      { said: `${SIGNED}\n`, isSaved: false },
      '',
      true,
    ]);
  });

  it('says nothing of it when no copy is asked for, nor does one that is not signed', async () => {
    const [checked, saved] = [
      await run([signed('only-checked.xlsx')]),
      await run([book('plain.xlsx', RIGHT), '--out', path('plain-copy.xlsx')]),
    ];

    expect([checked.errors, saved.errors]).toEqual(['', '']);
  });
});
