/** How every age file begins; the version stands in it. */
export const AGE_MARK = 'age-encryption.org/v1\n'

/** Whether bytes are the beginning of an age file. */
export function beginsLikeAge(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, AGE_MARK.length) === AGE_MARK
}

/** Whether the beginning of an age file says that a passphrase opens it: such a file has no other recipient. */
export function needsPassphrase(bytes: Buffer): boolean {
  return beginsLikeAge(bytes) && bytes.toString('latin1', AGE_MARK.length).startsWith('-> scrypt ')
}
