import { useRef } from 'react'
import type { ShownPaper } from '#shared/contracts/ipc/room-window'
import { message } from '#shared/messages/catalogue'
import { PaperFrame } from '../../../components/paper-frame'
import { PdfView } from '../../../components/pdf-view/pdf-view'
import { PaperImage } from '../../scheduling/papers/paper-image'
import { PaperText } from '../../scheduling/papers/paper-text'

interface RoomPaperProps {
  readonly paper: NonNullable<ShownPaper['paper']>
}

/** The paper out of what the room sent: no name of a person or a file stands above it. */
export function RoomPaper({ paper }: RoomPaperProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const label = message('room-window.paper')
  if (paper.kind === 'pdf') return <PdfView bytes={paper.bytes} label={label} />
  return (
    <PaperFrame label={label} contentLabel={message('paper-view.content')} content={scroller}>
      {paper.kind === 'image' ? (
        <PaperImage bytes={paper.bytes} mediaType={paper.mediaType} label={label} />
      ) : (
        <PaperText text={paper.text} isWhole />
      )}
    </PaperFrame>
  )
}
