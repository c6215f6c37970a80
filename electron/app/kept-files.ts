import { toAppError } from '#shared/kernel/app-error'
import type { SheetFiles } from '../bundle/verify-sheets'
import type { DataServices } from './data-services'

/** What this laptop keeps under a hash; undefined where it has nothing whole. */
export function keptFiles({ revisions, attachments }: DataServices): SheetFiles {
  return {
    revision: async (hash) => {
      const text = await ifWhole(async () => revisions.get(hash))
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    attachment: async (hash) => ifWhole(async () => attachments.get(hash)),
  }
}

const NOT_WHOLE = /\.(missing|damaged)$/

/** Reads once: looking first and reading then would read and hash each file twice. */
async function ifWhole<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read()
  } catch (thrown) {
    if (NOT_WHOLE.test(toAppError(thrown).code)) return undefined
    throw thrown
  }
}
