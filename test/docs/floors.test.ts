import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../infra/plans/paths';

const CONFIGURATION = join(ROOT, '.dependency-cruiser.cjs');

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string; readonly pathNot?: readonly string[] };
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the tool wants its configuration as CommonJS
const { forbidden } = require(CONFIGURATION) as { readonly forbidden: readonly Rule[] };

test('every file of code has a floor', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: ROOT, encoding: 'utf8' }).split(
    '\n',
  );
  const floors = forbidden.filter(({ name }) => name.startsWith('below-'));
  const floorsOf = (file: string): number =>
    floors.filter(
      ({ from: { path = '', pathNot = [] } }) =>
        new RegExp(path).test(file) && !pathNot.some((inner) => new RegExp(inner).test(file)),
    ).length;
  expect(files.filter((file) => file !== '' && !file.startsWith('test/') && floorsOf(file) !== 1)).toEqual(
    [],
  );
});

/** Each breaks one rule, in files of its own. */
const BROKEN: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  [
    'an import from a floor above',
    'below-core/values',
    'core/values/up.ts',
    {
      'core/values/up.ts': "import { b } from '../../addin/model/b';\nexport const a = b;",
      'addin/model/b.ts': 'export const b = 1;',
    },
  ],
  [
    'a circle of files, though only types go round',
    'no-circle-of-files',
    'core/values/a.ts',
    {
      'core/values/a.ts': "import type { B } from './b';\nexport interface A { b?: B }",
      'core/values/b.ts': "import type { A } from './a';\nexport interface B { a?: A }",
    },
  ],
  [
    'two folders that need each other',
    'no-circle-of-folders',
    'addin/fixing',
    {
      'addin/fixing/a.ts': "import { b } from '../wording/b';\nexport const a = b;",
      'addin/wording/b.ts': 'export const b = 1;',
      'addin/wording/c.ts': "import { d } from '../fixing/d';\nexport const c = d;",
      'addin/fixing/d.ts': 'export const d = 1;',
    },
  ],
  [
    'a shape taken for more than its type',
    'shapes-as-types',
    'addin/model/shape.ts',
    {
      'addin/model/shape.ts': "import { cell } from '../../core/api/shapes/b';\nexport const a = cell;",
      'core/api/shapes/b.ts': 'export const cell = 1;',
    },
  ],
  [
    'Node in the add-in',
    'no-node-in-the-addin',
    'addin/headings/node.ts',
    { 'addin/headings/node.ts': "import { sep } from 'node:path';\nexport const a = sep;" },
  ],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violationsIn(files: Readonly<Record<string, string>>): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'));
  try {
    for (const [name, text] of Object.entries({ ...files, 'tsconfig.json': '{}' })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, '--config', CONFIGURATION, '--output-type', 'json', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what the floors forbid is found', () => {
  let found: readonly Violation[];
  beforeAll(() => {
    found = violationsIn(
      Object.assign({}, ...BROKEN.map(([, , , files]) => files)) as Record<string, string>,
    );
  });

  test.each(BROKEN)('%s', (_what, rule, where) => {
    expect(found.filter(({ from }) => from === where).map(({ rule: { name } }) => name)).toEqual([rule]);
  });
});
