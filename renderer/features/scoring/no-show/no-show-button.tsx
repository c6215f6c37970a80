import { Button, Modal } from '@mantine/core'
import { IconUserX } from '@tabler/icons-react'
import { useState } from 'react'
import { Interview } from '#shared/domain/scheduling/interview'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useRecord } from '../../../data/use-live'
import { NoShowSteps } from './no-show-steps'

interface NoShowButtonProps {
  readonly action: Id
  readonly interview: Id
}

/** Opens what is done about an applicant who does not come. */
export function NoShowButton({ action, interview }: NoShowButtonProps) {
  const { data } = useSession()
  const [opened, setOpened] = useState(false)
  const found = useRecord(data.records, recordIds.interview(interview), Interview)
  if (found?.status !== 'scheduled' && found?.status !== 'no-show') return null
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        justify="flex-start"
        style={{ flexShrink: 0 }}
        leftSection={<IconUserX size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {message('no-show.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={message('no-show.title')}
        closeButtonProps={{ 'aria-label': message('no-show.close') }}
      >
        <NoShowSteps action={action} interview={{ ...found, id: interview }} />
      </Modal>
    </>
  )
}
