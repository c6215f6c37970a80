import { Alert, Button, List, Radio, Stack, Textarea } from '@mantine/core'
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from 'react'
import { wasReferred } from '#shared/domain/decision/deciding/build-decision'
import { kindIssues, type DecisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import type { DecisionKind } from '#shared/domain/decision/deciding/decision-revision'
import { issueText } from '#shared/domain/decision/paper/decision-model'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import type { DraftField } from '../../../app/use-draft'
import { useTask } from '../../../app/use-task'
import { emptyUnsent, useUnsent } from '../../../app/use-unsent'
import { ErrorNote } from '../../../components/error-note'
import { makeDecision } from './decide-flow'
import { namesOf, PresentInput } from './present-input'
import type { DecidedBefore } from './use-deciding'

interface DecideFormProps {
  readonly action: Id
  readonly role: Id | null
  readonly basis: DecisionBasis
  readonly decided: readonly DecidedBefore[]
  /** What who works here may decide. */
  readonly kinds: readonly DecisionKind[]
  /** It was asked for by a button, which is gone. */
  readonly takesFocus: boolean
  readonly onDecided: (revision: Hash) => void
}

const LONGEST = 5000
const MISSING = '[data-missing="true"] input, [aria-invalid="true"]'
const FIELDS = ['kind', 'reason', 'override', 'change', 'present', 'half-typed']

/** What is decided and why; what stands against it is named, and needs a reason of its own. */
export function DecideForm(props: DecideFormProps) {
  const { action, role, basis, decided, kinds, takesFocus, onDecided } = props
  const session = useSession()
  const task = useTask()
  const { id: applicant } = basis.standing.applicant
  const form = { action, form: ['decision', applicant, role ?? 'none'] }
  const chosen = useUnsent(form, 'kind')
  const texts = {
    reason: useUnsent(form, 'reason'),
    override: useUnsent(form, 'override'),
    change: useUnsent(form, 'change'),
  }
  const present = useUnsent(form, 'present')
  const half = useUnsent(form, 'half-typed')
  const [tries, setTries] = useState(0)
  const asked = tries > 0
  const ref = useRef<HTMLFormElement>(null)
  // What is missing has the focus, so that nobody looks for it.
  useEffect(() => {
    if (tries > 0) ref.current?.querySelector<HTMLElement>(MISSING)?.focus()
  }, [tries])
  useEffect(() => {
    if (takesFocus) ref.current?.querySelector('input')?.focus()
  }, [takesFocus])
  const kind = kinds.find((each) => each === chosen.text)
  const referred = wasReferred(decided.map(({ named }) => named))
  const issues = [...basis.issues, ...(kind === undefined ? [] : kindIssues(kind, basis.outcome, referred))]
  const needed = {
    reason: true,
    override: issues.length > 0,
    change: decided.length > 0,
  }
  const lacks = (name: keyof typeof texts): boolean => needed[name] && texts[name].text.trim() === ''
  const area = (name: keyof typeof texts) => ({
    autosize: true,
    minRows: 2,
    maxRows: 12,
    maxLength: LONGEST,
    error: asked && lacks(name) ? message('deciding.missing') : undefined,
    ...fieldOf(texts[name]),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTries(tries + 1)
    if (kind === undefined || lacks('reason') || lacks('override') || lacks('change')) return
    void task.run(async () => {
      const deciding = {
        kind,
        reason: texts.reason.text,
        override: texts.override.text,
        change: texts.change.text,
        present: namesOf(present.text, half.text),
      }
      const revision = await makeDecision(session, basis, { action, role }, deciding)
      await emptyUnsent(session, form, FIELDS)
      onDecided(revision)
    })
  }
  return (
    <form ref={ref} onSubmit={submit} noValidate aria-label={message('deciding.form')}>
      <Stack gap="sm">
        <Radio.Group
          label={message('deciding.kind')}
          value={kind ?? ''}
          data-missing={asked && kind === undefined}
          error={asked && kind === undefined ? message('deciding.kind.missing') : undefined}
          onChange={(each) => {
            chosen.type(each)
            chosen.leave()
          }}
        >
          <Stack gap={6} mt={6}>
            {kinds.map((each) => (
              <Radio key={each} value={each} label={message(`decision.kind.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea label={message('deciding.reason')} {...area('reason')} />
        {issues.length === 0 ? null : (
          <>
            <Alert variant="light" color="yellow" py={6} title={message('deciding.issues')} role="status">
              <List size="sm">
                {issues.map((issue) => (
                  <List.Item key={issueText(issue)}>{issueText(issue)}</List.Item>
                ))}
              </List>
            </Alert>
            <Textarea
              label={message('deciding.override')}
              description={message('deciding.override.about')}
              {...area('override')}
            />
          </>
        )}
        {decided.length === 0 ? null : <Textarea label={message('deciding.change')} {...area('change')} />}
        <PresentInput action={action} names={present} half={half} />
        <ErrorNote error={task.error} />
        <Button type="submit" loading={task.busy}>
          {message('deciding.decide')}
        </Button>
      </Stack>
    </form>
  )
}

function fieldOf({ text, type, leave }: DraftField) {
  return {
    value: text,
    onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLTextAreaElement>) => type(value),
    onBlur: leave,
  }
}
