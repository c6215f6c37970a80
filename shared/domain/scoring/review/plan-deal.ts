import type { Id } from '../../../kernel/ids'
import { dealOut } from './deal-out'
import type { Hand } from './deal-table'
import { mayReview, type DealSources } from './deal-sources'
import type { LeftOutReason } from './left-out'
import { REVIEWERS, reviewIdOf } from './review'

/** A review as it is to be. */
export interface DealtReview {
  readonly review: Id
  readonly applicant: Id
  /** The entry that it is kept under: it goes back with it if it was merged. */
  readonly entry: Id
  readonly roles: readonly Id[]
  readonly reviewers: readonly Id[]
  readonly third: Id | null
}

/** What one SME has and would have. */
export interface Share {
  readonly person: Id
  readonly before: number
  readonly after: number
  /** From how many of the applicants they are recused. */
  readonly recused: number
}

export interface DealPlan {
  readonly dealt: readonly DealtReview[]
  /** Applicants for whom there are not two SMEs who may review them. */
  readonly short: readonly Id[]
  readonly leftOut: readonly { readonly applicant: Id; readonly reason: LeftOutReason }[]
  readonly shares: readonly Share[]
}

/**
 * Two reviewers for every applicant of the round who lacks them. Who has one keeps them, unless they have recused
 * themselves or left; a third who has is taken off. Pure: the same sources and seed give the same plan.
 */
export function planDeal(sources: DealSources, seed: string): DealPlan {
  const here = new Set(sources.smes.map(({ id }) => id))
  const rows = sources.applicants
    .filter(({ id }) => !sources.leftOut.has(id))
    .map(({ id: applicant, roles }) => {
      const before = sources.reviews.get(applicant)
      const out = sources.recused.get(applicant)
      const stays = (person: Id): boolean => here.has(person) && out?.has(person) !== true
      const held = (before?.reviewers ?? []).filter(stays)
      const third = before?.third ?? null
      return {
        applicant,
        before,
        roles: before?.roles ?? roles,
        held,
        third: third !== null && stays(third) ? third : null,
      }
    })
  const hands = rows.map(({ applicant, held, third, roles }): Hand => {
    const eligible = mayReview(sources, applicant, roles).filter((person) => person !== third)
    return {
      id: applicant,
      held: third === null ? held : [...held, third],
      wanted: REVIEWERS - held.length,
      eligible,
    }
  })
  const { added, short } = dealOut(hands, seed)
  const dealt = rows.flatMap(({ applicant, before, roles, held, third }): DealtReview[] => {
    const reviewers = [...held, ...(added.get(applicant) ?? [])]
    const same =
      before !== undefined && before.third === third && reviewers.join() === before.reviewers.join()
    if (same || (before === undefined && !added.has(applicant))) return []
    const review = before?.id ?? reviewIdOf(sources.round, applicant)
    return [{ review, applicant, entry: before?.entry ?? applicant, roles, reviewers, third }]
  })
  return {
    dealt,
    short,
    leftOut: leftOutOf(sources),
    shares: sharesOf(sources, hands, added),
  }
}

function leftOutOf({ applicants, leftOut }: DealSources): DealPlan['leftOut'] {
  return applicants.flatMap(({ id: applicant }) => {
    const reason = leftOut.get(applicant)
    return reason === undefined ? [] : [{ applicant, reason }]
  })
}

function sharesOf(
  { smes, recused }: DealSources,
  hands: readonly Hand[],
  added: ReadonlyMap<Id, readonly Id[]>,
): readonly Share[] {
  return smes.map(({ id: person }) => {
    const before = hands.filter(({ held }) => held.includes(person)).length
    const more = [...added.values()].filter((people) => people.includes(person)).length
    const out = hands.filter(({ id }) => recused.get(id)?.has(person) === true).length
    return { person, before, after: before + more, recused: out }
  })
}
