import { Alert, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { formatElapsed } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ErrorNote } from '../../../components/error-note'
import { useFillHeight } from '../../../components/use-fill-height'
import { AsideNotes } from '../course/aside-notes'
import { IncidentDialog } from '../course/incident-dialog'
import { IncidentLines } from '../course/incident-lines'
import { InterruptedNote } from '../course/interrupted-note'
import { ResumePane } from '../resume/resume-pane'
import { ApplicantView } from './applicant-view'
import { EndedNote } from './ended-note'
import { KeyList } from './key-list'
import type { RoomMaterial } from './load-room'
import { PartView } from './part-view'
import { RoomHead } from './room-head'
import { RoomRail } from './room-rail'
import { SecondWindowFeed } from './second-window/second-window-feed'
import { BesideGuideDialog } from './treatment/beside-guide-dialog'
import { EndDialog } from './treatment/end-dialog'
import { PauseNote } from './treatment/pause-note'
import { useFocusStays } from './use-focus-stays'
import { useRoom } from './use-room'
import classes from './room.module.css'

interface OpenRoomProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly noShow: ReactNode
}

/** The interview room: the parts on the left, the script and the transcript in the middle, the résumé beside. */
export function OpenRoom({ room, notes, noShow }: OpenRoomProps) {
  const state = useRoom(room, notes)
  const filled = useFillHeight()
  useFocusStays(filled)
  const { identity } = useSession()
  const { clock, ended, ending, layout, part, parts, panes, pauses } = state
  const zone = room.interview.slot?.zone ?? identity.profile.zone
  const closeDialog = (): void => panes.setDialog(undefined)
  return (
    <div
      className={classes['room']}
      ref={filled}
      data-focus={layout.focus}
      data-large={layout.largeType}
      data-below={layout.resumeBelow}
    >
      <RoomHead room={room} notes={notes} />
      <div className={classes['columns']} data-resume={panes.resumeShown && !layout.focus}>
        <RoomRail room={room} state={state} notes={notes} noShow={noShow} />
        <Stack className={classes['middle'] ?? ''} gap="xs">
          <ErrorNote error={state.error ?? clock.error} />
          {clock.slept > 0 ? (
            <Alert variant="light" color="yellow" py={6} role="status">
              {message('interview.clock.slept', { time: formatElapsed(clock.slept) })}
            </Alert>
          ) : null}
          <EndedNote room={room} notes={notes} />
          <IncidentLines room={room} />
          <AsideNotes room={room} notes={notes} />
          <InterruptedNote room={room} notes={notes} clock={clock} />
          {pauses.asked === undefined || ended ? null : (
            <PauseNote key={pauses.asked.id} pause={pauses.asked} pauses={pauses} zone={zone} />
          )}
          <PartView key={part.id} room={room} notes={notes} state={state} />
        </Stack>
        {panes.resumeShown && !layout.focus ? <ResumePane room={room} panes={panes} layout={layout} /> : null}
      </div>
      {layout.secondWindow ? <SecondWindowFeed room={room} state={state} /> : null}
      <ApplicantView
        opened={panes.safe}
        onClose={() => panes.setSafe(false)}
        title={room.action.title}
        part={part}
        count={parts.length - 2}
      />
      <KeyList opened={panes.keys} onClose={() => panes.setKeys(false)} />
      <BesideGuideDialog
        room={room}
        notes={notes}
        part={part}
        opened={panes.dialog === 'beside'}
        onClose={closeDialog}
      />
      <IncidentDialog
        room={room}
        notes={notes}
        clock={clock}
        opened={panes.dialog === 'incident'}
        onClose={closeDialog}
      />
      <EndDialog
        open={ending.open}
        parts={parts}
        notes={notes}
        zone={zone}
        task={ending.task}
        onAnswered={ending.answer}
        onClose={ending.cancel}
      />
    </div>
  )
}
