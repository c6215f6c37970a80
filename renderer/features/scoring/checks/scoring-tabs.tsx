import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useIsHr } from '../../../app/use-is-hr'
import { SectionTabs } from '../../../components/section-tabs'

/** The way between one's own sheets and those that HR checks; nothing for who has but one of them. */
export function ScoringTabs({ action }: { readonly action: Id }) {
  if (useIsHr(action) !== true) return null
  return (
    <SectionTabs
      label={message('scoring.sections')}
      tabs={[
        { label: message('scoring.section.sheets'), href: paths.sheets(action) },
        { label: message('scoring.section.checks'), href: paths.checks(action) },
      ]}
    />
  )
}
