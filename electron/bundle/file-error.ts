import { basename } from 'node:path'
import { AppError } from '#shared/kernel/app-error'

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.not-found',
  EISDIR: 'file.not-a-file',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
  EROFS: 'file.read-only',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
  EBUSY: 'file.in-use',
  EEXIST: 'file.exists',
  // What network drives answer when the server is away or has forgotten an open file.
  ESTALE: 'file.not-reachable',
  ETIMEDOUT: 'file.not-reachable',
  EHOSTDOWN: 'file.not-reachable',
  EHOSTUNREACH: 'file.not-reachable',
  ENETUNREACH: 'file.not-reachable',
  ENOTCONN: 'file.not-reachable',
}

/** The code that the operating system gave an error, such as `ENOENT`. */
export function systemCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/** A failed file operation as an `AppError` that names the file; what has a code already keeps it. */
export function fileError(thrown: unknown, path: string): AppError {
  if (thrown instanceof AppError) return thrown
  const code = systemCode(thrown)
  return new AppError(
    (code === undefined ? undefined : CODES[code]) ?? 'file.failed',
    code ?? String(thrown),
    {
      name: basename(path),
    },
  )
}
