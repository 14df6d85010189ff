/** How big a file may be. A file over one of these is refused before it can exhaust the memory of the page. */
export const FILE_LIMITS = {
  /** Bytes of the file as it arrives. */
  fileBytes: 200_000_000,
  /** Bytes of one part of a workbook once unpacked: a sheet of some 250,000 rows of 44 columns. */
  partBytes: 400_000_000,
  /** Bytes of all parts unpacked to read a workbook. */
  totalBytes: 800_000_000,
  /** Entries of the package: a workbook with many pictures has a few thousand. */
  entries: 20_000,
  /** Excel's own limits. */
  rows: 1_048_576,
  columns: 16_384,
  cellLength: 32_767,
} as const;
