/**
 * The licences of all that the site is made of: ours, and those of each package whose code is in a bundle. The site is
 * given to whoever opens it; the functions stay with whoever runs them, and carry none.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { ROOT } from '../plans/paths';

const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)\b/i;

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** Folders below `ROOT` of the packages that gave the bundles any code. */
export function bundledPackages({ outputs }: Metafile): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0),
  );
  return [...new Set(files.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? []))];
}

/** Name, version, licence and its text, of us and then of each package in these folders by its name. */
export function licenceNotices(folders: readonly string[]): string {
  const packages = new Set(folders.map(noticeOf));
  return [noticeOf('.'), ...[...packages].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @throws Error naming the package that says nothing of its licence */
function noticeOf(folder: string): string {
  const of = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as PackageFile;
  const files = readdirSync(join(ROOT, folder)).filter((name) => LICENCE_FILE.test(name));
  const texts = files.map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
  if (texts.length === 0) texts.push(textWithoutFile(of));
  return `${of.name} ${of.version}\nLicence: ${of.license ?? 'as follows'}\n\n${texts.join('\n').replaceAll('\r', '').trim()}\n`;
}

/** Some packages name the MIT licence, which is one text everywhere but for the holder's name, and leave out its file. */
function textWithoutFile({ name, license, author }: PackageFile): string {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || holder === undefined) throw new Error(`${name} comes without a licence`);
  const ours = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
