/**
 * What one sheet of Excel can hold.
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const MOST_ROWS = 1_048_576;
export const MOST_LINKS = 65_530;

/**
 * Cells that get a comment. In Excel on the web 10,000 short comments are a message of 2.5 MB and it takes at most 5 MB,
 * ours are some three times as long, and nobody reads a thousand of them.
 */
export const MOST_COMMENTS = 1_000;
