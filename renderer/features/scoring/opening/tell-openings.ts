import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { openingsDue, sealingKeysMissing, type DueOpening } from '#shared/domain/scoring/openings-due'
import { toAppError } from '#shared/kernel/app-error'
import { newAgeSecret, type AgeSecretKey } from '#shared/kernel/age-keys'
import type { Id, RandomBytes } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

/**
 * Makes the keys that one's own submitted sheets are sealed with, and tells those that may be told by now: every
 * rater has submitted. HR tells others' as well, as far as their sealed sheets are on this laptop. Returns how
 * many were told.
 */
export async function tellOpenings(
  { data, runner, identity }: Pick<Session, 'data' | 'runner' | 'identity'>,
  action: Id,
): Promise<number> {
  const records = data.records.within(action)
  for (const sheet of await sealingKeysMissing(records, identity.person)) {
    await runner.run(keepSealingKey, { action, ...sheet, key: newAgeSecret(randomBytes) })
  }
  let told = 0
  for (const due of await openingsDue(records, action, identity.person)) {
    const key = due.key ?? (await sealedKey(action, due))
    if (key === undefined) continue
    await runner.run(openSheet, { action, interview: due.interview, revision: due.revision, key })
    told += 1
  }
  return told
}

/** Undefined where the sealed sheet has not come yet, or was not made for this laptop. */
async function sealedKey(action: Id, { revision }: DueOpening): Promise<AgeSecretKey | undefined> {
  try {
    return (await call('sealed.key', { action, revision })).key
  } catch (thrown) {
    if (toAppError(thrown).code === 'sealed.no-key') return undefined
    throw thrown
  }
}
