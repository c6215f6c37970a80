import { Alert, List, NumberInput, Select, SimpleGrid, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createInterview, updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import type { Interview } from '#shared/domain/scheduling/interview'
import { compareByName, sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { changedFields } from '../../../app/changed-fields'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useIsHr } from '../../../app/use-is-hr'
import { useTask } from '../../../app/use-task'
import { DialogForm } from '../../../components/form-dialog'
import { SearchSelect } from '../../../components/search-select'
import type { WithId } from '../../../data/use-live'
import { detailsOf, newValues, valuesOf, type InterviewValues } from './interview-values'
import { PanelFields } from './panel-fields'
import { PlaceFields } from './place-fields'
import { RoundFields } from './round-fields'
import { SlotFields } from './slot-fields'
import { slotProblems } from './slot-problems'
import { tentativeWarnings } from './tentative-warnings'
import type { WholeSchedule } from './use-schedule'
import { warningText } from './warning-text'

interface InterviewFormProps {
  readonly action: Id
  readonly schedule: WholeSchedule
  readonly applicant: Id | undefined
  readonly edited: WithId<Interview> | undefined
  readonly onClose: () => void
}

/** Who is interviewed, in which round, when, where and by whom; what is odd about it is said beforehand. */
export function InterviewForm({ action, schedule, applicant, edited, onClose }: InterviewFormProps) {
  const { runner } = useSession()
  const task = useTask()
  const hr = useIsHr(action) === true
  const [id] = useState(() => edited?.id ?? freshId())
  const form = useForm<InterviewValues>({
    initialValues:
      edited === undefined ? newValues(schedule, applicant) : valuesOf(edited, schedule.action.zone),
    validate: {
      applicant: (value) => (value === null ? message('interview-form.applicant-needed') : null),
      round: (value) => (value === null ? message('interview-form.round-needed') : null),
      guide: (value) => (value === null ? message('interview-form.guide-needed') : null),
      panel: { person: (value) => (value === '' ? message('interview-form.panel.person-needed') : null) },
      date: (_, values) => slotProblems(values).date,
      start: (_, values) => slotProblems(values).start,
      end: (_, values) => slotProblems(values).end,
    },
  })
  const values = form.getValues()
  const warnings = useMemo(
    () => tentativeWarnings(schedule, id, values, edited?.status),
    [schedule, id, values, edited],
  )
  const element = useRef<HTMLFormElement>(null)
  // The dialog opens before the schedule is read, so that its own first focus finds no field.
  useEffect(() => element.current?.querySelector<HTMLInputElement>('input:enabled')?.focus(), [])
  const submit = form.onSubmit((submitted) => {
    const details = detailsOf(submitted)
    const { applicant: chosen, round, guide } = submitted
    if (details === undefined || chosen === null || round === null || guide === null) return
    void task.run(async () => {
      if (edited === undefined) {
        await runner.run(createInterview, {
          action,
          interview: id,
          ...details,
          applicant: chosen,
          round,
          guide,
        })
      } else {
        const fields = changedFields(edited, details)
        if (Object.keys(fields).length > 0)
          await runner.run(updateInterview, { action, interview: edited.id, fields })
      }
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message(edited === undefined ? 'form.add' : 'form.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
      form={element}
    >
      <SearchSelect
        label={message('interview-form.applicant')}
        data={[...schedule.applicants].sort(compareByName).map((each) => ({
          value: each.id,
          label: [sortedName(each), each.number].filter((part) => part !== '').join(' · '),
        }))}
        openOnFocus={false}
        limit={50}
        required
        allowDeselect={false}
        disabled={edited !== undefined}
        nothingFoundMessage={message('interview-form.no-applicant')}
        {...form.getInputProps('applicant')}
      />
      <RoundFields form={form} schedule={schedule} />
      <SlotFields form={form} rounds={schedule.rounds} />
      <PlaceFields form={form} />
      <PanelFields form={form} schedule={schedule} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label={message('interview-form.hr-specialist')}
          data={schedule.people
            .filter(({ duties }) => duties.includes('hr-specialist'))
            .map(({ id: person, name }) => ({ value: person, label: name }))}
          allowDeselect={false}
          {...form.getInputProps('hrSpecialist')}
        />
        <Textarea
          label={message('interview-form.comments')}
          autosize
          minRows={1}
          maxRows={6}
          {...form.getInputProps('comments')}
        />
      </SimpleGrid>
      {hr ? (
        <NumberInput
          label={message('interview-form.extra-minutes')}
          description={message('interview-form.extra-minutes.about')}
          min={0}
          max={480}
          step={5}
          allowDecimal={false}
          {...form.getInputProps('extraMinutes')}
          onChange={(minutes) => form.setFieldValue('extraMinutes', Number(minutes) || 0)}
        />
      ) : null}
      {warnings.length === 0 ? null : (
        <Alert
          color="yellow"
          variant="light"
          py="xs"
          role="status"
          title={message('interview-form.warnings')}
        >
          <List size="sm">
            {warnings.map((warning) => (
              <List.Item key={`${warning.code} ${warning.person ?? ''} ${warning.other ?? ''}`}>
                {warningText(warning)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </DialogForm>
  )
}
