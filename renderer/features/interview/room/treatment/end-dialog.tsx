import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Unexplained } from '#shared/domain/interview/equal-treatment'
import { PauseReason, type Notes } from '#shared/domain/interview/notes'
import { formatClock, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import type { Task } from '../../../../app/use-task'
import { DialogForm, FormDialog } from '../../../../components/form-dialog'
import { HIDDEN_LABEL } from '../../../../components/hidden-label'
import type { RoomPart } from '../room-parts'
import { answerOf, isAnswered, keyOf, unanswered, type Answer } from './answers'

interface EndDialogProps {
  /** What must be said before the interview can end; undefined while the dialog is closed. */
  readonly open: readonly Unexplained[] | undefined
  readonly parts: readonly RoomPart[]
  readonly notes: Notes
  readonly zone: ZoneId
  readonly task: Task
  readonly onAnswered: (answers: readonly Answer[]) => void
  readonly onClose: () => void
}

/** An interview is not closed without a word on what was left out, or on why the clock stood still. */
export function EndDialog({ open, onClose, ...of }: EndDialogProps) {
  return (
    <FormDialog
      title={message('interview.end.title')}
      opened={open !== undefined}
      onClose={onClose}
      size="xl"
    >
      {open === undefined ? null : (
        <EndForm key={open.map(keyOf).join()} open={open} onClose={onClose} {...of} />
      )}
    </FormDialog>
  )
}

interface EndFormProps extends Omit<EndDialogProps, 'open'> {
  readonly open: readonly Unexplained[]
}

function EndForm({ open, parts, notes, zone, task, onAnswered, onClose }: EndFormProps) {
  const [answers, setAnswers] = useState(() => open.map(unanswered))
  const [tried, setTried] = useState(false)
  const change = (answer: Answer): void =>
    setAnswers((all) => all.map((one) => (keyOf(one.of) === keyOf(answer.of) ? answer : one)))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (answers.every(isAnswered)) onAnswered(answers)
  }
  const first = answers[0]
  const alike = (): void =>
    setAnswers((all) =>
      all.map((one) => (one.of.kind === 'pause' ? one : { ...one, words: first?.words ?? '' })),
    )
  return (
    <DialogForm
      submit={message('interview.end')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Text size="sm">{message('interview.end.about')}</Text>
      {answers.map((answer, index) => (
        <Stack key={keyOf(answer.of)} gap={4} component="fieldset" m={0} p={0} bd={0}>
          <Text component="legend" size="sm" fw={600} p={0}>
            {nameOf(answer.of, parts, notes, zone)}
          </Text>
          <Group gap="md" align="flex-start" wrap="wrap">
            {answer.of.kind === 'order' ? null : (
              <Choices of={answer.of} answer={answer} first={index === 0} onChange={change} />
            )}
            {answer.choice === 'asked' || answer.choice === 'covered' ? null : (
              <TextInput
                size="xs"
                flex="1 1 16rem"
                {...(index === 0 && answer.of.kind === 'order' ? { 'data-autofocus': true } : {})}
                aria-label={message('interview.end.why', { what: nameOf(answer.of, parts, notes, zone) })}
                placeholder={message('interview.end.reason')}
                maxLength={5000}
                value={answer.words}
                error={tried && !isAnswered(answer) ? message('interview.end.unsaid') : undefined}
                onChange={(event) => change({ ...answer, words: event.currentTarget.value })}
              />
            )}
            {index === 0 && answers.filter(({ of }) => of.kind !== 'pause').length > 1 ? (
              <Button size="compact-xs" variant="default" mt={4} onClick={alike}>
                {message('interview.end.alike')}
              </Button>
            ) : null}
          </Group>
        </Stack>
      ))}
    </DialogForm>
  )
}

interface ChoicesProps {
  readonly of: Exclude<Unexplained, { kind: 'order' }>
  readonly answer: Answer
  readonly first: boolean
  readonly onChange: (answer: Answer) => void
}

function Choices({ of, answer, first, onChange }: ChoicesProps) {
  const choices =
    of.kind === 'pause'
      ? PauseReason.options.map((value) => ({ value, label: message(`pause-reason.${value}`) }))
      : [
          { value: 'left-out' as const, label: message('interview.end.left-out') },
          { value: 'asked' as const, label: message('interview.follow-up.asked') },
          ...(of.kind === 'question'
            ? []
            : [{ value: 'covered' as const, label: message('interview.follow-up.covered') }]),
        ]
  return (
    <Radio.Group
      value={answer.choice}
      onChange={(value) => onChange(answerOf(answer, value))}
      label={message('interview.end.what')}
      labelProps={HIDDEN_LABEL}
    >
      <Group gap="sm" mt={4}>
        {choices.map(({ value, label }, index) => (
          <Radio
            key={value}
            size="xs"
            value={value}
            label={label}
            {...(first && index === 0 ? { 'data-autofocus': true } : {})}
          />
        ))}
      </Group>
    </Radio.Group>
  )
}

function nameOf(open: Unexplained, parts: readonly RoomPart[], notes: Notes, zone: ZoneId): string {
  if (open.kind === 'pause') {
    const from = notes.pause[open.pause]?.from
    return message('interview.end.pause', { time: from === undefined ? '' : formatClock(from, zone) })
  }
  if (open.kind === 'order') return message('interview.end.order', { order: open.order.join(', ') })
  const part = parts.find(({ id }) => id === open.question)
  if (part?.kind !== 'question') return ''
  const { followUps, text } = part.question
  if (open.kind === 'question') return message('interview.end.question', { number: part.number, text })
  const index = followUps.findIndex(({ id }) => id === open.followUp)
  return message('interview.end.follow-up', {
    number: part.number,
    followUp: index + 1,
    text: followUps[index]?.text ?? '',
  })
}
