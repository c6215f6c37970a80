/** What a Word file may hold at most; beyond it is a mistake or an attack. A guide of 50 pages has some 20,000 elements. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  zipEntries: 5_000,
  unpackedBytes: 100 * 1024 * 1024,
  /** Measured: Word's own styles pack to a twentieth. */
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  /** XML elements of all parts that are read. */
  elements: 120_000,
  /** Elements within elements: a nested table takes four levels. */
  depth: 200,
} as const
