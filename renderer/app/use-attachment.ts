import { useEffect, useState } from 'react'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { call } from '../bridge/bridge'
import { useSession } from './session'

export interface AttachmentFile {
  /** Undefined while it is read, or when nothing is asked for. */
  readonly bytes: Uint8Array | undefined
  readonly error: AppError | undefined
}

const NOTHING: AttachmentFile = { bytes: undefined, error: undefined }

/** A stored file by its hash: out of the database, else out of the attachment folder. */
export function useAttachment(sha256: Hash | undefined): AttachmentFile {
  const { data } = useSession()
  const [file, setFile] = useState<AttachmentFile & { readonly of: Hash | undefined }>({
    ...NOTHING,
    of: undefined,
  })
  useEffect(() => {
    let current = true
    if (sha256 === undefined) return undefined
    void (async () => {
      try {
        const bytes =
          (await data.files.attachment(sha256)) ?? (await call('attachments.get', { sha256 })).bytes
        if (current) setFile({ of: sha256, bytes, error: undefined })
      } catch (thrown) {
        if (current) setFile({ of: sha256, bytes: undefined, error: toAppError(thrown) })
      }
    })()
    return () => {
      current = false
    }
  }, [data, sha256])
  return file.of === sha256 ? file : NOTHING
}
