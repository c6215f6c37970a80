import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { findRecord, readAll } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import { GuideDraft, guideInWork, versionsOf } from '#shared/domain/preparation/guide-draft'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide, type GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { RecordsReader } from '#shared/log/records'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { WrittenNote } from '../../../app/written-note'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { useLive, type WithId } from '../../../data/use-live'
import { ReadSelection } from './read-selection'
import { saveSelection, SELECTION_FORMATS, type SelectionFormat } from './save-selection'

interface CompetencyFilesProps {
  readonly action: Id
  readonly competencies: readonly WithId<Competency>[]
}

/** The competencies of a hiring action as a file, with the questions that look at them. */
export function CompetencyFiles({ action, competencies }: CompetencyFilesProps) {
  const { drafts } = useSession()
  const [saving, setSaving] = useState(false)
  const [written, setWritten] = useState<Written>(null)
  // What is being typed is part of what is saved.
  const start = () => {
    setWritten(null)
    void drafts.commitAll().then(() => setSaving(true))
  }
  return (
    <Stack gap="xs" maw={1000}>
      <Group gap="xs">
        <ReadSelection action={action} />
        <Button variant="default" size="xs" disabled={competencies.length === 0} onClick={start}>
          {message('selection.save')}
        </Button>
      </Group>
      <WrittenNote written={written} />
      <FormDialog title={message('selection.title')} opened={saving} onClose={() => setSaving(false)}>
        {saving ? (
          <SaveForm
            action={action}
            competencies={competencies}
            onWritten={setWritten}
            onClose={() => setSaving(false)}
          />
        ) : null}
      </FormDialog>
    </Stack>
  )
}

interface SaveFormProps extends CompetencyFilesProps {
  readonly onWritten: (written: Written) => void
  readonly onClose: () => void
}

function SaveForm({ action, competencies, onWritten, onClose }: SaveFormProps) {
  const { data } = useSession()
  const task = useTask()
  const [left, setLeft] = useState<readonly Id[]>([])
  const [withQuestions, setWithQuestions] = useState(true)
  const [format, setFormat] = useState<SelectionFormat>('csv')
  const all = useLive(async () => questionsOf(data.records.within(action)), [data, action])
  const chosen = competencies.filter(({ id }) => !left.includes(id))
  const asked = new Set(chosen.map(({ id }) => id))
  const looking = (all ?? []).filter((question) => question.competencies.some((id) => asked.has(id)))
  const save = async (): Promise<void> => {
    const questions = withQuestions ? looking : []
    const written = await saveSelection(data, { action, questions, competencies: chosen }, format)
    if (written === null) return
    onWritten(written)
    onClose()
  }
  return (
    <DialogForm
      submit={message('selection.submit')}
      busy={task.busy}
      error={task.error}
      onCancel={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0) void task.run(save)
      }}
    >
      <Checkbox.Group
        label={message('selection.which')}
        value={chosen.map(({ id }) => id)}
        onChange={(ids) => setLeft(competencies.map(({ id }) => id).filter((id) => !ids.includes(id)))}
        error={chosen.length === 0 ? message('selection.none') : undefined}
      >
        <Stack gap={6} mt={6}>
          {competencies.map(({ id, name }, index) => (
            <Checkbox
              key={id}
              value={id}
              label={name === '' ? message('competencies.unnamed', { number: index + 1 }) : name}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {looking.length === 0 ? null : (
        <Checkbox
          label={message('selection.with-questions', { count: looking.length })}
          checked={withQuestions}
          onChange={({ currentTarget: { checked } }) => setWithQuestions(checked)}
        />
      )}
      <Radio.Group
        label={message('selection.format')}
        value={format}
        onChange={(value) => setFormat(SELECTION_FORMATS.find((each) => each === value) ?? 'csv')}
      >
        <Stack gap={6} mt={6}>
          {SELECTION_FORMATS.map((value) => (
            <Radio key={value} value={value} label={message(`guide-file.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  )
}

/** The questions of all guides of a hiring action, as they are being written. */
async function questionsOf(records: RecordsReader): Promise<readonly GuideQuestion[]> {
  const guides = readAll(InterviewGuide, await records.list('guide/'))
  const questions: GuideQuestion[] = []
  for (const { id } of readAll(AssessmentRound, await records.list('round/'))) {
    const draft = await findRecord(records, GuideDraft, recordIds.guideDraft(id))
    questions.push(...guideInWork(draft, versionsOf(guides, id)).content.questions)
  }
  return questions
}
