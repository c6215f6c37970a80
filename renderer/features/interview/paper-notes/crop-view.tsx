import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import {
  edgeAt,
  moveEdge,
  type Crop,
  type Edge,
  type Framing,
} from '#shared/domain/interview/paper-notes/framing'
import { message } from '#shared/messages/catalogue'
import { turnedPage } from './make-picture'
import classes from './paper-notes.module.css'

export const EDGES = ['left', 'top', 'right', 'bottom'] as const satisfies readonly Edge[]

interface CropViewProps {
  readonly page: HTMLCanvasElement
  readonly framing: Framing
  readonly onCrop: (crop: Crop) => void
}

/** The turned page; what is shown of it is bright, and has four edges to be dragged or moved by the arrow keys. */
export function CropView({ page, framing, onCrop }: CropViewProps) {
  const { turn, crop } = framing
  const shown = useRef<HTMLCanvasElement>(null)
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (shown.current === null) return
    const turned = turnedPage(page, turn)
    shown.current.width = turned.width
    shown.current.height = turned.height
    shown.current.getContext('2d')?.drawImage(turned, 0, 0)
  }, [page, turn])
  const onDrag = (edge: Edge, event: PointerEvent): void => {
    const box = area.current?.getBoundingClientRect()
    if (box === undefined) return
    const share = isAcross(edge)
      ? (event.clientX - box.left) / box.width
      : (event.clientY - box.top) / box.height
    onCrop(moveEdge(crop, edge, share))
  }
  return (
    <div className={classes['page']} ref={area} role="group" aria-label={message('paper-notes.frame.page')}>
      <canvas ref={shown} aria-hidden />
      <div className={classes['clip']}>
        <div
          className={classes['crop']}
          style={{
            left: percent(crop.x),
            top: percent(crop.y),
            width: percent(crop.width),
            height: percent(crop.height),
          }}
        />
      </div>
      {EDGES.map((edge) => (
        <EdgeHandle key={edge} edge={edge} crop={crop} onCrop={onCrop} onDrag={onDrag} />
      ))}
    </div>
  )
}

interface EdgeHandleProps {
  readonly edge: Edge
  readonly crop: Crop
  readonly onCrop: (crop: Crop) => void
  readonly onDrag: (edge: Edge, event: PointerEvent) => void
}

const STEP = 0.01
const LARGE_STEP = 0.05

function EdgeHandle({ edge, crop, onCrop, onDrag }: EdgeHandleProps) {
  const at = edgeAt(crop, edge)
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown'
    if (!forward && event.key !== 'ArrowLeft' && event.key !== 'ArrowUp') return
    if (event.altKey) return
    event.preventDefault()
    const step = event.shiftKey ? LARGE_STEP : STEP
    onCrop(moveEdge(crop, edge, at + (forward ? step : -step)))
  }
  const across = isAcross(edge)
  return (
    <div
      className={classes['edge']}
      data-across={across}
      role="slider"
      tabIndex={0}
      aria-label={message(`paper-notes.frame.${edge}`)}
      aria-orientation={across ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at * 100)}
      style={across ? { left: percent(at) } : { top: percent(at) }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(edge, event)
      }}
    />
  )
}

function isAcross(edge: Edge): boolean {
  return edge === 'left' || edge === 'right'
}

function percent(share: number): string {
  return `${share * 100}%`
}
