import { newAgeSecret, type AgeSecretKey } from '../../kernel/age-keys'
import type { Hash, Id, RandomBytes } from '../../kernel/ids'
import type { Command } from '../../log/command'
import type { RecordsReader } from '../../log/records'
import { keepSealingKey, openSheet } from './commands/opening-commands'
import { openingsDue, sealingKeysMissing } from './openings-due'

/** The key in a sealed package; `closed` where this laptop cannot read the sheet; `none` where nobody sealed it yet. */
export type SealedKey =
  | { readonly kind: 'key'; readonly key: AgeSecretKey }
  | { readonly kind: 'closed' | 'none' }

/** What telling openings asks of a laptop, with or without a window. */
export interface OpeningPorts {
  /** All that the laptop knows by then of the hiring action, what is private included. */
  records(): Promise<RecordsReader>
  sealedKey(revision: Hash): Promise<SealedKey>
  run<Input>(command: Command<Input>, input: Input): Promise<unknown>
  readonly random: RandomBytes
}

/**
 * Makes the keys that one's own submitted sheets are sealed with, and tells those that may be told by now: every
 * rater has submitted. HR tells others' as well, as far as their sealed sheets are on this laptop. A sheet that
 * the person sealed on another laptop keeps its key: it is taken out of the package, or left to that laptop.
 * Returns how many were told.
 */
export async function tellOpenings(ports: OpeningPorts, action: Id, person: Id): Promise<number> {
  for (const sheet of await sealingKeysMissing(await ports.records(), person)) {
    const sealed = await ports.sealedKey(sheet.revision)
    if (sealed.kind === 'closed') continue
    const key = sealed.kind === 'key' ? sealed.key : newAgeSecret(ports.random)
    await ports.run(keepSealingKey, { action, ...sheet, key })
  }
  let told = 0
  for (const { interview, revision, key: own } of await openingsDue(await ports.records(), action, person)) {
    const key = own ?? (await keyIn(ports, revision))
    // The sealed sheet has not come yet, or was not made for this laptop.
    if (key === undefined) continue
    await ports.run(openSheet, { action, interview, revision, key })
    told += 1
  }
  return told
}

async function keyIn(ports: OpeningPorts, revision: Hash): Promise<AgeSecretKey | undefined> {
  const sealed = await ports.sealedKey(revision)
  return sealed.kind === 'key' ? sealed.key : undefined
}
