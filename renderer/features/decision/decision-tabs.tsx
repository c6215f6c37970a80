import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useIsHr } from '../../app/use-is-hr'
import { paths } from '../../app/paths'
import { SectionTabs } from '../../components/section-tabs'

/** The way between the pages of the stage *decision*. */
export function DecisionTabs({ action }: { readonly action: Id }) {
  const hr = useIsHr(action) === true
  return (
    <SectionTabs
      label={message('decision.sections')}
      tabs={[
        {
          label: message('decision.section.debriefs'),
          href: paths.debriefs(action),
          under: paths.debrief(action, ''),
        },
        { label: message('decision.section.standings'), href: paths.standings(action) },
        { label: message('decision.section.decisions'), href: paths.decisions(action) },
        ...(hr ? [{ label: message('decision.section.certificate'), href: paths.certificate(action) }] : []),
      ]}
    />
  )
}
