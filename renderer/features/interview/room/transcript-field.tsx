import { Alert, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, type RefObject } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { fieldOf } from '#shared/log/fold'
import { useSession } from '../../../app/session'
import { useKeptField } from '../../../app/use-kept-field'
import { useLive } from '../../../data/use-live'
import type { RoomMaterial } from './load-room'
import type { QuestionPart } from './room-parts'
import { transcriptTarget } from './transcript-target'
import type { Typing } from './typing/use-typing'
import { useTypingAids } from './typing/use-typing-aids'
import classes from './room.module.css'

interface TranscriptFieldProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly part: QuestionPart
  readonly typing: Typing
}

/** What the applicant says: large, with the cursor where the next word goes. */
export function TranscriptField({ room, notes, part, typing }: TranscriptFieldProps) {
  const { identity } = useSession()
  const target = transcriptTarget(room.action.id, room.interview.id, identity.person, part.id)
  const ref = useRef<HTMLTextAreaElement>(null)
  const field = useKeptField(ref, target, notes.transcript[part.id] ?? '')
  useTypingAids(ref)
  const other = useOtherText(target.record, target.field)
  useCursor(ref, part.id, typing)
  return (
    <>
      <Textarea
        ref={ref}
        data-goes-on
        className={classes['transcript'] ?? ''}
        label={message('interview.transcript.label', { number: part.number })}
        placeholder={message('interview.transcript.hint')}
        defaultValue={field.initial}
        onBlur={field.leave}
        spellCheck={false}
      />
      {other === undefined ? null : (
        <Alert color="yellow" variant="light" title={message('interview.transcript.conflict')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {other}
          </Text>
        </Alert>
      )}
    </>
  )
}

/** The text of another laptop of the same person that nothing replaced yet. */
function useOtherText(record: string, field: string): string | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const view = await data.records.get(record)
    if (view === undefined || !view.toResolve.includes(field)) return undefined
    const [first, ...others] = fieldOf(view.state, field).values
    const text = others.find((candidate) => candidate.value !== first?.value)?.value
    return typeof text === 'string' ? text : undefined
  }, [data, record, field])
}

/** Where the next word goes: at the end, or at the place that was asked for. */
function useCursor(ref: RefObject<HTMLTextAreaElement | null>, question: Id, typing: Typing): void {
  const { showField, takePlace } = typing
  const place = useRef(takePlace)
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const end = element.value.length
    const at = place.current(question, element.value) ?? end
    element.setSelectionRange(at, at)
    // A field shows where its cursor is when it gets the focus, except at the very end.
    element.focus({ preventScroll: true })
    if (at === end) element.scrollTo({ top: element.scrollHeight })
    showField(element)
    return () => showField(null)
  }, [ref, question, showField])
}
