/** How every age file begins; the version stands in it. */
export const AGE_MARK = 'age-encryption.org/v1\n'

/** Whether bytes are the beginning of an age file. */
export function beginsLikeAge(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, AGE_MARK.length) === AGE_MARK
}
