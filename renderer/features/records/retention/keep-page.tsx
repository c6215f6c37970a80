import { Divider, Loader, Stack } from '@mantine/core'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { useRecord } from '../../../data/use-live'
import { RecordsTabs } from '../records-tabs'
import { HoldPart } from './hold-part'
import { KeepUntilPart } from './keep-until-part'
import { useClosed } from './use-closed'
import { RemovePart } from './remove-part'

/** Until when a hiring action is kept, whether a legal hold stands, and its removal from this laptop. */
export function KeepPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const closed = useClosed(action, found)
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <RecordsTabs action={action} />
      <PageTitle title={message('keep.title')} about={message('keep.about')} />
      {found === undefined || found === null ? (
        <Loader size="sm" />
      ) : (
        <>
          <KeepUntilPart key={found.keepUntil ?? ''} action={action} keepUntil={found.keepUntil} />
          <Divider />
          <HoldPart action={action} hold={found.legalHold} />
          <Divider />
          <RemovePart action={action} title={found.title} closed={closed} />
        </>
      )}
    </Stack>
  )
}
