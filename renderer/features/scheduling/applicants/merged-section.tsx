import { Button, Group, List, Text } from '@mantine/core'
import { fullName } from '#shared/domain/scheduling/applicant'
import { unmergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import { entryLabel } from './entry-label'
import { useMerged, type MergedEntry } from './use-merged'

interface MergedSectionProps {
  readonly action: Id
  readonly applicant: Id
}

/** The other entries that stand under this applicant, each with the way back. */
export function MergedSection({ action, applicant }: MergedSectionProps) {
  const merged = useMerged(action)?.filter(({ stands }) => stands === applicant) ?? []
  const { runner } = useSession()
  const task = useTask()
  if (merged.length === 0) return null
  const separate = (entry: Id) =>
    void task.run(async () => {
      await runner.run(unmergeApplicants, { action, applicant: entry })
    })
  return (
    <Section title={message('merged.title')}>
      <ErrorNote error={task.error} />
      <List size="sm" listStyleType="none">
        {merged.map((each) => (
          <List.Item key={each.entry.id}>
            <Group gap="sm">
              <MergedText merged={each} />
              <Button
                size="compact-xs"
                variant="default"
                loading={task.busy}
                aria-label={message('merged.separate-name', { name: fullName(each.entry) })}
                onClick={() => separate(each.entry.id)}
              >
                {message('merged.separate')}
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}

function MergedText({ merged: { entry, said } }: { readonly merged: MergedEntry }) {
  const { identity } = useSession()
  const when = said.at === undefined ? '' : formatDateTimeWithZone(said.at, identity.profile.zone)
  return (
    <Text size="sm">
      {message('merged.entry', {
        name: entryLabel(entry),
        when,
      })}
      {said.reason === '' ? null : ` ${message('merged.reason', { reason: said.reason })}`}
    </Text>
  )
}
