import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSite } from '../../../infra/build/bundle-site';
import { temporaryFolder } from '../support';

const site = temporaryFolder();
let failed: Map<string, Error>;

beforeAll(async () => {
  failed = await bundleSite(undefined, site);
});

test('every page is made', () => {
  expect(failed).toEqual(new Map());
  expect(readdirSync(site).sort()).toEqual([
    'assets',
    'chunks',
    'functions.json',
    'index.css',
    'index.html',
    'index.js',
    'licences.txt',
    'manifest.xml',
    'sample.xlsx',
    'shortcuts.json',
    'standard.css',
    'standard.html',
    'standard.js',
    'taskpane.css',
    'taskpane.html',
    'taskpane.js',
    'worker.js',
  ]);
});

test.each(['index.html', 'standard.html', 'taskpane.html'])(
  '%s has no script and no style in it: the policy would refuse them',
  (page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(
      scripts.filter(([, attributes, text]) => !attributes?.includes('src=') || text?.trim() !== ''),
    ).toEqual([]);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  },
);

test('pages load nothing from elsewhere but Office.js', () => {
  const pages = readdirSync(site).filter((file) => file.endsWith('.html') || file.endsWith('.css'));
  const addresses = pages.flatMap(
    (file) => readFileSync(join(site, file), 'utf8').match(/(?<=["'(])(https?:)?\/\/[^"')]+/g) ?? [],
  );
  expect(addresses).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

test('a page that cannot be made is named, and does not keep the others from being made', async () => {
  const folder = temporaryFolder();
  const pages = [
    { name: 'index', html: 'addin/page/index.html', program: 'addin/page/main.tsx' },
    { name: 'missing', html: 'addin/missing.html', program: 'addin/missing.tsx' },
  ];
  const [[name, error] = []] = [...(await bundleSite(pages, folder))];
  expect([name, error?.message]).toEqual([
    'missing',
    'not written yet: addin/missing.html, addin/missing.tsx',
  ]);
  expect(readdirSync(folder)).toContain('index.html');
});

test('what requests are held against stays with the service: no page carries zod', () => {
  const scripts = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((file) => readFileSync(join(site, file), 'utf8').includes('~standard'))).toEqual([]);
});
