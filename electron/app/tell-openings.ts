import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { openingsDue, sealingKeysMissing, type DueOpening } from '#shared/domain/scoring/openings-due'
import { newAgeSecret, type AgeSecretKey } from '#shared/kernel/age-keys'
import { toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { systemRandom } from '../platform/random'
import { knownRecords } from './action-records'
import { runCommand } from './command-runner'
import type { DataServices } from './data-services'
import { keyOfSealed } from './unseal-sheets'

/**
 * What the window does before anything leaves the laptop, for where there is none: makes the keys that one's own
 * submitted sheets are sealed with, and tells those that may be told by now. Returns how many were told.
 */
export async function tellOpenings(services: DataServices, action: Id): Promise<number> {
  const { journal, identity } = services
  const { person } = identity
  if (person === undefined) return 0
  for (const sheet of await sealingKeysMissing(await knownRecords(journal, action), person)) {
    const key = newAgeSecret(systemRandom)
    await runCommand(services, action, keepSealingKey, { action, ...sheet, key })
  }
  let told = 0
  for (const due of await openingsDue(await knownRecords(journal, action), action, person)) {
    const { interview, revision } = due
    const key = due.key ?? (await sealedKey(services, action, due))
    if (key === undefined) continue
    await runCommand(services, action, openSheet, { action, interview, revision, key })
    told += 1
  }
  return told
}

/** Undefined where the sealed sheet has not come yet, or was not made for this laptop. */
async function sealedKey(
  services: DataServices,
  action: Id,
  { revision }: DueOpening,
): Promise<AgeSecretKey | undefined> {
  try {
    return await keyOfSealed(services, await knownRecords(services.journal, action), revision)
  } catch (thrown) {
    if (toAppError(thrown).code === 'sealed.no-key') return undefined
    throw thrown
  }
}
