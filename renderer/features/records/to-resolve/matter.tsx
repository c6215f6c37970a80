import { Anchor, Group, Stack, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { RecordNames } from '#shared/domain/records/record-names'
import type { ToResolve } from '#shared/domain/records/to-resolve'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { recordIds } from '#shared/domain/record-ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { DeletedMatter } from './deleted-matter'
import { FieldMatter } from './field-matter'
import { ForkMatter } from './fork-matter'
import type { MatterProps } from './matter-props'
import { matterTitle } from './matter-words'
import { PublishedTwiceMatter } from './published-twice-matter'
import { ReviewedTwiceMatter } from './reviewed-twice-matter'
import { SameNumberMatter } from './same-number-matter'
import { ScheduleMatter } from './schedule-matter'
import { ScreenedDifferentlyMatter } from './screened-differently-matter'

interface AnyMatterProps {
  readonly action: Id
  readonly matter: ToResolve
  readonly names: RecordNames
  /** The focus must go elsewhere: what had it is gone. */
  readonly onDecided: () => void
}

/** One thing to decide: what it is, its sides, and the action of its kind. */
export function Matter({ action, matter, names, onDecided }: AnyMatterProps) {
  const task = useTask()
  const heading = useId()
  const title = matterTitle(matter, names)
  const record = recordOf(matter)
  const decide = (work: () => Promise<void>): void =>
    void task.run(work).then((decided) => {
      if (decided) onDecided()
    })
  return (
    <Stack component="section" gap="xs" aria-labelledby={heading}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} id={heading} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {record === undefined ? null : (
          <Anchor
            component={Link}
            href={paths.history(action, record)}
            size="sm"
            aria-label={message('to-resolve.history.of', { record: title })}
            style={{ flex: 'none' }}
          >
            {message('to-resolve.history')}
          </Anchor>
        )}
      </Group>
      <ErrorNote error={task.error} />
      {kindOfMatter({ action, matter, names, busy: task.busy, decide })}
    </Stack>
  )
}

function kindOfMatter(
  props: Omit<MatterProps<ToResolve['kind']>, 'matter'> & { readonly matter: ToResolve },
): ReactNode {
  const { matter, ...others } = props
  switch (matter.kind) {
    case 'field':
      return <FieldMatter matter={matter} {...others} />
    case 'fork':
      return <ForkMatter matter={matter} {...others} />
    case 'schedule':
      return <ScheduleMatter matter={matter} {...others} />
    case 'deleted':
      return <DeletedMatter matter={matter} {...others} />
    case 'same-number':
      return <SameNumberMatter matter={matter} {...others} />
    case 'published-twice':
      return <PublishedTwiceMatter matter={matter} {...others} />
    case 'reviewed-twice':
      return <ReviewedTwiceMatter matter={matter} {...others} />
    case 'screened-differently':
      return <ScreenedDifferentlyMatter matter={matter} {...others} />
  }
}

function recordOf(matter: ToResolve): RecordId | undefined {
  switch (matter.kind) {
    case 'field':
    case 'deleted':
      return matter.record
    case 'fork':
      return recordIds.interview(matter.assessment)
    case 'schedule':
      return recordIds.interview(matter.warning.interview)
    case 'reviewed-twice':
    case 'screened-differently':
      return recordIds.applicant(matter.applicant)
    case 'published-twice':
      return recordIds.round(matter.round)
    case 'same-number':
      return undefined
  }
}
