import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { Competency } from '../preparation/competency'
import { competenciesAsked, type GuideContent } from '../preparation/interview-guide'

/** A competency as far as it matters who is rated on it. */
export type OfRoles = Pick<Identified<Competency>, 'id' | 'roles'>

/**
 * The competencies that every score sheet of this guide and these roles rates: those that the applicant's
 * questions look at, as far as they are core or belong to one of the roles. In the order of the questions.
 */
export function requiredCompetencies<Rated extends OfRoles>(
  guide: GuideContent,
  competencies: readonly Rated[],
  roles: readonly Id[],
): readonly Rated[] {
  const known = new Map(competencies.map((competency) => [competency.id, competency]))
  const asked = competenciesAsked(guide, roles).flatMap((id) => known.get(id) ?? [])
  return ofRoles(asked, roles)
}

/** Those that are core or belong to one of the roles. */
export function ofRoles<Rated extends OfRoles>(
  competencies: readonly Rated[],
  roles: readonly Id[],
): readonly Rated[] {
  return competencies.filter(
    (one) => one.roles.length === 0 || one.roles.some((role) => roles.includes(role)),
  )
}
