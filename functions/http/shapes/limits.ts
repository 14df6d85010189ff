/** Limits of one request. A request over one of them is answered 413 or 400 with a problem that names the limit. */
export const LIMITS = {
  /** Rows in one `POST /checks`. */
  rows: 10_000,
  /** Rows of all tables together in one `POST /checks/relations`. */
  relationRows: 300_000,
  columns: 300,
  tables: 50,
  /** Codes in one `POST /maps/{id}/translate`: several times what the longest map holds. */
  codes: 1_000,
  /** Characters in one cell: Excel's own limit. */
  cellLength: 32_767,
  /** Bytes of the body as it arrives (Lambda takes 6 MB, and a packed body arrives in base64). */
  bodyBytes: 4_500_000,
  /** Bytes of the body once unpacked. */
  unpackedBytes: 24_000_000,
} as const;
