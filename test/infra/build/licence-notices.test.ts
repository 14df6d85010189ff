/** The file of licences beside the pages as they are built. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSite } from '../../../infra/build/bundle-site';
import { bundledPackages, licenceNotices } from '../../../infra/build/licence-notices';
import { ROOT } from '../../../infra/plans/paths';
import { temporaryFolder } from '../support';

const site = temporaryFolder();
let notices: readonly (readonly [heading: string, licence: string, text: string])[];
let bundles: string;

beforeAll(async () => {
  await bundleSite(undefined, site);
  const whole = readFileSync(join(site, 'licences.txt'), 'utf8').replace('\uFEFF', '');
  notices = whole.split(/-{80}\n\n/).map((notice) => {
    const [heading = '', licence = '', , ...text] = notice.split('\n');
    return [heading, licence, text.join('\n')] as const;
  });
  bundles = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => readFileSync(join(site, file), 'utf8'))
    .join('\n');
});

test('Ours comes first, then each package in the version that is installed', () => {
  const [ours, ...others] = notices.map(([heading]) => heading);
  const wrong = others.filter((heading) => {
    const [, name = '', version] = /^(\S+) (\S+)$/.exec(heading) ?? [];
    // It lies where React is looked for.
    return installedVersion(name === '@preact/compat' ? 'react' : name) !== version;
  });

  expect(ours).toBe('workforce-standard 1.0.0');
  expect(wrong).toEqual([]);
  expect(others).toEqual([...new Set(others)].sort());
});

/** Words that stand in a package and in no file of ours. */
test.each([
  ['@glideapps/glide-data-grid', 'gdg-'],
  ['@linaria/react', '__linaria'],
  ['@microsoft/fast-element', 'fast-element'],
  ['fflate', 'invalid zip data'],
  ['lodash', '__lodash_hash_undefined__'],
  ['marked', 'markedjs/marked'],
  ['prop-types', 'Calling PropTypes validators'],
  ['react-responsive-carousel', 'carousel-slider'],
])('%s, whose "%s" stands in a bundle, is named', (name, words) => {
  expect(bundles).toContain(words);
  expect(notices.map(([heading]) => heading.split(' ')[0])).toContain(name);
});

test.each(['@aws-sdk/lib-dynamodb', 'csv-parse', 'esbuild', 'zod'])(
  '%s, which no page carries, is not named',
  (name) => {
    expect(notices.map(([heading]) => heading.split(' ')[0])).not.toContain(name);
  },
);

test('Each says its licence, one that lets us give it on, and has the text with who holds it', () => {
  const faulty = notices.filter(
    ([, licence, text]) =>
      !/^Licence: (MIT|0BSD)$/.test(licence) || !/copyright/i.test(text) || text.length < 600,
  );

  expect(faulty).toEqual([]);
});

test('A package without a file of its licence has the text of the licence that it names', () => {
  const [, notice] = licenceNotices(['node_modules/react-easy-swipe']).split(/-{80}\n\n/);

  expect(notice).toMatch(
    /^react-easy-swipe \S+\nLicence: MIT\n\nMIT License\n\nCopyright \(c\) Leandro Augusto Lemos\n\nPermission/,
  );
});

test('A package counts when some of its code is left in what is written', () => {
  const input = (bytesInOutput: number) => ({ bytesInOutput });
  const inputs = {
    'addin/a.ts': input(5),
    'node_modules/fflate/esm/browser.js': input(7),
    'node_modules/fflate/esm/more.js': input(7),
    'node_modules/marked/lib/marked.js': input(0),
    'node_modules/a/node_modules/@b/c/d.js': input(1),
  };
  const output = { inputs, bytes: 20, imports: [], exports: [] };

  expect(bundledPackages({ inputs: {}, outputs: { 'a.js': output } })).toEqual([
    'node_modules/fflate',
    'node_modules/a/node_modules/@b/c',
  ]);
});

test.each(['addin/taskpane/frame/help.tsx', 'addin/page/standard/standard-page.tsx'])(
  '%s leads to it',
  (file) => {
    const [, address] = /href="([^"]+)"[^>]*>\s*Licences/.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];

    expect(address).toBe('./licences.txt');
    expect(bundles).toContain(address);
  },
);

function installedVersion(name: string): string {
  const path = join(ROOT, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
