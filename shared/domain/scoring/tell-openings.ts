import { newAgeSecret, type AgeSecretKey } from '../../kernel/age-keys'
import type { Hash, Id, RandomBytes } from '../../kernel/ids'
import type { Command } from '../../log/command'
import { keepSealingKey, openSheet } from './commands/opening-commands'
import type { DueOpening, KeylessSheet } from './openings-due'

/** The key in a sealed package; `closed` where this laptop cannot read the sheet; `none` where nobody sealed it yet. */
export type SealedKey =
  | { readonly kind: 'key'; readonly key: AgeSecretKey }
  | { readonly kind: 'closed' | 'none' }

/** Where openings are told from: the window, or the main process where there is no window. */
export interface OpeningPorts {
  readonly action: Id
  /** As `sealingKeysMissing` and `openingsDue` answer now: both look at every assessment there is. */
  readonly keyless: () => Promise<readonly KeylessSheet[]>
  readonly due: () => Promise<readonly DueOpening[]>
  readonly run: <Input>(command: Command<Input>, input: Input) => Promise<unknown>
  /** For each of the submitted sheets. */
  readonly sealedKeys: (revisions: readonly Hash[]) => Promise<ReadonlyMap<Hash, SealedKey>>
  readonly random: RandomBytes
}

/**
 * Makes the keys that one's own submitted sheets are sealed with, and tells those that may be told by now: every
 * rater has submitted. HR tells others' as well, as far as their sealed sheets are on this laptop. A sheet that
 * the person sealed on another laptop keeps its key: it is taken out of the package, or left to that laptop.
 * Returns how many were told.
 */
export async function tellOpenings(ports: OpeningPorts): Promise<number> {
  const { action, run, random } = ports
  const mine = await ports.keyless()
  const kept = await sealedKeys(ports, mine)
  for (const sheet of mine) {
    const sealed = kept.get(sheet.revision)
    if (sealed?.kind === 'closed') continue
    const key = sealed?.kind === 'key' ? sealed.key : newAgeSecret(random)
    await run(keepSealingKey, { action, ...sheet, key })
  }
  const due = await ports.due()
  const found = await sealedKeys(
    ports,
    due.filter(({ key }) => key === undefined),
  )
  let told = 0
  for (const { assessment, revision, key: own } of due) {
    const sealed = found.get(revision)
    const key = own ?? (sealed?.kind === 'key' ? sealed.key : undefined)
    // The sealed sheet has not come yet, or was not made for this laptop.
    if (key === undefined) continue
    await run(openSheet, { action, assessment, revision, key })
    told += 1
  }
  return told
}

async function sealedKeys(
  ports: OpeningPorts,
  sheets: readonly { readonly revision: Hash }[],
): Promise<ReadonlyMap<Hash, SealedKey>> {
  return sheets.length === 0 ? new Map() : ports.sealedKeys(sheets.map(({ revision }) => revision))
}
