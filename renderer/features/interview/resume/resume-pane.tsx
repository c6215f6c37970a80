import type { KeyboardEvent, PointerEvent } from 'react'
import { message } from '#shared/messages/catalogue'
import { SplitHandle } from '../room/layout/split-handle'
import type { RoomLayout } from '../room/layout/use-layout'
import type { RoomMaterial } from '../room/load-room'
import { RESUME_LEAST, RESUME_MOST, type Panes } from '../room/use-panes'
import { ResumeViewer } from './resume-viewer'
import classes from '../room/room.module.css'

const STEP = 24

interface ResumePaneProps {
  readonly room: RoomMaterial
  readonly panes: Panes
  readonly layout: RoomLayout
}

/** The résumé beside the guide or below it; its edge is dragged, or moved by the arrow keys. */
export function ResumePane({ room, panes, layout }: ResumePaneProps) {
  const { resumeBelow, resumeHeight, setHeight } = layout
  const [name, size] = resumeBelow ? ['--resume-height', resumeHeight] : ['--resume-width', panes.resumeWidth]
  return (
    <aside
      className={classes['resume']}
      aria-label={message('interview.resume')}
      style={size === null ? {} : { [name]: `${size}px` }}
    >
      {resumeBelow ? (
        <SplitHandle
          label={message('layout.resume-height')}
          height={resumeHeight}
          sizes="below"
          onChange={(height) => setHeight('resumeHeight', height)}
        />
      ) : (
        <Handle panes={panes} />
      )}
      <ResumeViewer action={room.action.id} applicant={room.applicant} scroller={panes.resumeScroller} />
    </aside>
  )
}

function Handle({ panes }: { readonly panes: Panes }) {
  const drag = (event: PointerEvent<HTMLDivElement>, keep: boolean): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    panes.setResumeWidth(window.innerWidth - event.clientX, keep)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0
    if (by === 0) return
    event.preventDefault()
    panes.setResumeWidth(widthOf(event.currentTarget) + by, true)
  }
  return (
    <div
      className={classes['handle']}
      role="separator"
      aria-orientation="vertical"
      aria-label={message('interview.resume.width')}
      aria-valuenow={panes.resumeWidth ?? RESUME_LEAST}
      aria-valuemin={RESUME_LEAST}
      aria-valuemax={RESUME_MOST}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
    />
  )
}

function widthOf(handle: HTMLElement): number {
  return handle.parentElement?.clientWidth ?? RESUME_LEAST
}
