import { readFile } from 'node:fs/promises'
import { shell } from 'electron'
import { AppError } from '#shared/kernel/app-error'
import { newId, type Id, type RandomBytes } from '#shared/kernel/ids'

/**
 * The files that the program wrote since it was started. The window names them by id: it can never have
 * another path opened or read.
 */
export class WrittenFiles {
  readonly #paths = new Map<Id, string>()
  readonly #random: RandomBytes

  constructor(random: RandomBytes) {
    this.#random = random
  }

  add(path: string): Id {
    const id = newId(this.#random)
    this.#paths.set(id, path)
    return id
  }

  /** Opens the file in the program that the person uses for it. Error: `file.not-opened`. */
  async open(id: Id): Promise<void> {
    const problem = await shell.openPath(this.#path(id))
    if (problem !== '') throw new AppError('file.not-opened', problem)
  }

  showInFolder(id: Id): void {
    shell.showItemInFolder(this.#path(id))
  }

  async read(id: Id): Promise<Uint8Array> {
    return new Uint8Array(await readFile(this.#path(id)))
  }

  #path(id: Id): string {
    const path = this.#paths.get(id)
    if (path === undefined) throw new AppError('file.unknown', id)
    return path
  }
}
