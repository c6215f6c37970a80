import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { emptyUnsent, useUnsent } from '../../../app/use-unsent'
import { ErrorNote } from '../../../components/error-note'

interface ReturnReviewProps {
  readonly action: Id
  readonly review: Id
  readonly revision: Hash
}

/** HR gives a justification back and says why; the outcome stays the reviewer's. */
export function ReturnReview({ action, review, revision }: ReturnReviewProps) {
  const session = useSession()
  const task = useTask()
  const form = { action, form: ['return', review, revision] }
  const reasons = useUnsent(form, 'reasons')
  const [opened, setOpened] = useState(false)
  if (!opened) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {message('review.return')}
      </Button>
    )
  }
  const giveBack = (): void =>
    void task.run(async () => {
      const input = { action, assessment: review, revision, reasons: reasons.text }
      await session.runner.run(returnSheet, input)
      await emptyUnsent(session, form, ['reasons'])
      setOpened(false)
    })
  return (
    <Stack gap="xs">
      <Textarea
        data-autofocus
        label={message('review.return.reasons')}
        description={message('review.return.about')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        value={reasons.text}
        onChange={(event) => reasons.type(event.currentTarget.value)}
        onBlur={reasons.leave}
      />
      <ErrorNote error={task.error} />
      <Group gap="xs" justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={() => setOpened(false)}>
          {message('form.cancel')}
        </Button>
        <Button
          size="compact-sm"
          disabled={reasons.text.trim() === ''}
          loading={task.busy}
          onClick={giveBack}
        >
          {message('review.return')}
        </Button>
      </Group>
    </Stack>
  )
}
