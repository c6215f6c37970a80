/** Who has nothing but the records: sees no review that is not open to everybody. */
export const NOBODY = { viewer: '', contentOf: () => Promise.resolve(undefined) }
