import { Button, Checkbox, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Identified } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { Interview } from '#shared/domain/scheduling/interview'
import { noShowFrom } from '#shared/domain/scheduling/no-show'
import { openNoShowSteps } from '#shared/domain/scoring/no-show-steps'
import { SheetWork } from '#shared/domain/scoring/score-sheet'
import { withPractice } from '#shared/domain/scoring/submissions'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, formatElapsed, instantFromMs, msOf, type Slot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { ErrorNote } from '../../../components/error-note'
import { useLive, useRecord } from '../../../data/use-live'
import { StepLine } from './step-line'
import { useNoShow } from './use-no-show'

interface NoShowStepsProps {
  readonly action: Id
  readonly interview: Identified<Interview>
}

/** The steps about an applicant who did not come, in their order; what is done is ticked. */
export function NoShowSteps({ action, interview }: NoShowStepsProps) {
  const { data, identity } = useSession()
  const { person } = identity
  const nowMs = useNowMs(1000)
  const [called, setCalled] = useState(false)
  const work = useRecord(data.records, recordIds.sheet(interview.id, person), SheetWork)
  const submissions = useLive(
    async () => withPractice(data.records, interview.id, person),
    [data, interview.id, person],
  )
  const marked = interview.status === 'no-show'
  const { task, mark, writeAnalysis } = useNoShow(action, interview.id, work?.analysis ?? '')
  const submitted = (submissions ?? []).length > 0
  const open = openNoShowSteps(interview, work ?? undefined, submitted, instantFromMs(nowMs))
  const waiting = open.includes('wait')

  return (
    <Stack gap="sm">
      <Text size="sm">{message('no-show.steps')}</Text>
      <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        <Step>
          <StepLine done={!waiting}>{waitText(interview)}</StepLine>
          {waiting && interview.slot !== undefined && left(interview.slot, nowMs) < HOUR ? (
            <Text size="sm" ps="1.6rem">
              {message('no-show.wait.left', { time: formatElapsed(left(interview.slot, nowMs)) })}
            </Text>
          ) : null}
        </Step>
        {marked ? (
          <Step>
            <StepLine done>{message('no-show.marked')}</StepLine>
          </Step>
        ) : (
          <Step>
            <Checkbox
              size="xs"
              label={<Text size="sm">{message('no-show.called')}</Text>}
              checked={called}
              disabled={waiting}
              onChange={(event) => setCalled(event.currentTarget.checked)}
            />
            <Text size="xs" c="dimmed">
              {message('no-show.mark.about')}
            </Text>
            <Button
              size="sm"
              w="max-content"
              disabled={waiting || !called}
              loading={task.busy}
              onClick={mark}
            >
              {message('no-show.mark')}
            </Button>
          </Step>
        )}
        <Step>
          <StepLine done={marked && !open.includes('write-analysis')}>{message('no-show.analysis')}</StepLine>
          {marked && open.includes('write-analysis') ? (
            <Button
              size="compact-sm"
              variant="default"
              w="max-content"
              loading={task.busy}
              onClick={writeAnalysis}
            >
              {message('no-show.analysis.write')}
            </Button>
          ) : null}
        </Step>
        <Step>
          <Checkbox size="xs" label={<Text size="sm">{message('no-show.told')}</Text>} disabled={!marked} />
        </Step>
        <Step>
          <StepLine done={submitted}>{message('no-show.submitted')}</StepLine>
        </Step>
      </Stack>
      <ErrorNote error={task.error} />
      {marked ? (
        <Button component={Link} href={paths.sheet(action, interview.id)} size="sm" w="max-content">
          {message('no-show.to-sheet')}
        </Button>
      ) : null}
    </Stack>
  )
}

/** One of the steps, with what belongs to it. */
function Step({ children }: { readonly children: ReactNode }) {
  return (
    <Stack component="li" gap="sm">
      {children}
    </Stack>
  )
}

const HOUR = 3_600_000

/** Milliseconds until the applicant may be called a no-show. */
function left(slot: Slot, nowMs: number): number {
  return msOf(noShowFrom(slot)) - nowMs
}

function waitText({ slot }: Interview): string {
  if (slot === undefined) return message('no-show.wait.no-time')
  return message('no-show.wait', { time: formatDateTimeWithZone(noShowFrom(slot), slot.zone) })
}
