/** The command: opens the file, checks it, puts right what was asked, prints what was found, saves the copy. */
import type { ApiClient } from '../service/api-client';
import { ApiError } from '../service/api-error';
import { checkWorkbook } from '../checking/check-workbook';
import { codeListSource, loadCodeLists } from '../code-lists/load-code-lists';
import { explainedIn } from '../explaining/notes';
import { marksOf } from '../checking/marks';
import { matchWorkbook } from '../matching/match-workbook';
import type { CheckRun } from '../model/check-run';
import type { Match } from '../model/match';
import { answersOf } from '../remembering/answers';
import { parseSettings } from '../remembering/settings';
import type { StandardAnswer } from '../../core/api/shapes';
import { FileHost } from '../hosts/files/file-host';
import { SIGNED } from '../hosts/files/refusing/messages';
import { HostError } from '../workbook/host';
import { CommandError } from './command-error';
import type { Disk } from './disk';
import { fixFile, sureChanges } from './fix-file';
import type { FixOutcome } from './fix-file';
import { fixesJson, fixesText, wouldFixLines } from './fix-report';
import { HELP } from './help';
import { assertCanSave, assertCanWrite, saveCopy } from './marked-copy';
import { matchWithRows } from './match-with-rows';
import { openFile } from './open-file';
import type { CheckCommand, TemplateCommand } from './options';
import { readOptions } from './options';
import type { CheckReport } from './report';
import { withoutExplained } from './report';
import { reportJson } from './report-json';
import { reportText } from './report-text';
import { serviceWhenAsked } from './service';
import type { StartService } from './service';
import { USUAL_WIDTH } from './wrapped-text';
import { writeTemplate } from './write-template';

export interface CommandDependencies {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Characters in a line of the terminal; left out, 80. */
  readonly width?: number;
  readonly disk: Disk;
  /** ISO date. */
  readonly today: () => string;
  readonly startService: StartService;
}

/** 0: no errors; 1: errors found; 2: could not check all there was. */
export type Status = 0 | 1 | 2;

export async function runCheck(args: readonly string[], dependencies: CommandDependencies): Promise<Status> {
  try {
    const command = readOptions(args);
    if (command !== 'help' && 'file' in command) return await check(command, dependencies);
    dependencies.print(command === 'help' ? HELP : await makeTemplate(command, dependencies));
    return 0;
  } catch (error) {
    dependencies.printError(`${wordsOf(error)}\n`);
    return 2;
  }
}

async function check(command: CheckCommand, dependencies: CommandDependencies): Promise<Status> {
  const service = serviceWhenAsked(command.api, dependencies.startService);
  try {
    const layouts = async () => (await (await service.api()).standard()).layouts;
    const host = new FileHost('command-line', await openFile(command.file, layouts));
    const { out } = command;
    if (out !== undefined) {
      await assertCanSave(dependencies.disk, host, { ...command, out });
      if (host.workbook?.signed === true) dependencies.printError(`${SIGNED}\n`);
    }
    return await checkWith(await service.api(), host, command, dependencies);
  } finally {
    await service.close();
  }
}

async function makeTemplate(command: TemplateCommand, dependencies: CommandDependencies): Promise<string> {
  await assertCanWrite(dependencies.disk, command);
  const service = serviceWhenAsked(command.api, dependencies.startService);
  try {
    const { disk, today } = dependencies;
    return await writeTemplate(await service.api(), command, { disk, today: today() });
  } finally {
    await service.close();
  }
}

async function checkWith(
  api: ApiClient,
  host: FileHost,
  command: CheckCommand,
  { print, printError, disk, width = USUAL_WIDTH, today }: CommandDependencies,
): Promise<Status> {
  const { collections, json, all, out, force } = command;
  // What was kept in the file on the page or in Excel; which collections to check for is asked here alone.
  const settings = parseSettings(await host.loadSettings());
  const { choices, rows = [], notes, referenceDate: fileDate } = settings;
  const answers = answersOf(settings.answers ?? []);
  const referenceDate = command.referenceDate ?? fileDate ?? today();
  const standard = await api.standard();
  assertKnown(collections, standard);
  const checkMatch = async (matched: Match): Promise<CheckRun> => {
    const done = await checkWorkbook({ host, api, standard }, matched, { referenceDate, collections });
    const [failed] = done.failed;
    if (failed !== undefined && done.rowsChecked === 0) throw new CommandError(problemText(failed.problem));
    return done;
  };
  const codeList = codeListSource(api);
  const { match, notes: onRows } = await matchWithRows({
    rows,
    asked: command.checkRows ?? [],
    match: (rowChoices) =>
      matchWorkbook(host, standard, { choices, rows: rowChoices, collections, referenceDate, codeList }),
    check: checkMatch,
  });
  for (const words of onRows) printError(`${words}\n`);
  const check = (): Promise<CheckRun> => checkMatch(match);
  const fixed = command.fix
    ? await fixFile({ host, api, notes, answers, useAnswers: command.useAnswers, check })
    : undefined;
  const run = fixed?.run ?? (await check());
  const lists = fixed?.lists ?? (await loadCodeLists(api, run));
  const report = { run, lists, answers, explained: explainedIn(run, notes) };
  // Before anything is said of it: what is said was changed in the copy is then there.
  if (out !== undefined) {
    const { skipped } = await host.mark(marksOf(withoutExplained(run, notes)));
    for (const { sheet, reason } of skipped) printError(`${sheet}: ${reason}\n`);
    for (const note of await saveCopy(disk, host, { out, force })) printError(`${note}\n`);
  }
  if (json) print(jsonText(report, fixed));
  else {
    const would = fixed === undefined ? sureChanges(host, report) : [];
    const wouldFix = wouldFixLines(would, run, all);
    const text = reportText(report, match.unmatched, { all, width, wouldFix });
    print(fixed === undefined ? text : `${fixesText(fixed, width)}\n${text}`);
  }
  for (const words of new Set(run.failed.map(({ problem }) => problemText(problem)))) {
    printError(`Part of the file could not be checked. ${words}\n`);
  }
  return statusOf(run);
}

function jsonText(report: CheckReport, fixed: FixOutcome | undefined): string {
  const changes = fixed === undefined ? {} : fixesJson(fixed);
  return `${JSON.stringify({ ...reportJson(report), ...changes }, null, 2)}\n`;
}

function statusOf(run: CheckRun): Status {
  if (run.failed.length > 0) return 2;
  const problems = run.tables.flatMap((table) => table.problems);
  const isUnknown = run.tables.some(({ sheet }) => sheet.notCalculated !== undefined);
  return isUnknown || [...run.findings, ...problems].some(({ severity }) => severity === 'error') ? 1 : 0;
}

function assertKnown(collections: readonly string[], standard: StandardAnswer): void {
  const known = new Set([
    ...standard.collections.map(({ id }) => id),
    ...standard.layouts.map((l) => l.collection),
  ]);
  const unknown = collections.find((collection) => !known.has(collection));
  if (unknown === undefined) return;
  throw new CommandError(`There is no collection ${unknown}. There are: ${[...known].join(', ')}.`);
}

function problemText({ title, detail }: { readonly title: string; readonly detail: string }): string {
  return `${title} ${detail}`;
}

/** An error we did not foresee is a fault of ours: it is shown whole, so that it can be reported. */
function wordsOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof HostError) return error.message;
  if (error instanceof ApiError) return problemText(error.problem);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The check stopped because of a fault in this program. Please report it, with these lines:\n${detail}`;
}
