import { Alert, Button, Group, List, Loader, Modal, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import {
  attachedBefore,
  isRepeated,
  type FilePage,
} from '#shared/domain/interview/paper-notes/attached-before'
import { placeOfPage, type PagePlace } from '#shared/domain/interview/paper-notes/place-page'
import {
  placeableInterviews,
  type NamedInterview,
} from '#shared/domain/interview/paper-notes/placeable-interviews'
import type { Id } from '#shared/kernel/ids'
import { errorMessage, message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { useLive } from '../../../data/use-live'
import { attachPages, type PlacedPage } from './keep-notes'
import { PlaceLine, type Doubled } from './place-line'
import { useScan, type ScannedPage } from './use-scan'
import classes from './paper-notes.module.css'

interface PlaceDialogProps {
  readonly action: Id
  /** What was dropped, chosen or pasted; undefined while the dialog is closed. */
  readonly files: readonly File[] | undefined
  /** The question where it was dropped, if it was on one. */
  readonly here?: { readonly interview: Id; readonly question: Id }
  readonly onClose: () => void
}

/** Where scanned pages go, by their codes and as a person says, before any of them is attached. */
export function PlaceDialog({ files, onClose, ...props }: PlaceDialogProps) {
  return (
    <Modal
      opened={files !== undefined}
      onClose={onClose}
      title={message('paper-notes.place')}
      size={820}
      yOffset="4dvh"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {files === undefined ? null : <Pages files={files} onClose={onClose} {...props} />}
    </Modal>
  )
}

function Pages(props: PlaceDialogProps & { readonly files: readonly File[] }) {
  const { data, identity } = useSession()
  const interviews = useLive(
    async () => placeableInterviews(data.records, identity.person),
    [data, identity.person],
  )
  if (interviews === undefined) return <Loader size="sm" />
  return <PlacedPages {...props} interviews={interviews} />
}

/** Once all pages are read, the next thing to do is the button, unless something is being typed. */
function useFocusOnce(done: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done && !(document.activeElement instanceof HTMLInputElement)) button.current?.focus()
  }, [done])
  return button
}

function fileOf({ file, page }: ScannedPage): FilePage {
  return { sha256: file.sha256, page }
}

/** A place as the value of a choice; empty for none. */
function valueOf(place: { readonly interview: Id; readonly question: Id } | undefined): string {
  return place === undefined ? '' : `${place.interview}/${place.question}`
}

function PlacedPages({
  action,
  files,
  here,
  interviews,
  onClose,
}: PlaceDialogProps & {
  readonly files: readonly File[]
  readonly interviews: readonly NamedInterview[]
}) {
  const session = useSession()
  const scan = useScan(files)
  const task = useTask()
  const go = useFocusOnce(scan.done)
  const [decided, setDecided] = useState<ReadonlyMap<string, string>>(new Map())
  const [letters, setLetters] = useState<ReadonlyMap<string, string>>(new Map())
  const foundOf = ({ key, found }: ScannedPage): PagePlace => {
    const typed = letters.get(key) ?? ''
    return placeOfPage(typed.trim() === '' ? found?.code : typed, action, interviews)
  }
  const doubleOf = (page: ScannedPage): Doubled | undefined => {
    const before = attachedBefore(fileOf(page), interviews)
    if (before !== undefined) return before
    return isRepeated(scan.pages.map(fileOf), scan.pages.indexOf(page)) ? 'repeated' : undefined
  }
  const toOf = (page: ScannedPage): string =>
    decided.get(page.key) ??
    (doubleOf(page) === undefined ? valueOf(suggested(foundOf(page), here)) : valueOf(undefined))
  const chosen = scan.pages.flatMap((page): PlacedPage[] => {
    const [interview = '', question] = toOf(page).split('/')
    if (question === undefined) return []
    return [{ file: page.file, page: page.page, turn: page.found?.turn ?? 0, interview, question }]
  })
  const attach = () =>
    void task.run(async () => {
      await attachPages(session, action, chosen)
      onClose()
    })
  return (
    <Stack gap="sm">
      <Text size="sm">{message('paper-notes.place.about')}</Text>
      {scan.refused.length === 0 ? null : (
        <Alert
          color="red"
          variant="light"
          role="alert"
          py="xs"
          title={message('paper-notes.place.refused', { count: scan.refused.length })}
        >
          <List size="sm" spacing={2}>
            {scan.refused.map((error) => (
              <List.Item key={`${error.code} ${String(error.values['name'])}`}>
                {errorMessage(error)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <ul className={classes['lines']} aria-label={message('paper-notes.place.pages')}>
        {scan.pages.map((page) => (
          <PlaceLine
            key={page.key}
            page={page}
            place={foundOf(page)}
            doubled={doubleOf(page)}
            isHere={here !== undefined}
            interviews={interviews}
            to={toOf(page)}
            onChoose={(to) => setDecided(new Map(decided).set(page.key, to))}
            letters={letters.get(page.key) ?? ''}
            onLetters={(typed) => setLetters(new Map(letters).set(page.key, typed))}
          />
        ))}
      </ul>
      {scan.done ? null : (
        <Progress
          value={(100 * scan.pages.length) / Math.max(1, scan.count)}
          aria-label={message('paper-notes.place.reading', { done: scan.pages.length, count: scan.count })}
        />
      )}
      <ErrorNote error={task.error} />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {scan.done
            ? message('paper-notes.place.count', {
                chosen: chosen.length,
                left: scan.pages.length - chosen.length,
              })
            : message('paper-notes.place.reading', { done: scan.pages.length, count: scan.count })}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {message('form.cancel')}
          </Button>
          <Button ref={go} disabled={chosen.length === 0 || !scan.done} loading={task.busy} onClick={attach}>
            {message('paper-notes.place.go', { count: chosen.length })}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}

/** What a code says goes before where the page was dropped; a code of elsewhere goes nowhere by itself. */
function suggested(place: PagePlace, here: PlaceDialogProps['here']) {
  if (place.kind === 'placed') return place
  if (place.kind === 'no-code') return here
  return place.kind === 'question-open' && place.interview === here?.interview ? here : undefined
}
