import { reviewContent, type ReviewRevision } from '#shared/domain/scoring/review/review-revision'
import type { Hash } from '#shared/kernel/ids'
import type { FileByHash } from '../bundle/packed-files'

/** The submitted résumé reviews among files kept by their hash; undefined where there is none to be read. */
export function reviewsIn(revision: FileByHash): (hash: Hash) => Promise<ReviewRevision | undefined> {
  return async (hash) => {
    const bytes = await revision(hash)
    return bytes && reviewContent(new TextDecoder().decode(bytes), hash)
  }
}
