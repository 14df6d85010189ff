/** The line between Microsoft's client and the fake workbook: counts, limits, waits and failures. */
import type { FakeWorkbook } from './workbook/fake-workbook';
import { executeRequest } from './execute-request';
import type { HostState } from './model/host-state';
import { workbookObject } from './model/workbook-object';
import type { ExecutorAnswer, RequestBody, ResponseBody } from './workbook/wire';
import { ExcelRefusal } from './workbook/wire';

/** Excel on the web's limit of requests and of answers, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Request flag of `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface SyncRecord {
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly actions: number;
}

/** What is to go wrong: Excel refuses the request as a whole, or some actions into it, or never answers. */
export type RequestFault =
  | { readonly kind: 'refuse'; readonly code: string }
  | { readonly kind: 'refuse-after'; readonly code: string; readonly actions: number }
  | { readonly kind: 'hang' };

export class RequestExecutor {
  readonly syncs: SyncRecord[] = [];
  private readonly faults = new Map<number, RequestFault>();
  private editing: { readonly left: Promise<void>; readonly leave: () => void } | undefined;

  constructor(
    private readonly workbook: FakeWorkbook,
    private readonly state: HostState,
  ) {}

  /** The `n`-th sync from now on, 1 the next, goes wrong. */
  failAt(n: number, fault: RequestFault): void {
    this.faults.set(this.syncs.length + n, fault);
  }

  /** The user goes into a cell and types. */
  startCellEdit(): void {
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    this.editing = { left, leave };
  }

  endCellEdit(): void {
    this.editing?.leave();
    this.editing = undefined;
  }

  /** The client lets go of the ranges it kept, after each `Excel.run`, unasked and unawaited. */
  private cleanUp(body: RequestBody): ExecutorAnswer {
    const Body = executeRequest(workbookObject(this.workbook, this.state), body, this.state.references);
    return { HttpStatusCode: 200, Headers: {}, Body };
  }

  async execute(flags: number, body: RequestBody): Promise<ExecutorAnswer> {
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused('InvalidOperationInCellEditMode');
      await this.editing.left;
    }
    const sent = JSON.stringify(body);
    const fault = this.faults.get(this.syncs.length + 1);
    if (isCleanUp(body)) return this.cleanUp(body);
    const record = { bytesUp: bytesOf(sent), bytesDown: 0, actions: body.Actions.length };
    this.syncs.push(record);
    if (fault?.kind === 'hang') return new Promise(() => undefined);
    if (fault?.kind === 'refuse') return refused(fault.code);
    if (record.bytesUp > PAYLOAD_LIMIT) return refused('RequestPayloadSizeLimitExceeded');
    const root = workbookObject(this.workbook, this.state);
    // Through JSON both ways, as over the wire: `undefined` in a list becomes null, nothing is shared.
    const answer = executeRequest(
      root,
      JSON.parse(sent) as RequestBody,
      this.state.references,
      refusalOf(fault),
    );
    const received = JSON.stringify(answer);
    record.bytesDown = bytesOf(received);
    if (record.bytesDown > PAYLOAD_LIMIT) return refused('ResponsePayloadSizeLimitExceeded');
    const Body = JSON.parse(received) as ResponseBody;
    return { HttpStatusCode: answer.Error ? 400 : 200, Headers: {}, Body };
  }
}

function refusalOf(fault: RequestFault | undefined): { actions: number; refusal: ExcelRefusal } | undefined {
  if (fault?.kind !== 'refuse-after') return undefined;
  return { actions: fault.actions, refusal: new ExcelRefusal(fault.code, 'Made to fail by the test') };
}

function refused(code: string): ExecutorAnswer {
  return { HttpStatusCode: 400, Headers: {}, ErrorCode: code, ErrorMessage: 'Refused by the test host' };
}

function isCleanUp({ Actions }: RequestBody): boolean {
  const asked = Actions.filter(({ ActionType }) => ActionType !== 1);
  return asked.length > 0 && asked.every(({ Name }) => Name === '_RemoveReference');
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
