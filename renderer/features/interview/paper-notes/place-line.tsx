import { Select, Stack, Text, TextInput } from '@mantine/core'
import { readNoteCode } from '#shared/domain/interview/paper-notes/note-code'
import type { PaperPlace } from '#shared/domain/interview/paper-notes/paper-note'
import { placesIn, type PagePlace } from '#shared/domain/interview/paper-notes/place-page'
import type { NamedInterview } from '#shared/domain/interview/paper-notes/placeable-interviews'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { Jpeg } from './jpeg'
import { placeName } from './place-words'
import type { ScannedPage } from './use-scan'
import classes from './paper-notes.module.css'

/** Where a page is attached, or that it stands in the same list before. */
export type Doubled = { readonly interview: Id; readonly question: PaperPlace } | 'repeated'

interface PlaceLineProps {
  readonly page: ScannedPage
  readonly place: PagePlace
  /** That the page is there already, where it is. */
  readonly doubled: Doubled | undefined
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
  doubled,
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
        <Text size="sm">
          {doubled === undefined ? foundWords(place, isHere) : doubledWords(doubled, own)}
        </Text>
        {isRead(page) || doubled !== undefined ? null : (
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
            items: placesIn(interview).map((question) => ({
              value: `${interview.id}/${question}`,
              label: nameIn(interview, question),
            })),
          }))}
        />
      </Stack>
    </li>
  )
}

/** The interview too, since the choice shows its label alone. */
function nameIn(interview: NamedInterview, place: PaperPlace): string {
  return `${placeName(place, interview.questions)} · ${message('paper-notes.place.interview', interview)}`
}

function foundWords(place: PagePlace, isHere: boolean): string {
  if (place.kind === 'placed' && place.otherVersion) return message('paper-notes.found.other-version')
  if (place.kind === 'no-code' && isHere) return message('paper-notes.found.here')
  return message(`paper-notes.found.${place.kind}`)
}

function doubledWords(doubled: Doubled, own: readonly NamedInterview[]): string {
  if (doubled === 'repeated') return message('paper-notes.found.repeated')
  const interview = own.find(({ id }) => id === doubled.interview)
  const where = interview === undefined ? '' : nameIn(interview, doubled.question)
  return message('paper-notes.found.attached', { where })
}

function isRead({ found }: ScannedPage): boolean {
  return found !== undefined && readNoteCode(found.code) !== undefined
}
