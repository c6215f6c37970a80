import { Select } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { moveNotes } from '#shared/domain/interview/commands/move-notes'
import { fullName } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { freshId, now } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm } from '../../../components/form-dialog'
import { takeBackReference } from '../reference/take-back'
import type { RoomMaterial } from '../room/load-room'
import type { StoppedClock } from './use-course'
import { useOwnInterviews } from './use-own-interviews'

interface MoveNotesFormProps {
  readonly room: RoomMaterial
  /** A stretch that was set aside; null for what stands in the notes. */
  readonly aside: Id | null
  readonly clock?: StoppedClock
  readonly onClose: () => void
}

/** Moves notes that were taken under the wrong applicant to another interview of one's own, and goes there. */
export function MoveNotesForm({ room, aside, clock, onClose }: MoveNotesFormProps) {
  const session = useSession()
  const { drafts, identity, runner } = session
  const [, navigate] = useLocation()
  const task = useTask()
  const [to, setTo] = useState<Id | null>(null)
  const [unchosen, setUnchosen] = useState(false)
  const action = room.action.id
  const others = useOwnInterviews(action, room.interview.id)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setUnchosen(to === null)
    if (to === null) return
    void task.run(async () => {
      await drafts.commitAll()
      await clock?.pause()
      const mark = message('interview.move.mark', {
        name: fullName(room.applicant),
        by: identity.profile.name,
        time: formatDateTimeWithZone(now(), room.interview.slot?.zone ?? identity.profile.zone),
      })
      const interview = room.interview.id
      // First what others see: it is shared under the wrong name.
      if (aside === null) await takeBackReference(session, { action, interview })
      await runner.run(moveNotes, { action, interview, aside, to, move: freshId(), mark })
      onClose()
      navigate(paths.room(action, to))
    })
  }
  return (
    <DialogForm
      submit={message('interview.move')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Select
        label={message('interview.move.to')}
        description={message('interview.move.about')}
        data={(others ?? []).map(({ id, name, round, slot }) => ({
          value: id,
          label: [name, round, slot === undefined ? message('interview.no-slot') : formatSlot(slot)].join(
            ' · ',
          ),
        }))}
        value={to}
        onChange={setTo}
        allowDeselect={false}
        searchable
        nothingFoundMessage={message('interview.move.none')}
        error={unchosen && to === null ? message('interview.move.choose') : undefined}
      />
    </DialogForm>
  )
}
