/** Runs the command in this process, on files of a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { THIS_DISK } from '../../../addin/command-line/disk';
import type { CommandDependencies } from '../../../addin/command-line/run-check';
import { runCheck } from '../../../addin/command-line/run-check';
import type { Service } from '../../../addin/command-line/service';
import { oneSheet } from '../../support/build-xlsx';
import { useSharedStack } from '../../support/run/shared';

/** One right row of a worker file, and one with an error in its postcode. */
export const HEADINGS =
  'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY,NATIONALITY,BRITISHCITIZENSHIP,COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,L2CARECERT,RECSOURCE,HANDCVISA,INOUTUK,STARTDATE,STARTINSECT,DHA,APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY,HOURLYRATE,MAINJOBROLE,MAINJRDESC,CONTHOURS,AVGHOURS,NMCREG,AMHP,SCQUAL,NONSCQUAL,CWPCATEGORY,QUALACH01,QUALACH01NOTES,QUALACH02,QUALACH02NOTES,QUALACH03,QUALACH03NOTES';
export const RIGHT =
  'bu,a,UPDATE,12345 WDF,BB323123C,SW1A 2AA,01/01/1980,1,31,826,,826,,0,2,,16,,,01/01/2020,2010,,2,1,2,999,1,30000.00,,25,,999,,,,2,2,,,,,,,';
export const WRONG = RIGHT.replace('SW1A 2AA', 'ABC123');

export interface Outcome {
  readonly status: number;
  readonly printed: string;
  readonly errors: string;
}

/** The command and the files for it, for the tests of one file; the service is a local stack. */
export function useCommand() {
  const stack = useSharedStack();
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  function service(change: Partial<Service> = {}): Promise<Service> {
    const close = () => Promise.resolve();
    return Promise.resolve({ base: `${stack().url}/api`, fetch: stack().fetch, close, ...change });
  }

  async function run(args: string[], dependencies: Partial<CommandDependencies> = {}): Promise<Outcome> {
    let printed = '';
    let errors = '';
    const status = await runCheck(args, {
      print: (text) => (printed += text),
      printError: (text) => (errors += text),
      disk: THIS_DISK,
      today: () => '2026-11-22',
      startService: () => service(),
      ...dependencies,
    });
    return { status, printed, errors };
  }

  return {
    run,
    service,
    write,
    path: (name: string) => join(folder, name),
    /** A CSV file with these rows under the headings. */
    csv: (name: string, ...rows: string[]) => write(name, `${[HEADINGS, ...rows].join('\r\n')}\r\n`),
    /** A workbook with this row, all cells text, under the headings. */
    book: (name: string, row: string, after = '') =>
      write(name, oneSheet(`${cells(HEADINGS)}${cells(row)}`, { after })),
  };
}

function cells(row: string): string {
  const texts = row.split(',').map((text) => `<c t="str"><v>${text}</v></c>`);
  return `<row>${texts.join('')}</row>`;
}
