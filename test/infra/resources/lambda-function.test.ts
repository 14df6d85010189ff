import { referencesIn } from '../../../infra/local/references';
import { resourcesOf, synthesiseTemplate } from '../support';

interface Properties {
  readonly Environment?: { readonly Variables: Readonly<Record<string, unknown>> };
  readonly Runtime: string;
  readonly Architectures: readonly string[];
  readonly Handler: string;
  readonly MemorySize: number;
  readonly Timeout: number;
  readonly ReservedConcurrentExecutions?: number;
  readonly LoggingConfig: { readonly LogFormat: string };
}

function ourFunctions(context: Record<string, unknown> = {}): Properties[] {
  const all = [
    ...resourcesOf(synthesiseTemplate(context), 'AWS::Lambda::Function').values(),
  ] as unknown as Properties[];
  return all.filter(({ Environment }) => Environment?.Variables.POWERTOOLS_SERVICE_NAME !== undefined);
}

const functions = ourFunctions();

test('every function runs on the newest Node, on ARM, and logs as JSON', () => {
  expect(
    functions.map(({ Runtime, Architectures, Handler, LoggingConfig: { LogFormat } }) => [
      Runtime,
      Architectures,
      Handler,
      LogFormat,
    ]),
  ).toEqual(Array(8).fill(['nodejs24.x', ['arm64'], 'index.handler', 'JSON']));
});

test('memory, time and copies are as planned', () => {
  expect(
    functions.map(({ Environment, MemorySize, Timeout, ReservedConcurrentExecutions }) => [
      Environment?.Variables.POWERTOOLS_SERVICE_NAME,
      MemorySize,
      Timeout,
      ReservedConcurrentExecutions,
    ]),
  ).toEqual([
    ['get-standard', 1024, 15, undefined],
    ['list-code-lists', 1024, 15, undefined],
    ['get-code-list', 1024, 15, undefined],
    ['check-table', 1769, 15, 100],
    ['relate-tables', 1769, 15, 25],
    ['translate-code', 1024, 15, undefined],
    ['get-openapi', 1024, 15, undefined],
    ['publish-standard', 1024, 60, 1],
  ]);
});

test('in a new account, which has nothing to hold back, no concurrency is reserved', () => {
  const reserved = ourFunctions({ reserveConcurrency: 'false' }).map(
    (each) => each.ReservedConcurrentExecutions,
  );
  expect(reserved).toStrictEqual(functions.map(() => undefined));
});

test('only a function with access to the register is told its name', () => {
  const told = functions
    .filter(({ Environment }) => referencesIn(Environment?.Variables.TABLE_NAME).length === 1)
    .map(({ Environment }) => Environment?.Variables.POWERTOOLS_SERVICE_NAME);
  expect(told).toEqual([
    'get-standard',
    'list-code-lists',
    'get-code-list',
    'check-table',
    'relate-tables',
    'translate-code',
    'publish-standard',
  ]);
});
