import { z } from 'zod'
import { Hash } from '../../kernel/ids'
import { compareInstants, Instant } from '../../kernel/time'
import type { Identified } from '../find-record'

/**
 * Record `consensus/<interview>/<revision>/@<recorder>`, and the ground of a decision's: a revision was frozen and
 * stands. It takes the place of all that stood when it was made; of two that did not know of each other both stand.
 */
export const NamedRevision = z.object({ revision: Hash, at: Instant, supersedes: z.array(Hash).default([]) })
export type NamedRevision = Readonly<z.infer<typeof NamedRevision>>

/** Those whose place no other took, the earliest first. */
export function standing<Named extends Identified<NamedRevision>>(all: readonly Named[]): readonly Named[] {
  const gone = new Set(all.flatMap(({ supersedes }) => supersedes))
  return all
    .filter(({ revision }) => !gone.has(revision))
    .sort((left, right) => compareInstants(left.at, right.at) || (left.revision < right.revision ? -1 : 1))
}

/** Whether what is about to be frozen takes the place of just what stands. */
export function supersedesAll(
  supersedes: readonly Hash[],
  stands: readonly Pick<NamedRevision, 'revision'>[],
): boolean {
  return supersedes.length === stands.length && stands.every(({ revision }) => supersedes.includes(revision))
}
