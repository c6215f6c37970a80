import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeJson } from '../durable-json'
import type { DataServices } from '../data-services'

/** Says that a restoration has begun: until somebody works here, what it put in place is not to stay. */
export async function markRestoring(profile: string): Promise<void> {
  await writeJson(pathOf(profile), { v: 1 })
}

export async function unmarkRestoring(profile: string): Promise<void> {
  await rm(pathOf(profile), { force: true })
}

/** At the start: what a restoration that was killed left is taken away, or found complete. */
export async function finishRestoring(services: DataServices): Promise<void> {
  const { profile } = services.paths
  const isMarked = await stat(pathOf(profile)).then(
    () => true,
    () => false,
  )
  if (!isMarked) return
  if (services.identity.person === undefined) await clearRestored(services)
  else await unmarkRestoring(profile)
}

/** An empty profile again. */
export async function clearRestored(services: DataServices): Promise<void> {
  const { journal, drafts, revisions, attachments, sealed, heads, paths } = services
  const chains = new Set(journal.chains().map(({ chain }) => chain))
  for (const chain of chains) await heads.remove(chain)
  for (const draft of await drafts.list()) await drafts.discard(draft)
  await journal.clearAll()
  for (const each of await sealed.list()) await sealed.remove(each)
  for (const sha256 of await revisions.list()) await revisions.remove(sha256)
  for (const sha256 of await attachments.list()) await attachments.remove(sha256)
  await unmarkRestoring(paths.profile)
}

function pathOf(profile: string): string {
  return join(profile, 'restoring.json')
}
