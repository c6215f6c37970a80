import type { Hash } from '#shared/kernel/ids'
import type { FilesRepository } from './repositories/files-repository'

/** The contents of submitted revisions of one kind. What is frozen is read once. */
export class FrozenContents<Content> {
  readonly #files: Pick<FilesRepository, 'revision'>
  readonly #read: (text: string, revision: Hash) => Content | undefined
  readonly #known = new Map<Hash, Content>()

  /** `read` makes the content out of a revision's text; undefined where it is none of this kind. */
  constructor(
    files: Pick<FilesRepository, 'revision'>,
    read: (text: string, revision: Hash) => Content | undefined,
  ) {
    this.#files = files
    this.#read = read
  }

  /** Undefined where it is not on this laptop. */
  async of(revision: Hash): Promise<Content | undefined> {
    const known = this.#known.get(revision)
    if (known !== undefined) return known
    const text = await this.#files.revision(revision)
    const content = text === undefined ? undefined : this.#read(text, revision)
    if (content !== undefined) this.#known.set(revision, content)
    return content
  }
}
