import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { Services } from '../app/services'
import type { Handlers } from './handle'

/** Attachments and revisions by their hash, and the files that the program wrote. */
export function filesHandlers({
  attachments,
  revisions,
  written,
}: Services): Pick<
  Handlers,
  Extract<
    ChannelName,
    `attachments.${string}` | `paper.${string}` | `revisions.${string}` | `files.${string}`
  >
> {
  return {
    'attachments.put': async ({ bytes }) => attachments.put(bytes),
    'attachments.get': async ({ sha256 }) => ({ bytes: await attachments.get(sha256) }),
    'attachments.missing': async ({ sha256 }) => ({ missing: await attachments.missing(sha256) }),
    'paper.read': async ({ bytes }) => {
      const { readOfficePaper } = await import('../papers/read-office-paper')
      return readOfficePaper(bytes)
    },
    'revisions.put': async ({ text }) => ({ sha256: await revisions.put(text) }),
    'revisions.get': async ({ sha256 }) => ({ text: await revisions.get(sha256) }),
    'revisions.missing': async ({ sha256 }) => ({ missing: await revisions.missing(sha256) }),
    'files.open': async ({ id }) => {
      await written.open(id)
      return {}
    },
    'files.read': async ({ id }) => ({ bytes: await written.read(id) }),
    'files.show-in-folder': ({ id }) => {
      written.showInFolder(id)
      return Promise.resolve({})
    },
  }
}
