/**
 * Every file of a folder of `test/cases`, through the command line program, against the right answer kept beside it
 * (`answer.ts`). A new case is a file and its answer, nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { useCommand } from '../../command-line/support/command';
import { assertSound } from '../../support/open-workbook';
import type { Answer } from './answer';
import { readAnswer } from './answer';
import { changedCells, changedLines, whatWasFound } from './what-was-found';

export function useCases(folder: string): void {
  const { run, path } = useCommand();
  const inFolder = (file: string) => join(__dirname, '..', folder, file);
  const answerOf = (file: string) => inFolder(`${file.slice(0, -extname(file).length)}.json`);
  const files = readdirSync(inFolder('.')).filter((file) => extname(file) !== '.json');

  it('have each a right answer', () => {
    expect(files.filter((file) => !existsSync(answerOf(file)))).toEqual([]);
  });

  for (const file of files) it(file, () => expectAnswered(file));

  async function expectAnswered(file: string) {
    const answer = readAnswer(answerOf(file));
    const { status, printed } = await run([inFolder(file), '--json', ...answer.arguments]);
    const said = await run([inFolder(file), ...answer.arguments]);

    expect({
      ...{ status, sayingStatus: said.status },
      ...whatWasFound(printed, Object.keys(answer.suggestions)),
      ...wordsIn(said, answer),
    }).toEqual({
      ...{ status: answer.status, sayingStatus: answer.status },
      tables: answer.tables,
      headings: answer.headings,
      findings: answer.findings,
      suggestions: answer.suggestions,
      ...{ unsaid: [], saidAnyway: [] },
    });
    if (answer.saved !== undefined) await expectSaved(file, answer, answer.saved);
  }

  async function expectSaved(file: string, answer: Answer, saved: NonNullable<Answer['saved']>) {
    const name = saved.as === undefined ? file : `${file.slice(0, -extname(file).length)}.${saved.as}`;
    const isText = !['.xlsx', '.xlsm'].includes(extname(name));
    const [copy, again] = [path(name), path(`again-${name}`)];
    const said = await run([inFolder(file), '--out', copy, ...saved.arguments, ...answer.arguments]);
    if (!isText) assertSound(readFileSync(inFolder(file)), readFileSync(copy));
    expect({
      ...{ status: said.status, ...wordsIn(said, saved) },
      cells: isText ? {} : await changedCells(inFolder(file), copy),
      lines: isText ? changedLines(inFolder(file), copy) : {},
    }).toEqual({
      ...{ status: saved.status, unsaid: [], saidAnyway: [] },
      ...{ cells: saved.cells, lines: saved.lines },
    });

    // What we wrote must be a file like any other to us: checked and saved again, with nothing more to change.
    await run([copy, '--out', again, ...saved.arguments, ...answer.arguments]);
    expect(isText ? changedLines(copy, again) : await changedCells(copy, again)).toEqual({});
  }
}

function wordsIn(
  { printed, errors }: { readonly printed: string; readonly errors: string },
  { says, neverSays }: Pick<Answer, 'says' | 'neverSays'>,
) {
  const flat = `${printed} ${errors}`.replace(/\s+/g, ' ');
  return {
    unsaid: says.filter((part) => !flat.includes(part)),
    saidAnyway: neverSays.filter((part) => flat.includes(part)),
  };
}
