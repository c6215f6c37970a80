import { Center, Loader } from '@mantine/core'
import { memo, useDeferredValue, type ReactNode } from 'react'
import { Notes } from '#shared/domain/interview/notes'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useLive, useRecord } from '../../../data/use-live'
import { BeforeInterview } from '../before/before-interview'
import { Recused } from '../before/recused'
import { RoomRefused } from '../before/room-refused'
import { loadRoom } from './load-room'
import { OpenRoom } from './open-room'

interface InterviewRoomProps {
  readonly action: Id
  readonly interview: Id
  /** What is done about an applicant who does not come: a later stage's part, given by the routes. */
  readonly noShow?: ReactNode
}

/** One interview for the person who works here: what comes before it, then the room. */
export function InterviewRoom({ action, interview, noShow }: InterviewRoomProps) {
  const { data, identity } = useSession()
  const { person } = identity
  // What was written is drawn between keys: no key waits for it.
  const room = useDeferredValue(
    useLive(
      async () => loadRoom(data.records, { action, interview, person }),
      [data, action, interview, person],
    ),
  )
  const notes = useDeferredValue(useRecord(data.records, recordIds.notes(interview, person), Notes))

  if (room === undefined || notes === undefined) {
    return (
      <Center py="xl" aria-busy="true">
        <Loader size="sm" role="status" aria-label={message('interview.loading')} />
      </Center>
    )
  }
  if (!room.ok) return <RoomRefused action={action} error={room.error} />
  if (room.value.recused) return <Recused room={room.value} />
  return notes?.startedAt === undefined ? (
    <BeforeInterview room={room.value} notes={notes ?? undefined} noShow={noShow} />
  ) : (
    <ShownRoom room={room.value} notes={notes} noShow={noShow} />
  )
}

/** Drawn only where what it shows is another. */
const ShownRoom = memo(OpenRoom)
