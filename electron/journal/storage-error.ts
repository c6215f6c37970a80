import { AppError, toAppError } from '#shared/kernel/app-error'

const CODES: Readonly<Record<string, string>> = {
  ENOSPC: 'storage.full',
  EDQUOT: 'storage.full',
  EROFS: 'storage.read-only',
  EACCES: 'storage.read-only',
  EPERM: 'storage.read-only',
  ENOENT: 'storage.folder-missing',
  ENOTDIR: 'storage.folder-missing',
  ESTALE: 'storage.folder-missing',
  ENODEV: 'storage.folder-missing',
  ENXIO: 'storage.folder-missing',
}

/** `ENOSPC` and the like of an error of the operating system. */
export function errnoOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/**
 * What the disk's refusal means for a person: `storage.full`, `storage.read-only`, `storage.folder-missing`,
 * and `storage.io` for all others (EIO, EBUSY …). What is coded already stays as it is. The detail has
 * no path, which could name a person.
 */
export function storageError(thrown: unknown): AppError {
  const errno = errnoOf(thrown)
  if (thrown instanceof AppError || errno === undefined || !/^E[A-Z0-9]+$/.test(errno))
    return toAppError(thrown)
  const call = thrown instanceof Error && 'syscall' in thrown ? ` in ${String(thrown.syscall)}` : ''
  return new AppError(CODES[errno] ?? 'storage.io', `${errno}${call}`)
}

/** Whether an error says that the storage, not the request, is what failed. */
export function isStorageError(error: AppError): boolean {
  return error.code.startsWith('storage.')
}
