import { Button, Group, List, Text } from '@mantine/core'
import { importApplicants, planWholeImport } from '#shared/domain/scheduling/commands/import-applicants'
import { importParts, type ImportPart } from '#shared/domain/scheduling/import-parts'
import type { ImportCounts } from '#shared/domain/scheduling/import/choose-rows'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId, now } from '../../../app/clock'
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
  readonly onParts: (parts: readonly ImportPart[], text: string) => void
}

/** More than these are imported part by part; so many fit into one change, whatever is known of each. */
const FEW = 200

/** What will be imported, and the button that does it: all of it, or nothing. */
export function ImportSummary({ action, importing, onDone, onParts }: ImportSummaryProps) {
  const { data, runner } = useSession()
  const task = useTask()
  const { chosen, counts, level, rounds, file } = importing
  if (chosen === undefined || counts === undefined) return null
  const undecided = chosen.problems.length > 0
  const nothing = counts.applicants === 0
  const run = () =>
    void task.run(async () => {
      const input = { action, plan: chosen, rounds: [...rounds] }
      const text = message('import.done.what', {
        name: file.name,
        what: countTexts(counts, false).join(', '),
      })
      if (counts.applicants > FEW) {
        const context = { person: runner.person, now: now(), newId: freshId }
        const patches = await planWholeImport(data.records, input, context)
        if (!patches.ok) throw patches.error
        await importing.keep().catch(sayFailure)
        onParts(importParts(patches.value), text)
        return
      }
      await runner.run(importApplicants, input)
      // What could not be remembered does not undo the import.
      await importing.keep().catch(sayFailure)
      onDone(text)
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
        <Button disabled={nothing || undecided || !level} loading={task.busy || !level} onClick={run}>
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
