import type { Written } from '#shared/contracts/ipc/records'
import type { Services } from '../app/services'

/** A file that was just written, as the window names it from now on. */
export function written({ written: files }: Services, path: string, bytes: number): Written {
  return { id: files.add(path), path, bytes }
}
