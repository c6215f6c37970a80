import { newAgeSecret, type AgeSecretKey } from '../../kernel/age-keys'
import type { Hash, Id, RandomBytes } from '../../kernel/ids'
import type { Command } from '../../log/command'
import { keepSealingKey, openSheet } from './commands/opening-commands'
import type { DueOpening, KeylessSheet } from './openings-due'

/** Where openings are told from: the window, or the main process where there is no window. */
export interface OpeningPorts {
  readonly action: Id
  /** As `sealingKeysMissing` and `openingsDue` answer now: both look at every interview there is. */
  readonly keyless: () => Promise<readonly KeylessSheet[]>
  readonly due: () => Promise<readonly DueOpening[]>
  readonly run: <Input>(command: Command<Input>, input: Input) => Promise<unknown>
  /** The keys of sheets that are sealed to this laptop, as far as it has them. */
  readonly sealedKeys: (revisions: readonly Hash[]) => Promise<ReadonlyMap<Hash, AgeSecretKey>>
  readonly random: RandomBytes
}

/**
 * Makes the keys that one's own submitted sheets are sealed with, and tells those that may be told by now: every
 * rater has submitted. HR tells others' as well, as far as their sealed sheets are on this laptop. Returns how
 * many were told.
 */
export async function tellOpenings(ports: OpeningPorts): Promise<number> {
  const { action, run, sealedKeys, random } = ports
  for (const sheet of await ports.keyless()) {
    await run(keepSealingKey, { action, ...sheet, key: newAgeSecret(random) })
  }
  const due = await ports.due()
  const keyless = due.flatMap(({ key, revision }) => (key === undefined ? [revision] : []))
  const found = keyless.length === 0 ? new Map<Hash, AgeSecretKey>() : await sealedKeys(keyless)
  let told = 0
  for (const { interview, revision, key = found.get(revision) } of due) {
    // The sealed sheet has not come yet, or was not made for this laptop.
    if (key === undefined) continue
    await run(openSheet, { action, interview, revision, key })
    told += 1
  }
  return told
}
