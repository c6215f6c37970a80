import { Divider, Loader, Stack } from '@mantine/core'
import { isHr } from '#shared/domain/panel/hr'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { useLive, useRecord } from '../../../data/use-live'
import { RecordsTabs } from '../records-tabs'
import { HoldPart } from './hold-part'
import { KeepUntilPart } from './keep-until-part'
import { KeptNote } from './kept-note'
import { useClosed } from './use-closed'
import { RemovePart } from './remove-part'

/** Until when a hiring action is kept, whether a legal hold stands, and its removal from this laptop. */
export function KeepPage({ action }: { readonly action: Id }) {
  const { data, identity } = useSession()
  const hr = useLive(
    async () => isHr(data.records.within(action), action, identity.person),
    [data, action, identity.person],
  )
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const closed = useClosed(action, found)
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <RecordsTabs action={action} />
      <PageTitle title={message('keep.title')} about={message('keep.about')} />
      {found === undefined || found === null || hr === undefined ? (
        <Loader size="sm" />
      ) : (
        <>
          {hr ? (
            <>
              <KeepUntilPart key={found.keepUntil ?? ''} action={action} keepUntil={found.keepUntil} />
              <Divider />
              <HoldPart action={action} hold={found.legalHold} />
              <Divider />
            </>
          ) : (
            <KeptNote keepUntil={found.keepUntil} hold={found.legalHold} />
          )}
          <RemovePart action={action} title={found.title} closed={closed} hr={hr} />
        </>
      )}
    </Stack>
  )
}
