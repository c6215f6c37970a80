import { Select, Stack, Text, TextInput } from '@mantine/core'
import { readNoteCode } from '#shared/domain/interview/paper-notes/note-code'
import type { PagePlace } from '#shared/domain/interview/paper-notes/place-page'
import type { NamedInterview } from '#shared/domain/interview/paper-notes/placeable-interviews'
import { message } from '#shared/messages/catalogue'
import { Jpeg } from './jpeg'
import type { ScannedPage } from './use-scan'
import classes from './paper-notes.module.css'

interface PlaceLineProps {
  readonly page: ScannedPage
  readonly place: PagePlace
  /** The files were dropped on a question. */
  readonly isHere: boolean
  readonly interviews: readonly NamedInterview[]
  /** `<interview>/<question>`; empty where the page is left out. */
  readonly to: string
  readonly onChoose: (to: string) => void
  /** The code as the person types it. */
  readonly letters: string
  readonly onLetters: (letters: string) => void
}

/** One scanned page: what it looks like, what was recognised, where it goes. */
export function PlaceLine({
  page,
  place,
  isHere,
  interviews,
  to,
  onChoose,
  letters,
  onLetters,
}: PlaceLineProps) {
  const name =
    page.file.pages === 1
      ? page.file.name
      : message('paper-notes.place.page', { name: page.file.name, page: page.page })
  const own = interviews.filter(({ own: isOwn }) => isOwn)
  return (
    <li className={classes['line']}>
      <Jpeg
        bytes={page.preview}
        alt={message('paper-notes.place.preview', { name })}
        className={classes['preview']}
      />
      <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text size="sm">{foundWords(place, isHere)}</Text>
        {isRead(page) ? null : (
          <TextInput
            size="xs"
            placeholder={message('paper-notes.place.letters')}
            aria-label={message('paper-notes.place.letters-of', { name })}
            value={letters}
            onChange={(event) => onLetters(event.currentTarget.value)}
          />
        )}
        <Select
          size="xs"
          searchable
          clearable
          aria-label={message('paper-notes.place.to', { name })}
          placeholder={message('paper-notes.place.nowhere')}
          value={to === '' ? null : to}
          onChange={(value) => onChoose(value ?? '')}
          data={own.map((interview) => ({
            group: message('paper-notes.place.interview', interview),
            items: interview.questions.map((question, index) => ({
              value: `${interview.id}/${question}`,
              label: placeName(interview, index + 1),
            })),
          }))}
        />
      </Stack>
    </li>
  )
}

/** The interview too, since the choice shows its label alone. */
function placeName(interview: NamedInterview, number: number): string {
  const question = message('paper-notes.place.question', { number })
  return `${question} · ${message('paper-notes.place.interview', interview)}`
}

function foundWords(place: PagePlace, isHere: boolean): string {
  if (place.kind === 'placed' && place.otherVersion) return message('paper-notes.found.other-version')
  if (place.kind === 'no-code' && isHere) return message('paper-notes.found.here')
  return message(`paper-notes.found.${place.kind}`)
}

function isRead({ found }: ScannedPage): boolean {
  return found !== undefined && readNoteCode(found.code) !== undefined
}
