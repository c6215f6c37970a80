import { Divider, Stack } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { PageTitle } from '../../components/page-title'
import { ArchivePart } from './archive/archive-part'
import { CheckPart } from './archive/check-part'
import { ImportPart } from './incoming/import-part'
import { PacketPart } from './packet-part'
import { RecordsNotices } from './records-notices'
import { RecordsTabs } from './records-tabs'

interface RecordsPageProps {
  readonly action: Id
  /** Whose packet stands first and has the focus. */
  readonly interview?: Id
}

/** What leaves the program as a file: packets and archives; and the check of what came back. */
export function RecordsPage({ action, interview }: RecordsPageProps) {
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <RecordsTabs action={action} />
      <RecordsNotices action={action} />
      <PageTitle title={message('records.title')} about={message('records.about')} />
      <PacketPart action={action} first={interview} />
      <Divider />
      <ArchivePart action={action} />
      <Divider />
      <ImportPart />
      <Divider />
      <CheckPart />
    </Stack>
  )
}
