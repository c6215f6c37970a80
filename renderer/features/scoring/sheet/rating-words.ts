import { frozenRatings, ratingWords } from '#shared/domain/scoring/frozen-ratings'
import type { InterviewRating } from '#shared/domain/scoring/rating-rules'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { message } from '#shared/messages/catalogue'

/** The sentence that explains a rating, of an interview or of work that was graded. */
export function whyRated(
  { why, values }: InterviewRating,
  words: ReturnType<typeof ratingWords> = 'interview-rating',
): string {
  return message(`${words}.why.${why}`, values)
}

/** The interview rating of a frozen sheet in words, for each role where there are several; none of a no-show. */
export function frozenRatingLines(sheet: SheetRevision): readonly string[] {
  return frozenRatings(sheet).map(({ role, value, why }) => {
    const said = why === undefined ? message(`interview-rating.${value}`) : whyRated(why, ratingWords(sheet))
    return role === '' ? said : message('scoring.rating.for-role', { role, why: said })
  })
}
