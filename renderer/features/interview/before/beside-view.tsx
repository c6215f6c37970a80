import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { ResumeViewer } from '../resume/resume-viewer'
import type { RoomMaterial } from '../room/load-room'
import { GuideView } from './guide-view'
import classes from './before.module.css'

const SHOWN = ['resume', 'guide'] as const
type Shown = (typeof SHOWN)[number]

/** What is at hand before the interview: the applicant's papers, or the guide. */
export function BesideView({ room }: { readonly room: RoomMaterial }) {
  const [shown, setShown] = useState<Shown>('resume')
  return (
    <aside className={classes['beside']} aria-label={message('interview.before.at-hand')}>
      <SegmentedControl
        fullWidth
        size="xs"
        m={4}
        aria-label={message('interview.before.at-hand')}
        value={shown}
        onChange={setShown}
        data={SHOWN.map((value) => ({ value, label: message(`interview.before.show-${value}`) }))}
      />
      <div className={classes['shown']}>
        {shown === 'resume' ? (
          <ResumeViewer action={room.action.id} applicant={room.applicant} />
        ) : (
          <GuideView room={room} />
        )}
      </div>
    </aside>
  )
}
