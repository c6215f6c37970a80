import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { SectionTabs } from '../../components/section-tabs'
import { APPLICANTS_SECTIONS } from './applicants-sections'

/** The way between the pages of the applicants. */
export function ApplicantsTabs({ action }: { readonly action: Id }) {
  return (
    <SectionTabs
      label={message('applicants.sections')}
      tabs={APPLICANTS_SECTIONS.map(({ label, path }) => ({ label: message(label), href: path(action) }))}
    />
  )
}
