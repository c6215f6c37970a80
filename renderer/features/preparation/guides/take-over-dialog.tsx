import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ChosenGuide } from '#shared/contracts/ipc/guides'
import { takeOverGuide } from '#shared/domain/preparation/editing/take-over-guide'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import type { GuideEditorProps } from './guide-editor'
import { ReadGuideDialog, ReadGuideForm } from './read-guide-dialog'
import type { RoundGuide } from './use-guide'

interface TakeOverProps extends GuideEditorProps {
  readonly guide: RoundGuide
  /** What was read; null while nothing is. */
  readonly chosen: ChosenGuide | null
  readonly onClose: () => void
}

/** What was read of a file, and how it goes into the guide of a round. */
export function TakeOverDialog(props: TakeOverProps) {
  const { chosen, onClose } = props
  return (
    <ReadGuideDialog chosen={chosen} onClose={onClose}>
      {chosen === null ? null : <TakeOverForm {...props} chosen={chosen} />}
    </ReadGuideDialog>
  )
}

const WAYS = ['replace', 'append'] as const

function TakeOverForm(props: TakeOverProps & { readonly chosen: ChosenGuide }) {
  const { action, round, competencies, roles, guide, chosen, onClose } = props
  const { inWork } = guide
  const [how, setHow] = useState<(typeof WAYS)[number]>('replace')
  const into = { round: round.id, inWork, competencies, roles }
  return (
    <ReadGuideForm
      action={action}
      chosen={chosen}
      into={into}
      inWork={inWork}
      edits={() => takeOverGuide(chosen, into, how, freshId)}
      onClose={onClose}
    >
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
    </ReadGuideForm>
  )
}
