/** The sample sheets: `<collection>/<layout>.csv`, and in each folder `findings.csv` with what is to be found in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../addin/command-line/open-file';
import { parseCsvTable } from '../../../functions/standard/parse-csv-table';

export const SAMPLES_FOLDER = join(__dirname, '..');
/** Data beside the samples that are no samples. */
const BESIDE = ['findings.csv', 'together.csv'];

export interface SampleFinding {
  readonly cell: string;
  readonly rule: string;
  /** Empty where the rule says it all. */
  readonly reason: string;
}

export interface Sample {
  /** `asc-wds/worker`, by which its file is named too. */
  readonly layout: string;
  readonly collection: string;
  readonly path: string;
  /** The day it is checked for, ISO. */
  readonly on: string;
  readonly findings: readonly SampleFinding[];
}

/** Layouts by the files that are there, whether or not anything is said of them. */
export function sampleFiles(): string[] {
  return folders().flatMap((folder) =>
    readdirSync(join(SAMPLES_FOLDER, folder))
      .filter((file) => file.endsWith('.csv') && !BESIDE.includes(file))
      .map((file) => `${folder}/${file.slice(0, -'.csv'.length)}`),
  );
}

/** The samples of which is said what is to be found in them. */
export function readSamples(): Sample[] {
  return folders().flatMap((collection) => {
    const rows = rowsOf(`${collection}/findings.csv`);
    const days = new Map(rows.map(([name = '', on = '']) => [name, on]));
    return [...days].map(([name, on]) => ({
      layout: `${collection}/${name}`,
      collection,
      path: join(SAMPLES_FOLDER, collection, `${name}.csv`),
      on,
      findings: rows
        .filter(([sample]) => sample === name)
        .map(([, , cell = '', rule = '', reason = '']) => ({ cell, rule, reason })),
    }));
  });
}

/** Rows of a file of data beside the samples, without its headings. */
export function rowsOf(path: string): (readonly string[])[] {
  return [...parseCsvTable(readFileSync(join(SAMPLES_FOLDER, path), 'utf8')).rows];
}

/** The cells of a sample, as its file has them. */
export async function cellsOf({ path }: Pick<Sample, 'path'>) {
  const sheet = (await openFile(path, () => Promise.resolve([]))).sheets[0]!;
  return Array.from({ length: sheet.rowCount }, (_, row) => [...sheet.rowValues(row, 0, sheet.columnCount)]);
}

function folders(): string[] {
  return readdirSync(SAMPLES_FOLDER).filter((name) => existsSync(join(SAMPLES_FOLDER, name, 'findings.csv')));
}
