import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../infra/plans/paths';

const HOUSE = ['addin', 'core', 'functions', 'infra', 'standard', 'tools'];
const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

/** Files without their endings, and folders, as paths in the project. */
const paths = HOUSE.flatMap((floor) =>
  readdirSync(join(ROOT, floor), { recursive: true, encoding: 'utf8' }).map((name) =>
    `/${join(floor, name)}`.replaceAll('\\', '/').replace(/\.tsx?$/, ''),
  ),
).concat(HOUSE.map((floor) => `/${floor}`));

const named = [...page.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, name]) =>
  name!.replace(/\/$|\.tsx?$/g, ''),
);

test('What the page on the house names is there', () => {
  const known = (name: string): boolean => paths.some((path) => path.endsWith(`/${name}`));
  expect(named.length).toBeGreaterThan(40);
  expect(
    named.filter((name) => !['.dependency-cruiser.cjs', 'npm run floors'].includes(name) && !known(name)),
  ).toEqual([]);
});

test.each(['addin', 'core', 'functions'])('Every room of %s is on the page', (floor) => {
  const rooms = readdirSync(join(ROOT, floor), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  // Pictures are no room.
  const names = rooms.map(({ name }) => name).filter((name) => name !== 'assets');
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});
