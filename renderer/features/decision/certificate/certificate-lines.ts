import type { StandingDecision } from '#shared/domain/decision/deciding/decisions'
import type { Category, CertificateEntry, PassedApplicant } from '#shared/domain/decision/certificate'
import type { Standings } from '#shared/domain/decision/standings'
import type { ApartDetails } from '#shared/domain/scheduling/apart/apart'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

/** Those who passed for a role, with what HR alone knows and what was decided last. */
export function passedFor(
  role: Id | null,
  standings: Standings,
  decisions: readonly StandingDecision[],
  apart: ReadonlyMap<Id, ApartDetails>,
): readonly PassedApplicant[] {
  return standings.applicants.flatMap(({ applicant, outcomes, ended }) => {
    const ofRole = outcomes.find((each) => each.role === role)
    const outcome = ofRole?.outcome
    if (ofRole === undefined || outcome?.kind !== 'passed' || ended !== undefined) return []
    const own = decisions.filter((each) => each.applicant === applicant.id && each.role === role)
    const { familyName, givenName, middleName, number } = applicant
    return [
      {
        applicant: applicant.id,
        familyName,
        givenName,
        middleName,
        number,
        outcome,
        ratings: ofRole.rounds.flatMap((rating) =>
          rating === undefined || rating.value === 0 ? [] : [rating.value],
        ),
        preference: apart.get(applicant.id)?.veteransPreference,
        decided: [...own].reverse()[0]?.kind,
      },
    ]
  })
}

/** The columns of the list, on screen and in the file. */
export const CERTIFICATE_HEADS = [
  'certificate.category',
  'certificate.score',
  'standings.column.applicant',
  'document.applicant-number',
  'apart.veterans',
  'certificate.state',
  'certificate.ratings',
] as const

/** A line of the list as texts, in the order of the columns. */
export function certificateCells(category: Category, entry: CertificateEntry): readonly string[] {
  const { preference, decided, moved } = entry
  return [
    category.name,
    String(category.score),
    sortedName(entry),
    entry.number,
    [
      preference === undefined ? message('certificate.preference.unknown') : preferenceText(preference),
      moved ? message('certificate.moved', { score: entry.outcome.score }) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    stateText(decided),
    entry.ratings.join(' + '),
  ]
}

function preferenceText(preference: ApartDetails['veteransPreference']): string {
  return message(`apart.veterans.${preference}`)
}

function stateText(decided: CertificateEntry['decided']): string {
  if (decided === 'refer') return message('certificate.state.referred')
  if (decided === 'select') return message('certificate.state.selected')
  return decided === undefined ? message('certificate.state.not-yet') : message(`decision.kind.${decided}`)
}
