import type { Hash } from '#shared/kernel/ids'

/** As `attachments.missing` and `revisions.missing` take them at once. */
const AT_ONCE = 10_000

/** The two copies of one kind of file: the main process's folder and the database. */
export interface Copies {
  /** Which of these the folder lacks; asked of at most `AT_ONCE`. */
  readonly missing: (sha256: Hash[]) => Promise<readonly Hash[]>
  readonly here: readonly Hash[]
  /** Gives the folder what the database has; false where it has none. */
  readonly give: (sha256: Hash) => Promise<boolean>
  readonly take: (sha256: Hash) => Promise<void>
}

/**
 * Completes the two copies of the files that are named from each other. One file at a time: a résumé may be large
 * and nobody waits for this. Returns what neither copy has.
 */
export async function completeCopies(named: readonly Hash[], copies: Copies): Promise<readonly Hash[]> {
  const missing = new Set<Hash>()
  for (let from = 0; from < named.length; from += AT_ONCE) {
    for (const sha256 of await copies.missing(named.slice(from, from + AT_ONCE))) missing.add(sha256)
  }
  const here = new Set(copies.here)
  const lost: Hash[] = []
  for (const sha256 of named) {
    if (!missing.has(sha256)) {
      if (!here.has(sha256)) await copies.take(sha256)
    } else if (!here.has(sha256) || !(await copies.give(sha256))) {
      lost.push(sha256)
    }
  }
  return lost
}
