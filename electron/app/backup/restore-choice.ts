import { stat } from 'node:fs/promises'
import type { RestoreFiles } from '#shared/contracts/ipc/backup'
import { AppError } from '#shared/kernel/app-error'
import { KEY_ENDING } from './backup-key-file'

/** The two files of a restoration: the window knows their paths, and only main reads them. */
export class RestoreChoice {
  #chosen: RestoreFiles = { backup: null, key: null }

  get chosen(): RestoreFiles {
    return this.#chosen
  }

  /** Where a key file of the same name lies beside a backup, it is the one. */
  async choose(what: 'backup' | 'key', path: string): Promise<RestoreFiles> {
    this.#chosen = { ...this.#chosen, [what]: path }
    const beside = path.replace(/\.evenhand$/u, KEY_ENDING)
    if (what === 'backup' && beside !== path && (await isFile(beside))) {
      this.#chosen = { backup: path, key: beside }
    }
    return this.#chosen
  }

  /** Error: `restore.file-missing`. */
  both(): { readonly backup: string; readonly key: string } {
    const { backup, key } = this.#chosen
    if (backup === null || key === null) throw new AppError('restore.file-missing')
    return { backup, key }
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
