import type { Hash } from '#shared/kernel/ids'
import type { FilesRepository } from './repositories/files-repository'

/** How many are read at a time. */
const PAGE = 200

/** The contents of submitted revisions of one kind. What is frozen is read once. */
export class FrozenContents<Content> {
  readonly #files: Pick<FilesRepository, 'revision' | 'revisions'>
  readonly #read: (text: string, revision: Hash) => Content | undefined
  readonly #known = new Map<Hash, Content>()

  /** `read` makes the content out of a revision's text; undefined where it is none of this kind. */
  constructor(
    files: Pick<FilesRepository, 'revision' | 'revisions'>,
    read: (text: string, revision: Hash) => Content | undefined,
  ) {
    this.#files = files
    this.#read = read
  }

  /** Undefined where it is not on this laptop. */
  async of(revision: Hash): Promise<Content | undefined> {
    const known = this.#known.get(revision)
    if (known !== undefined) return known
    return this.#keep(revision, await this.#files.revision(revision))
  }

  /** Reads what will be asked for one after the other in pages: one question to the database for many. */
  async readAhead(revisions: Iterable<Hash>): Promise<void> {
    const unknown = [...new Set(revisions)].filter((revision) => !this.#known.has(revision))
    for (let from = 0; from < unknown.length; from += PAGE) {
      const page = unknown.slice(from, from + PAGE)
      const texts = await this.#files.revisions(page)
      for (const [index, revision] of page.entries()) this.#keep(revision, texts[index])
    }
  }

  #keep(revision: Hash, text: string | undefined): Content | undefined {
    const content = text === undefined ? undefined : this.#read(text, revision)
    if (content !== undefined) this.#known.set(revision, content)
    return content
  }
}
