import { reviewContent, type ReviewRevision } from '#shared/domain/scoring/review/review-revision'
import type { Hash } from '#shared/kernel/ids'
import type { FilesRepository } from './repositories/files-repository'

/** The contents of submitted résumé reviews. What is frozen is read once. */
export class ReviewContents {
  readonly #files: FilesRepository
  readonly #known = new Map<Hash, ReviewRevision>()

  constructor(files: FilesRepository) {
    this.#files = files
  }

  /** Undefined where it is not on this laptop. */
  async of(revision: Hash): Promise<ReviewRevision | undefined> {
    const known = this.#known.get(revision)
    if (known !== undefined) return known
    const text = await this.#files.revision(revision)
    const content = text === undefined ? undefined : reviewContent(text, revision)
    if (content !== undefined) this.#known.set(revision, content)
    return content
  }
}
