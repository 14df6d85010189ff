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
  /** Bytes that any packed body may unpack to: a sheet of blank columns packs to a thousandth. */
  unpackedFreely: 6_000_000,
  /** Beyond those, how many times its size a body may unpack to. Sheets of people pack to a tenth or so. */
  unpackedTimes: 100,
  /** Lists and objects in one another: a date cell of a table to compare stands seven deep. */
  depth: 8,
  /**
   * Values and names of members, where a list or an object counts as three: 3,000,000 cells, or as many dates as
   * `unpackedBytes` has room for.
   */
  values: 5_500_000,
  /** Different names of members; the API's own are a dozen. */
  names: 100,
} as const;
