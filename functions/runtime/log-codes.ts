/** Every message that may be logged: fixed words with a code that alarms and searches can rely on. */
export const LOG = {
  ANSWERED: { code: 'WS-001', message: 'Request answered' },
  REFUSED: { code: 'WS-002', message: 'Request refused' },
  NOT_READY: { code: 'WS-003', message: 'Request turned away: the register could not be read' },
  FAILED: { code: 'WS-004', message: 'Request failed for a reason not foreseen' },
  PUBLISHED: { code: 'WS-005', message: 'Code lists published' },
  ALREADY_PUBLISHED: { code: 'WS-006', message: 'Code lists were already published' },
  PUBLISH_FAILED: { code: 'WS-007', message: 'Code lists could not be published' },
} as const;

export type LogMessage = (typeof LOG)[keyof typeof LOG];

/**
 * All that may stand beside a message: numbers, and names of our own making. Nothing here is ever taken from a
 * body, a path or a query, so no value of a sheet can reach the log.
 */
export interface LogFields {
  readonly route?: string;
  readonly requestId?: string;
  readonly status?: number;
  readonly problem?: string;
  readonly milliseconds?: number;
  readonly bytesIn?: number;
  readonly bytesOut?: number;
  readonly entry?: number;
  readonly lists?: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly findings?: number;
  /** How many codes were asked about. */
  readonly codes?: number;
  readonly error?: ErrorTrace;
}

/** Where an error came from, without its message, which may quote what was sent. */
export interface ErrorTrace {
  readonly name: string;
  readonly frames: readonly string[];
}

export interface Log {
  info(message: LogMessage, fields: LogFields): void;
  error(message: LogMessage, fields: LogFields): void;
}
