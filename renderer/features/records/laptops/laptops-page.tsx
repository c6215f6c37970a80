import { Button, Loader, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Card } from '#shared/contracts/bundle/card'
import { renameDevice } from '#shared/domain/panel/commands/device-commands'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { Section } from '../../../components/section'
import { useRecord } from '../../../data/use-live'
import { RecordsTabs } from '../records-tabs'
import { InviteDialog, type Invited } from './invite-dialog'
import { InvitedNote } from './invited-note'
import { laptopRows, type LaptopRow } from './laptop-rows'
import { LaptopsTable } from './laptops-table'
import { ProvenNotes } from './proven-notes'
import { RecoveryPart } from './recovery-part'
import { RenameLaptopDialog } from './rename-laptop-dialog'
import { RetireDialog } from './retire-dialog'
import { ThisLaptop } from './this-laptop'
import { useLaptops } from './use-laptops'

/** Which laptops take part in a hiring action, and how others come to. */
export function LaptopsPage({ action }: { readonly action: Id }) {
  const { data, device, drafts, identity, runner } = useSession()
  const laptops = useLaptops(action)
  const title = useRecord(data.records, recordIds.action(action), HiringAction)?.title ?? ''
  const task = useTask()
  const work = useWork()
  const [card, setCard] = useState<Card>()
  const [invited, setInvited] = useState<Invited>()
  const [renaming, setRenaming] = useState<LaptopRow>()
  const [retiring, setRetiring] = useState<LaptopRow>()
  if (laptops === undefined) return <Loader size="sm" />
  const rows = laptopRows(laptops, device, identity.profile.zone)

  const readCard = () =>
    void task.run(async () => {
      setInvited(undefined)
      setCard((await call('laptop.read-card', {})) ?? undefined)
    })
  const writeFile = ({ laptop, person }: LaptopRow) =>
    void work.run(async (id) => {
      await drafts.commitAll()
      const name = message('invite.file', { person, title })
      const written = await call('laptop.invite', { action, device: laptop.device, name, work: id })
      if (written !== null) setInvited({ name: person, written })
    })
  const rename = async (name: string): Promise<void> => {
    if (renaming !== undefined)
      await runner.run(renameDevice, { action, device: renaming.laptop.device, name })
  }
  const invite = laptops.hr ? (
    <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} loading={task.busy} onClick={readCard}>
      {message('invite.button')}
    </Button>
  ) : undefined
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <RecordsTabs action={action} />
      <PageTitle title={message('laptops.title')} about={message('laptops.about')} actions={invite} />
      <ErrorNote error={task.error ?? work.error} />
      <WorkProgress work={work} label={message('laptops.menu.file')} />
      <InvitedNote invited={invited} />
      <ProvenNotes action={action} />
      <Section title={message('laptops.all')}>
        {rows.length === 0 ? (
          <EmptyState title={message('laptops.none')} text={message('laptops.none.next')} />
        ) : (
          <LaptopsTable
            rows={rows}
            hr={laptops.hr}
            onWriteFile={writeFile}
            onRename={setRenaming}
            onRetire={setRetiring}
          />
        )}
      </Section>
      <ThisLaptop within={{ action, laptops }} />
      <RecoveryPart action={action} title={title} recovery={laptops.recovery} hr={laptops.hr} />
      <InviteDialog
        action={action}
        title={title}
        people={laptops.people}
        card={card}
        onClose={() => setCard(undefined)}
        onInvited={setInvited}
      />
      <RenameLaptopDialog
        opened={renaming !== undefined}
        name={renaming?.laptop.name ?? ''}
        onClose={() => setRenaming(undefined)}
        rename={rename}
      />
      <RetireDialog action={action} row={retiring} onClose={() => setRetiring(undefined)} />
    </Stack>
  )
}
