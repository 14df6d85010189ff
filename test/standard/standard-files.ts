/** The files of the standard as other tools meet them, without our reader. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseCsvTable, type CsvTable } from '../../functions/standard/parse-csv-table';

export const STANDARD = join(__dirname, '../../standard');

export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

export interface PackageResource {
  readonly name: string;
  readonly path: string;
  readonly kind: string;
  readonly schema?: string;
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(STANDARD, path), 'utf8')) as T;
}

export function readCsv(path: string): CsvTable {
  return parseCsvTable(readFileSync(join(STANDARD, path), 'utf8'));
}

export const RESOURCES = readJson<{ resources: PackageResource[] }>('datapackage.json').resources;

/** Every file below the standard's folder, as its path is written in the package. */
export function listFiles(): string[] {
  return readdirSync(STANDARD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(STANDARD, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
