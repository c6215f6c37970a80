import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { fullName } from '#shared/domain/scheduling/applicant'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PageTitle } from '../../../components/page-title'
import type { RoomMaterial } from './load-room'
import classes from './room.module.css'

/** Whose interview this is, which one, and when. */
export function RoomHead({ room }: { readonly room: RoomMaterial }) {
  const { action, applicant, interview, round } = room
  const slot = interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot)
  return (
    <div className={classes['head']}>
      <PageTitle
        title={message('interview.title', { name: fullName(applicant) })}
        about={message('interview.about', { round: round.name, slot })}
        actions={
          <Button
            component={Link}
            href={paths.sheet(action.id, interview.id)}
            variant="default"
            size="compact-sm"
          >
            {message('interview.to-sheet')}
          </Button>
        }
      />
    </div>
  )
}
