import { List, ScrollArea, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { ImportNote } from '#shared/domain/scheduling/import/cells'
import type { ImportPlan } from '#shared/domain/scheduling/import/plan'
import type { ZoneId } from '#shared/kernel/time'
import { message, messageOfCode } from '#shared/messages/catalogue'
import { FirstOfMany } from '../../../components/first-of-many'
import { Section } from '../../../components/section'
import type { Importing } from './use-import'

/** What was taken for granted while the file was read, zones above all. */
export function NotesSection({ importing }: { readonly importing: Importing }) {
  const { file, chosen, choices } = importing
  const lines = useMemo(
    () => (chosen === undefined ? [] : linesOf(chosen, file.notes, choices.zone)),
    [chosen, file.notes, choices.zone],
  )
  if (lines.length === 0) return null
  return (
    <Section title={message('import.notes')}>
      <ScrollArea.Autosize mah="12rem" type="auto" viewportProps={{ tabIndex: 0 }}>
        <FirstOfMany items={lines}>
          {(shown) => (
            <List size="sm">
              {shown.map((line) => (
                <List.Item key={line}>
                  <Text size="sm">{line}</Text>
                </List.Item>
              ))}
            </List>
          )}
        </FirstOfMany>
      </ScrollArea.Autosize>
    </Section>
  )
}

function linesOf(plan: ImportPlan, notes: readonly ImportNote[], zone: ZoneId): readonly string[] {
  const ofRows = plan.interviews.flatMap(({ row, notes: own }) =>
    own.map((note) => message('import.note.row', { row, text: noteText(note) })),
  )
  return [...zoneLines(plan, zone), ...roundLines(plan), ...notes.map(noteText), ...ofRows]
}

function zoneLines({ interviews }: ImportPlan, zone: ZoneId): readonly string[] {
  const sources = interviews.flatMap(({ zoneFrom }) => {
    if (zoneFrom === undefined) return []
    return zoneFrom === 'default'
      ? message('import.zone-from.default', { zone })
      : message(`import.zone-from.${zoneFrom}`)
  })
  return sources.length === 0 ? [] : [message('import.note.zones', { sources: eachOnce(sources) })]
}

function roundLines({ interviews }: ImportPlan): readonly string[] {
  const sources = interviews.flatMap(({ round }) => {
    if (round === undefined) return []
    if (round.from === 'column') return message('import.round-from.column')
    const { number } = round
    const from = round.from === 'sheet name' ? 'sheet-name' : round.from
    return message(`import.round-from.${from}`, { number })
  })
  return sources.length === 0 ? [] : [message('import.note.rounds', { sources: eachOnce(sources) })]
}

function eachOnce(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ')
}

function noteText({ code, values }: ImportNote): string {
  return messageOfCode(`note.${code}`, { ...values, code }, 'note.unknown')
}
