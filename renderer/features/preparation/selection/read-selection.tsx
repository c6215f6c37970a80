import { Button, Select, Text } from '@mantine/core'
import { useState } from 'react'
import type { ChosenGuide } from '#shared/contracts/ipc/guides'
import { Competency } from '#shared/domain/preparation/competency'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { takeOverCompetencies, takeOverGuide } from '#shared/domain/preparation/editing/take-over-guide'
import { AssessmentRound, Role } from '#shared/domain/preparation/hiring-action'
import { hasScript } from '#shared/domain/preparation/word/guide-file'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { useRecordsOf } from '../../../data/use-live'
import { ReadGuideDialog, ReadGuideForm } from '../guides/read-guide-dialog'
import { useGuide } from '../guides/use-guide'

/** Reads competencies and questions out of a file into a hiring action. */
export function ReadSelection({ action }: { readonly action: Id }) {
  const task = useTask()
  const [chosen, setChosen] = useState<ChosenGuide | null>(null)
  const read = () => void task.run(async () => setChosen(await call('guide.choose', {})))
  const close = () => setChosen(null)
  return (
    <>
      <Button variant="default" size="xs" loading={task.busy} onClick={read}>
        {message('selection.read')}
      </Button>
      <ErrorNote error={task.error} />
      <ReadGuideDialog chosen={chosen} onClose={close}>
        {chosen === null ? null : <ReadForm action={action} chosen={chosen} onClose={close} />}
      </ReadGuideDialog>
    </>
  )
}

interface ReadFormProps {
  readonly action: Id
  readonly chosen: ChosenGuide
  readonly onClose: () => void
}

/** What was understood of the file, and into which guide its questions go. */
function ReadForm({ action, chosen, onClose }: ReadFormProps) {
  const { records } = useSession().data
  const [picked, setPicked] = useState<Id>()
  const competencies = useRecordsOf(records, action, 'competency', Competency)
  const roles = useRecordsOf(records, action, 'role', Role)
  const rounds = useRecordsOf(records, action, 'round', AssessmentRound)
  const interviews = inOrder(rounds ?? []).filter(({ kind }) => kind === 'interview')
  const round = interviews.find(({ id }) => id === picked) ?? interviews[0]
  const guide = useGuide(action, round?.id ?? '')
  if (!competencies || !roles || !rounds || !guide) return null
  const { questions } = chosen.guide.content
  const { inWork } = guide
  const into = { competencies, roles }
  const edits = () =>
    round === undefined || questions.length === 0
      ? takeOverCompetencies(chosen, into, freshId)
      : takeOverGuide(chosen, { ...into, round: round.id, inWork }, 'append', freshId)
  return (
    <ReadGuideForm
      action={action}
      chosen={chosen}
      into={into}
      inWork={inWork}
      edits={edits}
      onClose={onClose}
    >
      {hasScript(chosen.guide) ? <Text size="sm">{message('take-over.no-script')}</Text> : null}
      {questions.length > 0 && round !== undefined ? (
        <Select
          label={message('take-over.into')}
          data={interviews.map(({ id, name }) => ({ value: id, label: name }))}
          value={round.id}
          allowDeselect={false}
          onChange={(value) => setPicked(value ?? undefined)}
        />
      ) : null}
      {questions.length > 0 && round === undefined ? (
        <Text size="sm">{message('take-over.no-guide')}</Text>
      ) : null}
    </ReadGuideForm>
  )
}
