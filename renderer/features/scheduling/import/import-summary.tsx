import { Button, Group, List, Text } from '@mantine/core'
import { importApplicants } from '#shared/domain/scheduling/commands/import-applicants'
import type { ImportCounts } from '#shared/domain/scheduling/import/choose-rows'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { sayFailure } from '../../../app/say-failure'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import type { Importing } from './use-import'

interface ImportSummaryProps {
  readonly action: Id
  readonly importing: Importing
  readonly onDone: (text: string) => void
}

/** What will be imported, and the button that does it: one change, or none. */
export function ImportSummary({ action, importing, onDone }: ImportSummaryProps) {
  const { runner } = useSession()
  const task = useTask()
  const { chosen, counts, rounds, file } = importing
  if (chosen === undefined || counts === undefined) return null
  const undecided = chosen.problems.length > 0
  const nothing = counts.applicants === 0
  const run = () =>
    void task.run(async () => {
      await runner.run(importApplicants, { action, plan: chosen, rounds: [...rounds] })
      // What could not be remembered does not undo the import.
      await importing.keep().catch(sayFailure)
      onDone(message('import.done.what', { name: file.name, what: countTexts(counts, false).join(', ') }))
    })
  return (
    <Section title={message('import.result')}>
      <div aria-live="polite">
        {nothing ? (
          <Text size="sm">{message('import.nothing')}</Text>
        ) : (
          <List size="sm">
            {countTexts(counts, true).map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        )}
      </div>
      <ErrorNote error={task.error} />
      <Group gap="sm">
        <Button disabled={nothing || undecided} loading={task.busy} onClick={run}>
          {message('import.run', { count: counts.applicants })}
        </Button>
        {undecided && !nothing ? <Text size="sm">{message('import.decide')}</Text> : null}
      </Group>
    </Section>
  )
}

/** `12 applicants`, `3 new people: …`. */
function countTexts(
  { applicants, interviews, people, roles }: ImportCounts,
  named: boolean,
): readonly string[] {
  const withNames = (what: string, names: readonly string[]) =>
    named ? message('import.named', { what, names: names.join(', ') }) : what
  return [
    message('import.count.applicants', { count: applicants }),
    ...(interviews === 0 ? [] : [message('import.count.interviews', { count: interviews })]),
    ...(people.length === 0
      ? []
      : [withNames(message('import.count.people', { count: people.length }), people)]),
    ...(roles.length === 0 ? [] : [withNames(message('import.count.roles', { count: roles.length }), roles)]),
  ]
}
