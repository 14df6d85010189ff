/** A template made from little stand-ins for what is built: these tests are about the resources, not the bundles. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../../infra/app';
import { FUNCTION_PLANS } from '../../infra/plans/function-plans';
import type { WorkforceStack, WorkforceStackSources } from '../../infra/workforce-stack';

const FOLDERS = mkdtempSync(join(tmpdir(), 'workforce-infra-'));
afterAll(() => rmSync(FOLDERS, { recursive: true, force: true }));

/** A new folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  return mkdtempSync(join(FOLDERS, 'test-'));
}

/** Stand-ins for the build: each function answers what it was asked, the site has one page and one chunk. */
export function writeSources(folder: string): WorkforceStackSources {
  const sources = { functions: join(folder, 'functions'), site: join(folder, 'site') };
  for (const { name } of FUNCTION_PLANS) write(join(sources.functions, name, 'index.js'), echo(name));
  write(join(sources.site, 'index.html'), '<!doctype html><title>Page</title>');
  write(join(sources.site, 'chunks', 'one-ABCD.js'), 'export const one = 1;');
  write(
    join(sources.site, 'manifest.xml'),
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
  );
  return sources;
}

export function createTestApp(folder: string, context: Readonly<Record<string, unknown>> = {}) {
  return createApp({ outdir: join(folder, 'cdk.out'), sources: writeSources(folder), context });
}

/** The template as it is synthesised with these settings. */
export function synthesiseTemplate(context: Readonly<Record<string, unknown>> = {}): Template {
  const app = createTestApp(temporaryFolder(), context);
  return Template.fromStack(app.node.findChild('WorkforceStandard') as WorkforceStack);
}

/** Properties of all resources of a type, by logical id. */
export function resourcesOf(template: Template, type: string): Map<string, Record<string, unknown>> {
  const found = Object.entries(template.findResources(type)) as [
    string,
    { Properties: Record<string, unknown> },
  ][];
  return new Map(found.map(([id, { Properties }]) => [id, Properties]));
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function echo(name: string): string {
  return `let calls = 0;
    exports.handler = async (event) => {
      console.log(JSON.stringify({ function: '${name}', call: ++calls }));
      if (event.rawQueryString === 'throw') throw new Error('told to throw');
      const body = JSON.stringify({ function: '${name}', calls, table: process.env.TABLE_NAME ?? null, home: process.env.HOME ?? null, event });
      return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
    };`;
}
