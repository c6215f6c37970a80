import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import { newestVersion } from './guide-draft'
import type { InterviewGuide } from './interview-guide'

/**
 * By round, the newest versions where several have the same number; the first is the one that every laptop takes.
 * Once a further one was published they do not compete any more.
 */
export function competingVersions(
  guides: readonly Identified<InterviewGuide>[],
): readonly (readonly Identified<InterviewGuide>[])[] {
  const rounds = new Map<Id, Identified<InterviewGuide>[]>()
  for (const guide of guides) {
    const versions = rounds.get(guide.round)
    if (versions === undefined) rounds.set(guide.round, [guide])
    else versions.push(guide)
  }
  return [...rounds.values()].flatMap((versions) => {
    const newest = newestVersion(versions)
    const others = versions.filter(({ id, version }) => version === newest?.version && id !== newest.id)
    return newest === undefined || others.length === 0 ? [] : [[newest, ...others]]
  })
}
