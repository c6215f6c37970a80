import { Badge, VisuallyHidden } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useToResolveCount } from '../../app/to-resolve-count'
import { paths } from '../../app/paths'
import { SectionTabs } from '../../components/section-tabs'
import { RECORDS_SECTIONS } from './records-sections'

/** The way between the pages of the stage *records*, with how much is to resolve. */
export function RecordsTabs({ action }: { readonly action: Id }) {
  const count = useToResolveCount(action)
  const toResolve = (
    <>
      <Badge size="sm" aria-hidden ml={6}>
        {count}
      </Badge>
      <VisuallyHidden>{message('records.to-resolve', { count })}</VisuallyHidden>
    </>
  )
  return (
    <SectionTabs
      label={message('records.sections')}
      tabs={RECORDS_SECTIONS.map(({ label, path }) => ({
        label: message(label),
        href: path(action),
        under: path(action) === paths.records(action) ? paths.packet(action, '') : undefined,
        after: label === 'records.section.to-resolve' && count > 0 ? toResolve : undefined,
      }))}
    />
  )
}
