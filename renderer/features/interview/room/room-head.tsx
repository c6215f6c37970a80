import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Notes } from '#shared/domain/interview/notes'
import { fullName } from '#shared/domain/scheduling/applicant'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PageTitle } from '../../../components/page-title'
import { ShareReference } from '../reference/share-reference'
import type { RoomMaterial } from './load-room'
import classes from './room.module.css'

/** Whose interview this is, which one, and when. */
export function RoomHead({ room, notes }: { readonly room: RoomMaterial; readonly notes: Notes }) {
  const { action, applicant, interview, round } = room
  const slot = interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot)
  return (
    <div className={classes['head']}>
      <PageTitle
        title={message('interview.title', { name: fullName(applicant) })}
        about={message('interview.about', { round: round.name, slot })}
        actions={
          <>
            <ShareReference material={room} notes={notes} role={room.role} own={room.references.own} />
            <Button
              component={Link}
              href={paths.sheet(action.id, interview.id)}
              variant="default"
              size="compact-sm"
            >
              {message('interview.to-sheet')}
            </Button>
          </>
        }
      />
    </div>
  )
}
