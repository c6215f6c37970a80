import { join } from 'node:path'
import { type FinalArchive, finalArchive } from '#electron/app/retention/final-archive'
import { renderContents } from '#electron/documents/render-contents'
import type { ContentsModel } from '#shared/contracts/documents/contents'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { closeAction } from '#shared/domain/records/commands/retention-commands'
import type { Id } from '#shared/kernel/ids'
import { testFonts } from '../../support/documents/pdf-tools'
import { freshFolder, type Laptop } from '../laptops/laptop'

export const PLAIN = { attachments: true, documents: true, protection: { kind: 'none' } } as const
export const REASON = 'The position was filled.'

const fonts = testFonts()

/** A final archive with its certificate, in a fresh folder. */
export async function archived(
  laptop: Laptop,
  action: Id,
  options: ArchiveOptions = PLAIN,
): Promise<FinalArchive> {
  const documents = { renderContents: async (model: ContentsModel) => renderContents(model, fonts) }
  const path = join(freshFolder(), 'final.evenhand')
  return finalArchive({ ...laptop.services, documents }, { action, options, reason: REASON, path })
}

/** The same, and then the hiring action is closed with it. */
export async function closeAsHr(laptop: Laptop, action: Id): Promise<FinalArchive> {
  const archive = await archived(laptop, action)
  const { sha256, path, heads, certificate } = archive
  const closing = { archive: sha256, keptAt: path, certificate: certificate.sha256, reason: REASON, heads }
  await laptop.run(action, closeAction, { action, ...closing })
  return archive
}
