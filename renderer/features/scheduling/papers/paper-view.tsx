import { Loader, Text } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { PAPER_TYPES } from '#shared/domain/scheduling/papers/paper-text'
import { message } from '#shared/messages/catalogue'
import { useAttachment } from '../../../app/use-attachment'
import { ErrorNote } from '../../../components/error-note'
import { PaperFrame } from '../../../components/paper-frame'
import { blackenText, type FindCovered } from '../../../components/pdf-view/blacken-text'
import { PdfView } from '../../../components/pdf-view/pdf-view'
import { PaperImage } from './paper-image'
import { PaperText } from './paper-text'
import { usePaperText } from './use-paper-text'

interface PaperViewProps {
  readonly paper: Paper
  /** What is shown, for those who cannot see it. */
  readonly label: string
  /** More buttons at the end of the bar. */
  readonly actions?: ReactNode
  readonly scroller?: RefObject<HTMLDivElement | null>
  /** As `PdfView` takes them: blacked out in other texts too; only a PDF has pages. */
  readonly covered?: FindCovered | undefined
  readonly mostPages?: number | undefined
}

const IMAGES: ReadonlySet<string> = new Set([PAPER_TYPES.png, PAPER_TYPES.jpeg])
const TEXTS: ReadonlySet<string> = new Set([PAPER_TYPES.text, PAPER_TYPES.docx, PAPER_TYPES.odt])

/** A paper as far as it can be shown here: PDF and images as they are, others as their text. Nothing in it is run. */
export function PaperView(props: PaperViewProps) {
  const { paper, actions } = props
  if (paper.mediaType === PAPER_TYPES.pdf) return <Pdf {...props} />
  return (
    <PaperFrame
      label={props.label}
      bar={actions}
      contentLabel={message('paper-view.content')}
      content={props.scroller ?? null}
    >
      <Content {...props} />
    </PaperFrame>
  )
}

function Content({ paper, label, covered }: PaperViewProps) {
  if (IMAGES.has(paper.mediaType)) return <Picture paper={paper} label={label} />
  if (TEXTS.has(paper.mediaType)) return <PlainText key={paper.sha256} paper={paper} covered={covered} />
  return (
    <Text size="sm" p="sm">
      {message('applicant.paper.not-shown')}
    </Text>
  )
}

function Pdf({ paper, label, actions, scroller, covered, mostPages }: PaperViewProps) {
  const { bytes, error } = useAttachment(paper.sha256)
  if (error !== undefined) return <ErrorNote error={error} />
  return (
    <PdfView
      bytes={bytes}
      label={label}
      actions={actions}
      covered={covered}
      mostPages={mostPages}
      {...(scroller === undefined ? {} : { scroller })}
    />
  )
}

function Picture({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  const { bytes, error } = useAttachment(paper.sha256)
  if (error !== undefined) return <ErrorNote error={error} />
  if (bytes === undefined) return <Loader size="sm" m="md" />
  return <PaperImage bytes={bytes} mediaType={paper.mediaType} label={label} />
}

function PlainText({ paper, covered }: Pick<PaperViewProps, 'paper' | 'covered'>) {
  const { text: whole, error } = usePaperText(paper)
  const text = whole === undefined || covered === undefined ? whole : blackenText(whole, covered)
  if (error !== undefined) return <ErrorNote error={error} />
  if (text === undefined) return <Loader size="sm" m="md" />
  return <PaperText text={text} isWhole={paper.mediaType === PAPER_TYPES.text} />
}
