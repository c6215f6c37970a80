import { AssessmentRound, isTechnical } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useIsHr } from '../../../app/use-is-hr'
import { SectionTabs } from '../../../components/section-tabs'
import { useRecordsOf } from '../../../data/use-live'

/** The way between one's own sheets, the grading of assessments, and what HR checks; nothing for who has but one. */
export function ScoringTabs({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const isGraded = rounds?.some(({ kind }) => isTechnical(kind)) === true
  const hr = useIsHr(action) === true
  if (!isGraded && !hr) return null
  return (
    <SectionTabs
      label={message('scoring.sections')}
      tabs={[
        { label: message('scoring.section.sheets'), href: paths.sheets(action) },
        ...(isGraded ? [{ label: message('grading.title'), href: paths.grading(action) }] : []),
        ...(hr ? [{ label: message('scoring.section.checks'), href: paths.checks(action) }] : []),
      ]}
    />
  )
}
