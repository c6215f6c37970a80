import { Alert, Button, List, Radio, Stack, TagsInput, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { wasReferred } from '#shared/domain/decision/deciding/build-decision'
import { kindIssues, type DecisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { DecisionKind } from '#shared/domain/decision/deciding/decision-revision'
import { Person } from '#shared/domain/panel/person'
import { issueText } from '#shared/domain/records/decision-model'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { useRecordsOf } from '../../../data/use-live'
import { makeDecision } from './decide-flow'
import type { DecidedBefore } from './use-deciding'

interface DecideFormProps {
  readonly action: Id
  readonly role: Id | null
  readonly basis: DecisionBasis
  readonly decided: readonly DecidedBefore[]
  /** What who works here may decide. */
  readonly kinds: readonly DecisionKind[]
  readonly onDecided: () => void
}

const LONGEST = 5000

/** What is decided and why; what stands against it is named, and needs a reason of its own. */
export function DecideForm({ action, role, basis, decided, kinds, onDecided }: DecideFormProps) {
  const session = useSession()
  const task = useTask()
  const people = useRecordsOf(session.data.records, action, 'person', Person)
  const [kind, setKind] = useState<DecisionKind>()
  const [texts, setTexts] = useState({ reason: '', override: '', change: '' })
  const [present, setPresent] = useState<string[]>([])
  const [asked, setAsked] = useState(false)
  const referred = wasReferred(decided.map(({ named }) => named))
  const issues = [...basis.issues, ...(kind === undefined ? [] : kindIssues(kind, basis.outcome, referred))]
  const needed = {
    reason: true,
    override: issues.length > 0,
    change: decided.length > 0,
  }
  const lacks = (name: keyof typeof texts): boolean => needed[name] && texts[name].trim() === ''
  const text = (name: keyof typeof texts) => ({
    autosize: true,
    minRows: 2,
    maxRows: 12,
    maxLength: LONGEST,
    value: texts[name],
    error: asked && lacks(name) ? message('deciding.missing') : undefined,
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setTexts({ ...texts, [name]: value }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (kind === undefined || lacks('reason') || lacks('override') || lacks('change')) return
    void task
      .run(async () => makeDecision(session, basis, { action, role }, { kind, present, ...texts }))
      .then((done) => {
        if (done) onDecided()
      })
  }
  return (
    <form onSubmit={submit} noValidate aria-label={message('deciding.form')}>
      <Stack gap="sm">
        <Radio.Group
          label={message('deciding.kind')}
          value={kind ?? ''}
          error={asked && kind === undefined ? message('deciding.kind.missing') : undefined}
          onChange={(chosen) => setKind(DecisionKind.parse(chosen))}
        >
          <Stack gap={6} mt={6}>
            {kinds.map((each) => (
              <Radio key={each} value={each} label={message(`decision.kind.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea label={message('deciding.reason')} {...text('reason')} />
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
              {...text('override')}
            />
          </>
        )}
        {decided.length === 0 ? null : <Textarea label={message('deciding.change')} {...text('change')} />}
        <TagsInput
          label={message('deciding.present')}
          description={message('deciding.present.about')}
          data={[...new Set((people ?? []).map(({ name }) => name))]}
          value={present}
          maxTags={50}
          onChange={setPresent}
        />
        <ErrorNote error={task.error} />
        <Button type="submit" loading={task.busy}>
          {message('deciding.decide')}
        </Button>
      </Stack>
    </form>
  )
}
