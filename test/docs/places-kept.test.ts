import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

/** How code writes to each place where something stays, by the name that docs/privacy.md gives the place. */
const WRITES: Readonly<Record<string, RegExp>> = {
  "the browser's local storage": /\blocalStorage\b/,
  'session storage, databases, cookies, caches and workers of ours':
    /\b(sessionStorage|indexedDB|cookieStore|serviceWorker|SharedWorker|BroadcastChannel|roamingSettings)\b|\bcaches\.|\bdocument\.cookie\b|\bnavigator\.storage\b|\bwindow\.name\b|\bOfficeRuntime\.storage\b/,
  'the address': /\blocation\.(hash|search|href|assign|replace)\b|\bhistory\.(pushState|replaceState)\b/,
  "Excel's settings and custom XML of the workbook":
    /\bcustomXmlParts\b|\bworkbook\.(settings|properties)\b|\bdocument\.settings\b/,
  'the custom XML of a saved file': /\bedit\.add\('customXml/,
  'files that you name on the command line':
    /\b(writeFile|appendFile|createWriteStream|mkdtemp|mkdir|copyFile|showSaveFilePicker)\b/,
  downloads: /\bcreateObjectURL\b/,
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => join(folder, name));
}

/** What a file does, without what its comments say. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

/** Files by place, as the sources have them. */
function written(): Record<string, string[]> {
  const files = sources(join(ROOT, 'addin')).map((file) => ({
    name: relative(ROOT, file).replaceAll('\\', '/'),
    code: codeOf(file),
  }));
  return Object.fromEntries(
    Object.entries(WRITES).map(([place, pattern]) => [
      place,
      files.filter(({ code }) => pattern.test(code)).map(({ name }) => name),
    ]),
  );
}

/** Files by place, as the table says. */
function listed(): Record<string, string[]> {
  const rows = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8').matchAll(
    /^\| (?!place|---)([^|]+?) +\|[^|]*\|[^|]*\|([^|]*)\|$/gm,
  );
  return Object.fromEntries(
    [...rows].map(([, place, files]) => [
      place!,
      [...files!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!),
    ]),
  );
}

test('Every place where something is kept is in the table of docs/privacy.md, with the files that write there', () => {
  const { "the browser's own cache": cache, ...places } = listed();
  expect(cache).toEqual([]);
  const sorted = (all: Record<string, string[]>): Record<string, string[]> =>
    Object.fromEntries(Object.entries(all).map(([place, files]) => [place, [...files].sort()]));
  expect(sorted(places)).toEqual(sorted(written()));
});

/** Boxes whose kind keeps a browser from offering what was typed there before. */
const NOT_TYPED = /type="(checkbox|radio|file|date|number)"/;

test('No box gives what was typed into it to the browser’s list of earlier entries', () => {
  const boxes = sources(join(ROOT, 'addin')).flatMap((file) =>
    [...codeOf(file).matchAll(/<input\b[\s\S]*?\/>/g)].map(([box]) => ({ file: relative(ROOT, file), box })),
  );
  const kept = boxes.filter(({ box }) => !NOT_TYPED.test(box) && !box.includes('autocomplete="off"'));
  expect(boxes.length).toBeGreaterThan(8);
  expect(kept).toEqual([]);
});
