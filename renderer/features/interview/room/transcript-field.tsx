import { Alert, Text, Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { message } from '#shared/messages/catalogue'
import { fieldOf } from '#shared/log/fold'
import { useSession } from '../../../app/session'
import { useDraft } from '../../../app/use-draft'
import { useLive } from '../../../data/use-live'
import type { RoomMaterial } from './load-room'
import type { QuestionPart } from './room-parts'
import { transcriptTarget } from './transcript-target'
import classes from './room.module.css'

interface TranscriptFieldProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly part: QuestionPart
}

/** What the applicant says: large, with the cursor where the next word goes. */
export function TranscriptField({ room, notes, part }: TranscriptFieldProps) {
  const { identity } = useSession()
  const target = transcriptTarget(room.action.id, room.interview.id, identity.person, part.id)
  const draft = useDraft(target, notes.transcript[part.id] ?? '')
  const other = useOtherText(target.record, target.field)
  const field = useCursorAtEnd()
  return (
    <>
      <Textarea
        ref={field}
        className={classes['transcript'] ?? ''}
        label={message('interview.transcript.label', { number: part.number })}
        placeholder={message('interview.transcript.hint')}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.leave}
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

function useCursorAtEnd() {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    element.scrollTop = element.scrollHeight
  }, [])
  return field
}
