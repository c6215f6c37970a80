import { Stack } from '@mantine/core'
import { Redirect } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { paths } from '../../app/paths'
import { RecordsNav } from './records-nav'
import { RECORDS_SECTIONS } from './records-sections'

interface RecordsPageProps {
  readonly action: Id
  /** The name of the section; empty for the first. */
  readonly section: string
}

/** A section of the records under the list of all of them; an unknown one leads to the first. */
export function RecordsPage({ action, section }: RecordsPageProps) {
  const shown = RECORDS_SECTIONS.find(({ name }) => name === section)
  if (shown === undefined) return <Redirect to={paths.records(action)} />
  return (
    <Stack p="md" gap="md">
      <RecordsNav action={action} shown={section} />
      <shown.Section action={action} />
    </Stack>
  )
}
