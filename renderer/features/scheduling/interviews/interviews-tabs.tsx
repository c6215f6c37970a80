import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { SectionTabs } from '../../../components/section-tabs'

/** The way between the day's own interviews and all of the hiring action. */
export function InterviewsTabs({ action }: { readonly action: Id }) {
  return (
    <SectionTabs
      label={message('interviews.sections')}
      tabs={[
        { label: message('interviews.section.today'), href: paths.today(action) },
        { label: message('interviews.section.all'), href: paths.allInterviews(action) },
      ]}
    />
  )
}
