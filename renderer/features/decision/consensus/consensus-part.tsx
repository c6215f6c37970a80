import { Alert, Button, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { recordConsensusSignature } from '#shared/domain/decision/commands/consensus-commands'
import { openInDebrief, type DebriefMaterial } from '#shared/domain/decision/debrief-material'
import { consensusName } from '#shared/domain/decision/paper/consensus-model'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { emptyUnsent, useUnsent } from '../../../app/use-unsent'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { SignedBy } from '../signed/signed-by'
import { closeDebrief } from './close-flow'
import { useConsensus, type Consensus } from './use-consensus'

interface ConsensusPartProps {
  readonly action: Id
  readonly interview: Id
  /** With what is being typed. */
  readonly material: DebriefMaterial
  /** Whether who works here writes down what the panel agrees on. */
  readonly mayClose: boolean
}

/** The consensus sheet of a panel: closed or not, who has signed it, and whether it is still what is written here. */
export function ConsensusPart(props: ConsensusPartProps) {
  const { action, interview, material, mayClose } = props
  const consensus = useConsensus(action, interview, material)
  const [closing, setClosing] = useState(false)
  if (consensus === undefined) return null
  const { toAgree, toExplain } = openInDebrief(material)
  const open = toAgree.length + toExplain.length > 0
  const stale = consensus === null || consensus.changed
  return (
    <Stack gap="xs">
      <Title order={2} fz="sm">
        {message('consensus.title')}
      </Title>
      {consensus === null ? <Text size="sm">{message('consensus.none')}</Text> : null}
      {consensus?.changed === true ? (
        <Alert variant="light" color="yellow" py={6}>
          {message('consensus.changed')}
        </Alert>
      ) : null}
      {consensus === null ? null : <Closed {...props} consensus={consensus} />}
      {mayClose && stale ? (
        <>
          <Button
            size="sm"
            variant={consensus === null ? 'filled' : 'default'}
            disabled={open}
            onClick={() => setClosing(true)}
          >
            {message(consensus === null ? 'consensus.close' : 'consensus.close-anew')}
          </Button>
          {open ? <Text size="xs">{message('consensus.not-yet')}</Text> : null}
        </>
      ) : null}
      <FormDialog
        title={message('consensus.close.title')}
        opened={closing}
        onClose={() => setClosing(false)}
        size="md"
      >
        <CloseForm
          action={action}
          interview={interview}
          anew={consensus !== null}
          onClose={() => setClosing(false)}
        />
      </FormDialog>
    </Stack>
  )
}

function Closed({ action, interview, consensus }: ConsensusPartProps & { readonly consensus: Consensus }) {
  const { runner, identity } = useSession()
  const { content, signatures, revision } = consensus
  if (content === undefined) return <Text size="sm">{message('consensus.not-here')}</Text>
  const zone = content.action.zone
  const recorder = content.raters.find(({ id }) => id === content.recorder)?.name ?? ''
  return (
    <>
      <Text size="sm">
        {message('consensus.closed', {
          name: recorder,
          time: formatDateTimeWithZone(content.closedAt, zone),
        })}
      </Text>
      <SignedBy
        signers={content.raters.map(({ id, name }) => ({
          id,
          name,
          signature: signatures.find((signature) => signature.id === id),
        }))}
        person={identity.person}
        zone={zone}
        toSign={{
          revision,
          record: (signature) => runner.run(recordConsensusSignature, { action, interview, signature }),
        }}
        title={message('consensus.sign.title')}
        about={message('consensus.sign.about')}
        fileName={consensusName(content)}
      />
    </>
  )
}

interface CloseFormProps {
  readonly action: Id
  readonly interview: Id
  /** One was closed before: why this one takes its place is asked. */
  readonly anew: boolean
  readonly onClose: () => void
}

function CloseForm({ action, interview, anew, onClose }: CloseFormProps) {
  const session = useSession()
  const task = useTask()
  const form = { action, form: ['consensus', interview] }
  const reason = useUnsent(form, 'reason')
  const [asked, setAsked] = useState(false)
  const missing = anew && reason.text.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (missing) return
    void task
      .run(async () => {
        await closeDebrief(session, { action, interview }, reason.text)
        await emptyUnsent(session, form, ['reason'])
      })
      .then((closed) => {
        if (closed) onClose()
      })
  }
  return (
    <DialogForm
      submit={message('consensus.close.confirm')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Text size="sm">{message('consensus.close.about')}</Text>
      {anew ? (
        <Textarea
          data-autofocus
          label={message('consensus.close.reason')}
          autosize
          minRows={2}
          maxLength={5000}
          value={reason.text}
          error={asked && missing ? message('consensus.close.reason-missing') : undefined}
          onChange={({ currentTarget }) => reason.type(currentTarget.value)}
          onBlur={reason.leave}
        />
      ) : null}
    </DialogForm>
  )
}
