import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useIsHr } from '../../app/use-is-hr'
import { SectionTabs } from '../../components/section-tabs'
import { APPLICANTS_SECTIONS } from './applicants-sections'

/** The way between the pages of the applicants; nothing for whom there is only one. */
export function ApplicantsTabs({ action }: { readonly action: Id }) {
  const hr = useIsHr(action)
  const sections = APPLICANTS_SECTIONS.filter(({ hrOnly }) => !hrOnly || hr === true)
  if (sections.length < 2) return null
  return (
    <SectionTabs
      label={message('applicants.sections')}
      tabs={sections.map(({ label, path }) => ({ label: message(label), href: path(action) }))}
    />
  )
}
