import { CallLine, type Calls, type Port } from '../line/call-line';
import type { PageCalls } from '../calls/page-calls';
import type { WorkerCalls } from '../calls/worker-calls';
import { createCheckCalls } from './check-calls';
import { OpenFile } from './file-calls';
import { pageHost } from './page-host';

/** Does what is asked over a port. @param life done when the worker has begun to hold its life */
export function serveWork(port: Port, life: Promise<void>): void {
  const calls: Calls = {};
  const line = new CallLine<PageCalls>(port, calls);
  const file = new OpenFile(() => line.ask.layouts());
  const host = pageHost(line.ask, (sheet) => file.sheet(sheet));
  const { open, hold, save, formulasAt, writeWorkbook } = file;
  const offered: WorkerCalls = {
    alive: () => life,
    ...{ open, hold, save, formulasAt, writeWorkbook },
    ...createCheckCalls(host, line.ask),
  };
  Object.assign(calls, offered);
}
