/**
 * Microsoft's own client of custom functions, as Excel on the web loads it, with this test at the other end of its
 * bridge: what goes in is what Excel sends for a formula, what comes out is what Excel is told of its value.
 */
import { readFileSync } from 'node:fs';
import type { ExcelRuntime } from '../../addin/custom-functions/excel-runtime';

/** What the client tells Excel of one call. */
export interface CallResult {
  readonly value: unknown;
  /** Numbers of the client's own: 1 for #N/A, 7 for #VALUE!. Absent when the call has a value. */
  readonly errorCode?: number;
}

/** As it crosses the bridge; the error code stands there only when the call failed. */
type SentResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

export interface ExcelClient {
  readonly runtime: ExcelRuntime;
  /** Calculates formulas, each an id of functions.json and its arguments; results in the same order. */
  calculate(formulas: readonly (readonly [id: string, ...values: unknown[]])[]): Promise<CallResult[]>;
  /** Messages that the client sent to Excel. */
  readonly sent: { count: number };
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const NAMES = ['OSF', 'OfficeExt', 'Microsoft', 'OfficeExtension', 'OfficeCore', 'OfficeRuntime', 'Excel'];
const INVOCATION = { messageCategory: 1, messageType: 1000, targetId: '' };
const CANCELABLE = 1;

export function openExcelClient(): ExcelClient {
  const window = loadClient();
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      sent.count += 1;
      const { id, message } = JSON.parse(text) as { id: number; message: { body: { Actions: Action[] } } };
      const { Actions } = message.body;
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name === 'SetInvocationArrayResults') take(ArgumentInfo?.Arguments?.[0] as SentResult[]);
      }
      const body = JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify(answer)));
    },
  };
  const sent = { count: 0 };
  const results = new Map<number, CallResult>();
  let waiting: { readonly count: number; readonly done: () => void } | undefined;
  let next = 1;

  function take(some: readonly SentResult[]): void {
    for (const [id, succeeded, value, errorCode] of some)
      results.set(id, succeeded ? { value } : { value, errorCode });
    if (waiting !== undefined && results.size >= waiting.count) waiting.done();
  }

  window.OfficeExtension.HostBridge.init(bridge);
  return {
    runtime: window.CustomFunctions,
    sent,
    async calculate(formulas) {
      results.clear();
      const first = next;
      next += formulas.length;
      const entries = formulas.map(([name, ...values], at) => ({
        ...INVOCATION,
        message: [first + at, name, values, 'Sheet1!A1', CANCELABLE],
      }));
      const all = new Promise<void>((done) => (waiting = { count: formulas.length, done }));
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
      await all;
      return formulas.map((_formula, at) => results.get(first + at)!);
    },
  };
}

interface ClientWindow {
  readonly CustomFunctions: ExcelRuntime;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: object): void } };
}

/** The client run as a function, in a window that has what office.js itself leaves there. */
function loadClient(): ClientWindow {
  const code = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const mappings: Record<string, unknown> = {};
  let changed = (): void => undefined;
  const window: Record<string, unknown> = {
    ...{ Promise, setTimeout, clearTimeout, document: {}, navigator: { userAgent: '' } },
    location: { href: '' },
    CustomFunctions: {
      _association: { mappings, onchange: (handler: () => void) => (changed = handler) },
      associate: (id: string, run: unknown) => {
        mappings[id] = run;
        changed();
      },
    },
  };
  Object.assign(window, { window, self: window });
  for (const name of NAMES) window[name] = undefined;
  // Microsoft's own file, from the package we pin. It makes globals of its window and then uses them by bare name.
  new Function('window', `with (window) { ${code}\n}`)(window);
  return window as unknown as ClientWindow;
}
