import { Group, Modal, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import { recordHandedIn } from '#shared/domain/scoring/grading/commands/record-handed-in'
import { MOST_EXTRA_MINUTES } from '#shared/domain/scoring/grading/handed-in'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { emptyUnsent, useUnsent } from '../../../../app/use-unsent'
import { DialogForm } from '../../../../components/form-dialog'
import { ZoneSelect } from '../../../../components/zone-select'
import { numberedName } from '../../review/reviewed-as'
import type { GradingState } from '../grading-state'
import { entryOf, outcomeOf, shownEntry, typedEntry, withFields, type CameEntry } from './came-entry'
import { WorkFiles } from './work-files'

interface HandedInDialogProps {
  readonly grading: GradingState
  readonly applicant: Identified<Applicant> | undefined
  readonly onClose: () => void
}

/** Asks what became of one applicant's assessment, and takes in the files of the work. */
export function HandedInDialog({ grading, applicant, onClose }: HandedInDialogProps) {
  return (
    <Modal
      opened={applicant !== undefined}
      onClose={onClose}
      title={
        applicant === undefined ? '' : message('grading.record.title', { name: numberedName(applicant) })
      }
      size="lg"
      yOffset="4dvh"
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {applicant === undefined ? null : (
        <Stack gap="md">
          <WorkFiles grading={grading} applicant={applicant} />
          <CameForm key={applicant.id} grading={grading} applicant={applicant} onClose={onClose} />
        </Stack>
      )}
    </Modal>
  )
}

/** All that was typed in the form, as one text. */
const ENTRY = 'entry'

type CameFormProps = HandedInDialogProps & { readonly applicant: Identified<Applicant> }

function CameForm({ grading, applicant, onClose }: CameFormProps) {
  const session = useSession()
  const { identity, runner } = session
  const task = useTask()
  const { action, assessment, handedIn, round } = grading
  const isPractical = round.kind === 'practical-assessment'
  const [opened] = useState(now)
  const before = entryOf({
    known: handedIn.get(applicant.id),
    isPractical,
    zone: assessment.due?.zone ?? identity.profile.zone,
    now: opened,
  })
  const form = { action, form: ['handed-in', round.id, applicant.id] }
  const kept = useUnsent(form, ENTRY)
  const typed = typedEntry(kept.text)
  const entry = shownEntry(before, typed)
  const [touched, setTouched] = useState(false)
  const [tried, setTried] = useState(false)
  const set = (fields: Partial<CameEntry>): void => {
    setTouched(true)
    kept.type(JSON.stringify(withFields(typed, entry, fields)))
  }
  const outcome = outcomeOf(entry)
  const closeAfter = (work: () => Promise<void>): void =>
    void task
      .run(async () => {
        await work()
        await emptyUnsent(session, form, [ENTRY])
      })
      .then((done) => {
        if (done) onClose()
      })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (outcome === undefined) return
    closeAfter(async () => {
      const place = { action, round: round.id, applicant: applicant.id }
      await runner.run(recordHandedIn, { ...place, outcome, extraMinutes: entry.extra })
    })
  }
  return (
    <DialogForm
      submit={message('grading.record.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={save}
      onCancel={() => closeAfter(() => Promise.resolve())}
    >
      {typed === undefined || touched ? null : (
        <Text size="sm" role="status">
          {message('grading.record.kept')}
        </Text>
      )}
      <Radio.Group
        label={message('grading.record.what')}
        value={entry.kind}
        onChange={(value) => {
          set({ kind: KINDS.find((one) => one === value) ?? 'none' })
          kept.leave()
        }}
      >
        <Group gap="lg" mt={6}>
          {(isPractical ? PRACTICAL : WRITTEN).map((value) => (
            <Radio key={value} value={value} label={message(`grading.record.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      {entry.kind === 'none' ? null : (
        <Group gap="sm" align="flex-start" wrap="wrap">
          <TextInput
            type="date"
            w={160}
            label={message(`grading.record.${entry.kind}.date`)}
            value={entry.date}
            error={tried && outcome === undefined ? message('grading.record.when-missing') : undefined}
            onChange={(event) => set({ date: event.currentTarget.value })}
            onBlur={kept.leave}
          />
          <TextInput
            type="time"
            w={130}
            label={message(`grading.record.${entry.kind}.time`)}
            value={entry.time}
            onChange={(event) => set({ time: event.currentTarget.value })}
            onBlur={kept.leave}
          />
          <div style={{ flex: '1 1 16rem' }}>
            <ZoneSelect
              label={message('grading.record.zone')}
              value={entry.zone}
              at={opened}
              onChange={(zone) => {
                if (zone === null) return
                set({ zone })
                kept.leave()
              }}
            />
          </div>
        </Group>
      )}
      {entry.kind === 'took-place' ? (
        <TextInput
          label={message('grading.record.with')}
          maxLength={500}
          value={entry.withWhom}
          onChange={(event) => set({ withWhom: event.currentTarget.value })}
          onBlur={kept.leave}
        />
      ) : null}
      <NumberInput
        label={message('grading.record.extra')}
        description={message('grading.record.extra.about')}
        w={320}
        min={0}
        max={MOST_EXTRA_MINUTES}
        allowDecimal={false}
        value={entry.extra}
        onChange={(value) => set({ extra: typeof value === 'number' ? value : 0 })}
        onBlur={kept.leave}
      />
    </DialogForm>
  )
}

const KINDS = ['handed-in', 'took-place', 'none'] as const
const WRITTEN = ['handed-in', 'none'] as const
const PRACTICAL = ['took-place', 'handed-in', 'none'] as const
