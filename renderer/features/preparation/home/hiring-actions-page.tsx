import { Alert, Button, Loader, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { ActionsTable } from './actions-table'
import { NewActionForm } from './new-action-form'
import { useHiringActions } from './use-hiring-actions'

/** The sample as it begins, or further along. */
type Sample = 'first' | 'later'

/** The hiring actions on this laptop; the sample, or one of one's own; and what of all is backed up. */
export function HiringActionsPage({ backup }: { readonly backup: ReactNode }) {
  const { data } = useSession()
  const [, navigate] = useLocation()
  const actions = useHiringActions(data)
  const opening = useTask()
  const [pressed, setPressed] = useState<Sample>()
  const [creating, { open, close }] = useDisclosure()

  const openSample = (sample: Sample): void => {
    setPressed(sample)
    void opening.run(async () => {
      const { action } = await call('sample.open', { later: sample === 'later' })
      await data.catchUpAll()
      await data.restoreFiles()
      navigate(paths.allInterviews(action))
    })
  }
  const sampleButton = (sample: Sample) =>
    ({
      variant: 'default',
      loading: opening.busy && pressed === sample,
      disabled: opening.busy && pressed !== sample,
      onClick: () => openSample(sample),
    }) as const

  const buttons = (
    <>
      <Button {...sampleButton('first')}>{message('actions.open-sample')}</Button>
      <Button {...sampleButton('later')}>{message('actions.open-later-sample')}</Button>
      <Button variant="default" component={Link} href={paths.join()}>
        {message('actions.join')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {message('actions.start')}
      </Button>
    </>
  )
  return (
    <Stack p="md" gap="md" maw={1100}>
      <PageTitle title={message('actions.title')} about={message('actions.about')} actions={buttons} />
      <ErrorNote error={opening.error} />
      {opening.busy ? (
        <Alert variant="light" role="status">
          {message('actions.opening-sample')}
        </Alert>
      ) : null}
      {actions === undefined ? <Loader size="sm" /> : null}
      {actions?.length === 0 && !opening.busy ? (
        <EmptyState title={message('actions.none')} text={message('actions.none.next')} />
      ) : null}
      {actions !== undefined && actions.length > 0 ? <ActionsTable actions={actions} /> : null}
      {backup}
      <NewActionForm actions={actions ?? []} opened={creating} onClose={close} />
    </Stack>
  )
}
