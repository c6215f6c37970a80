import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'

interface ReturnReviewProps {
  readonly action: Id
  readonly review: Id
  readonly revision: Hash
}

/** HR gives a justification back and says why; the outcome stays the reviewer's. */
export function ReturnReview({ action, review, revision }: ReturnReviewProps) {
  const { runner } = useSession()
  const task = useTask()
  const [reasons, setReasons] = useState<string>()
  if (reasons === undefined) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setReasons('')}>
        {message('review.return')}
      </Button>
    )
  }
  const giveBack = (): void =>
    void task.run(async () => {
      await runner.run(returnSheet, { action, assessment: review, revision, reasons })
      setReasons(undefined)
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
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
      <ErrorNote error={task.error} />
      <Group gap="xs" justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={() => setReasons(undefined)}>
          {message('form.cancel')}
        </Button>
        <Button size="compact-sm" disabled={reasons.trim() === ''} loading={task.busy} onClick={giveBack}>
          {message('review.return')}
        </Button>
      </Group>
    </Stack>
  )
}
