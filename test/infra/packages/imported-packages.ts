/** Names of the packages that files of ours import. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { PAGES } from '../../../infra/build/bundle-site';
import { FUNCTION_PLANS } from '../../../infra/plans/function-plans';
import { ROOT } from '../../../infra/plans/paths';

/** Where something starts that runs for somebody: functions in Lambda, pages, the command line. */
const STARTS = [
  ...FUNCTION_PLANS.map(({ name }) => `functions/${name}.ts`),
  ...PAGES.map(({ program }) => program),
  'addin/command-line/main.ts',
];

/** The command line loads it only when no service is named: it is the whole of AWS on one's own machine. */
const LOCAL_STACK = '*/infra/local/start-local-stack';

/** What is imported on the way from `STARTS`, by files of ours alone. Types are no imports here. */
export async function packagesThatRun(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: STARTS,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    external: [LOCAL_STACK],
    platform: 'node',
    format: 'esm',
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const ours = Object.entries(metafile.inputs).filter(([file]) => !file.startsWith('node_modules/'));
  const imports = ours.flatMap(([, input]) => input.imports);
  return namesOf(
    imports
      .filter(({ external, path }) => external || path.startsWith('node_modules/'))
      .map(({ path }) => path),
  );
}

const SOURCE = /\.[cm]?[jt]sx?$/;
const FLOORS = ['addin', 'bench', 'core', 'functions', 'infra', 'scripts', 'test', 'tools'];

/** What any file of ours imports or requires, types too; a package of types counts by its own name. */
export function packagesImported(): string[] {
  const below = FLOORS.flatMap((floor) =>
    readdirSync(join(ROOT, floor), { recursive: true, encoding: 'utf8' }).map((name) => join(floor, name)),
  );
  const files = [...readdirSync(ROOT), ...below].filter((file) => SOURCE.test(file));
  return namesOf(files.flatMap((file) => importsOf(readFileSync(join(ROOT, file), 'utf8'))));
}

function importsOf(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const resolved = [...text.matchAll(/require\.resolve\('([^']+)'\)/g)].map(([, path]) => path!);
  return [...importedFiles.map(({ fileName }) => fileName), ...resolved];
}

/** `@scope/name` or `name` of a path in a package, as it is written or as it lies in node_modules. */
const PACKAGE = /^(?:(?:\.\.\/)*node_modules\/)?((?:@[^/]+\/)?[^./@][^/]*)/;

function namesOf(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  return [...new Set(names)].filter((name) => !isOfNode(name)).sort();
}

function isOfNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}
