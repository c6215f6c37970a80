import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ChosenGuide } from '#shared/contracts/ipc/guides'
import { takeOverGuide } from '#shared/domain/preparation/editing/take-over-guide'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { useEdit } from '../editing/use-edit'
import type { GuideEditorProps } from './guide-editor'
import { ReadGuideView } from './read-guide-view'
import type { RoundGuide } from './use-guide'
import { beforeInGuide } from './use-questions'

interface TakeOverProps extends GuideEditorProps {
  readonly guide: RoundGuide
  /** What was read; null while nothing is. */
  readonly chosen: ChosenGuide | null
  readonly onClose: () => void
}

/** What was understood of a file and what was not, before any of it goes into the guide. */
export function TakeOverDialog(props: TakeOverProps) {
  const { chosen, onClose } = props
  const title = message('take-over.title', { name: chosen?.name ?? '' })
  return (
    <FormDialog title={title} size="xl" opened={chosen !== null} onClose={onClose}>
      {chosen === null ? null : <TakeOverForm {...props} chosen={chosen} />}
    </FormDialog>
  )
}

const WAYS = ['replace', 'append'] as const

function TakeOverForm(props: TakeOverProps & { readonly chosen: ChosenGuide }) {
  const { action, round, competencies, roles, guide, chosen, onClose } = props
  const { inWork } = guide
  const edit = useEdit(action)
  const task = useTask()
  const [how, setHow] = useState<(typeof WAYS)[number]>('replace')
  const into = { round: round.id, inWork, competencies, roles }
  const takeOver = async (): Promise<void> => {
    const edits = takeOverGuide(chosen, into, how, freshId)
    await edit(edits, {
      before: beforeInGuide(inWork),
      said: message('take-over.done', { name: chosen.name }),
    })
    onClose()
  }
  return (
    <DialogForm
      submit={message('take-over.submit')}
      busy={task.busy}
      error={task.error}
      onCancel={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        void task.run(takeOver)
      }}
    >
      <ReadGuideView chosen={chosen} into={into} />
      {inWork.questions.length === 0 ? null : (
        <Radio.Group
          label={message('take-over.how')}
          value={how}
          onChange={(value) => setHow(WAYS.find((each) => each === value) ?? 'replace')}
        >
          <Stack gap={6} mt={6}>
            {WAYS.map((value) => (
              <Radio key={value} value={value} label={message(`take-over.how.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </DialogForm>
  )
}
