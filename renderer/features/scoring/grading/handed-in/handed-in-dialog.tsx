import { Button, Group, Modal, NumberInput, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Identified } from '#shared/domain/find-record'
import { DueTime } from '#shared/domain/preparation/technical-assessment'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import { recordHandedIn } from '#shared/domain/scoring/grading/commands/record-handed-in'
import { MOST_EXTRA_MINUTES, type AssessmentOutcome } from '#shared/domain/scoring/grading/handed-in'
import { dateOf, localAt, localDateTime, timeOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { ErrorNote } from '../../../../components/error-note'
import { ZoneSelect } from '../../../../components/zone-select'
import { numberedName } from '../../review/reviewed-as'
import type { GradingState } from '../grading-state'
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

type CameFormProps = HandedInDialogProps & { readonly applicant: Identified<Applicant> }

function CameForm({ grading, applicant, onClose }: CameFormProps) {
  const { identity, runner } = useSession()
  const task = useTask()
  const { action, assessment, handedIn, round } = grading
  const known = handedIn.get(applicant.id)
  const isPractical = round.kind === 'practical-assessment'
  const before = known?.outcome
  const when = before === undefined || before.kind === 'none' ? undefined : before.when
  const [kind, setKind] = useState<AssessmentOutcome['kind']>(
    before?.kind ?? (isPractical ? 'took-place' : 'handed-in'),
  )
  const [zone, setZone] = useState(when?.zone ?? assessment.due?.zone ?? identity.profile.zone)
  const [at] = useState(() => when?.at ?? localAt(now(), zone))
  const [date, setDate] = useState<string>(dateOf(at))
  const [time, setTime] = useState<string>(timeOf(at))
  const [withWhom, setWithWhom] = useState(before?.kind === 'took-place' ? before.with : '')
  const [extra, setExtra] = useState(known?.extraMinutes ?? 0)
  const [tried, setTried] = useState(false)
  const read = DueTime.safeParse({ at: localDateTime(date, time), zone })
  const save = (): void => {
    setTried(true)
    if (kind !== 'none' && !read.success) return
    void task.run(async () => {
      await runner.run(recordHandedIn, {
        action,
        round: round.id,
        applicant: applicant.id,
        outcome: outcomeOf(kind, read.data, withWhom),
        extraMinutes: extra,
      })
      onClose()
    })
  }
  return (
    <Stack gap="sm">
      <Radio.Group
        label={message('grading.record.what')}
        value={kind}
        onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'none')}
      >
        <Group gap="lg" mt={6}>
          {(isPractical ? PRACTICAL : WRITTEN).map((value) => (
            <Radio key={value} value={value} label={message(`grading.record.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      {kind === 'none' ? null : (
        <Group gap="sm" align="flex-start" wrap="wrap">
          <TextInput
            type="date"
            w={160}
            label={message('grading.record.date')}
            value={date}
            error={tried && !read.success ? message('grading.record.when-missing') : undefined}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <TextInput
            type="time"
            w={130}
            label={message('grading.record.time')}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <div style={{ flex: '1 1 16rem' }}>
            <ZoneSelect
              label={message('grading.record.zone')}
              value={zone}
              at={now()}
              onChange={(chosen) => {
                if (chosen !== null) setZone(chosen)
              }}
            />
          </div>
        </Group>
      )}
      {kind === 'took-place' ? (
        <TextInput
          label={message('grading.record.with')}
          maxLength={500}
          value={withWhom}
          onChange={(event) => setWithWhom(event.currentTarget.value)}
        />
      ) : null}
      <NumberInput
        label={message('grading.record.extra')}
        description={message('grading.record.extra.about')}
        w={320}
        min={0}
        max={MOST_EXTRA_MINUTES}
        allowDecimal={false}
        value={extra}
        onChange={(value) => setExtra(typeof value === 'number' ? value : 0)}
      />
      <ErrorNote error={task.error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" size="sm" onClick={onClose}>
          {message('form.cancel')}
        </Button>
        <Button size="sm" loading={task.busy} onClick={save}>
          {message('grading.record.save')}
        </Button>
      </Group>
    </Stack>
  )
}

const KINDS = ['handed-in', 'took-place', 'none'] as const
const WRITTEN = ['handed-in', 'none'] as const
const PRACTICAL = ['took-place', 'handed-in', 'none'] as const

function outcomeOf(
  kind: AssessmentOutcome['kind'],
  when: DueTime | undefined,
  withWhom: string,
): AssessmentOutcome {
  if (kind === 'none' || when === undefined) return { kind: 'none' }
  return kind === 'handed-in' ? { kind, when } : { kind, when, with: withWhom.trim() }
}
