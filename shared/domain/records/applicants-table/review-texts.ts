import type { Hash, Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import type { Identified } from '../../find-record'
import type { AssessmentRound, Role } from '../../preparation/hiring-action'
import { roundReviews, type ReviewLine } from '../../scoring/review/round-reviews'
import type { ReviewRevision } from '../../scoring/review/review-revision'

/** Who asks for the table, and where the contents of submitted reviews are: nobody sees more than on the screen. */
export interface TableReader {
  readonly viewer: Id
  readonly contentOf: (revision: Hash) => Promise<ReviewRevision | undefined>
}

/** What the reviews of a round came to, by applicant. */
export interface ReviewedRound {
  readonly name: string
  readonly texts: ReadonlyMap<Id, string>
  /** The applicants who were moved forward for none of their roles, with all of them decided. */
  readonly notForward: ReadonlySet<Id>
}

/** The rounds of résumé review with the outcomes that the reader may see; what is still open has none. */
export async function reviewedRounds(
  records: RecordsReader,
  action: Id,
  { viewer, contentOf }: TableReader,
  {
    rounds,
    roles,
  }: { readonly rounds: readonly Identified<AssessmentRound>[]; readonly roles: readonly Identified<Role>[] },
): Promise<readonly ReviewedRound[]> {
  const names = new Map(roles.map(({ id, name }) => [id, name]))
  const reviews = rounds.filter(({ kind }) => kind === 'resume-review').sort((a, b) => a.order - b.order)
  const found: ReviewedRound[] = []
  for (const { id, name } of reviews) {
    const lines = await roundReviews(records, { action, round: id, viewer, contentOf })
    found.push({
      name,
      texts: new Map(lines.map((line) => [line.review.applicant, textOf(line, names)])),
      notForward: new Set(lines.filter(isForNothing).map(({ review }) => review.applicant)),
    })
  }
  return found
}

function isForNothing({ outcomes }: ReviewLine): boolean {
  return [...outcomes.values()].every(({ outcome }) => outcome === 'not-forward')
}

const WORDS = { forward: 'forward', 'not-forward': 'not forward' } as const

/** `forward` for the work as a whole, else role by role: `Analyst: forward; Engineer: not forward`. */
function textOf({ outcomes }: ReviewLine, names: ReadonlyMap<string, string>): string {
  return [...outcomes]
    .flatMap(([role, { outcome }]) => {
      if (outcome === undefined) return []
      const name = names.get(role)
      return name === undefined ? WORDS[outcome] : `${name}: ${WORDS[outcome]}`
    })
    .join('; ')
}
