/** What a file of applicants may hold at most; beyond it is a mistake or an attack. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  sheets: 100,
  zipEntries: 5_000,
  /** All parts of a workbook, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Unpacked to packed size of one part; XML of repeated cells reaches about 40. */
  ratio: 200,
  /** Below this size a part may have any ratio. */
  ratioFromBytes: 1024 * 1024,
} as const
