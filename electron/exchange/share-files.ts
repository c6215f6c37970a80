import * as nodeFiles from 'node:fs/promises'
import type { FileOperations } from '../bundle/publish-file'
import { FILES } from '../bundle/publish-file'

/** The file operations that a share is used with: tests pass failing ones. */
export type ShareFiles = FileOperations & Pick<typeof nodeFiles, 'readdir' | 'stat' | 'mkdir'>

export const shareFiles: ShareFiles = {
  ...FILES,
  readdir: nodeFiles.readdir,
  stat: nodeFiles.stat,
  mkdir: nodeFiles.mkdir,
}
