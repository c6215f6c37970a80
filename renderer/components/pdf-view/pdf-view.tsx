import { ActionIcon, Alert, Center, Loader, Text, Tooltip } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react'
import { message } from '#shared/messages/catalogue'
import { PaperFrame } from '../paper-frame'
import type { FindCovered } from './blacken-text'
import { PdfPage } from './pdf-page'
import { reasonOf, usePdf } from './use-pdf'
import classes from './pdf-view.module.css'
import { SHOWING_SECONDS } from './showing-time'
import { useClientWidth } from './use-client-width'
import { usePageKeys } from './use-page-keys'
import { scaleFor, stepZoom, type Zoom } from './zoom'

interface PdfViewProps {
  /** Undefined while they are being read. */
  readonly bytes: Uint8Array | undefined
  /** What is shown, for those who cannot see it: `Résumé of …`. */
  readonly label: string
  /** More buttons at the end of the bar. */
  readonly actions?: ReactNode
  /** For keys outside the view that turn its pages. */
  readonly scroller?: RefObject<HTMLDivElement | null>
  /** No more than so many pages are shown. */
  readonly mostPages?: number | undefined
  /** What is blacked out; it must stay the same function from one drawing to the next. */
  readonly covered?: FindCovered | undefined
}

const PADDING = 16

/** Shows a PDF's pages under one another, with their text. Runs no scripts and follows no links. */
export function PdfView(props: PdfViewProps) {
  const { bytes, label, actions, scroller, mostPages = Infinity, covered } = props
  /** How many things take long just now. */
  const [waits, setWaits] = useState(0)
  const onLong = useCallback((long: boolean) => setWaits((before) => before + (long ? 1 : -1)), [])
  const state = usePdf(bytes, onLong)
  const [failure, setFailure] = useState('')
  const [zoom, setZoom] = useState<Zoom>('width')
  const own = useRef<HTMLDivElement>(null)
  const view = useMergedRef(own, scroller ?? null)
  const width = useClientWidth(own)
  const { page, turn, onScroll } = usePageKeys(own)
  // What failed first says more than what fails since.
  const onFailed = useCallback(
    (thrown: unknown) => setFailure((before) => (before === '' ? reasonOf(thrown) : before)),
    [],
  )

  const all = state.kind === 'open' ? state.pdf.pages : []
  const pages = all.slice(0, mostPages)
  const widest = Math.max(1, ...pages.map((size) => size.width))
  const scale = scaleFor(zoom, widest, width - PADDING)
  const reason = state.kind === 'unreadable' ? state.reason : failure

  return (
    <PaperFrame
      label={label}
      contentLabel={message('pdf-view.pages')}
      content={view}
      onScroll={onScroll}
      bar={
        <>
          <BarButton label={message('pdf-view.previous')} onClick={() => turn(-1)} icon={IconChevronUp} />
          <BarButton label={message('pdf-view.next')} onClick={() => turn(1)} icon={IconChevronDown} />
          <Text size="xs" px={4} style={{ whiteSpace: 'nowrap' }}>
            {pages.length === 0 ? '' : message('pdf-view.page-of', { number: page, count: pages.length })}
          </Text>
          <div style={{ flex: 1 }} />
          <BarButton
            label={message('pdf-view.smaller')}
            onClick={() => setZoom(stepZoom(scale, -1))}
            icon={IconZoomOut}
          />
          <BarButton
            label={message('pdf-view.larger')}
            onClick={() => setZoom(stepZoom(scale, 1))}
            icon={IconZoomIn}
          />
          <BarButton
            label={message('pdf-view.fit')}
            onClick={() => setZoom('width')}
            icon={IconArrowAutofitWidth}
          />
          {actions}
        </>
      }
    >
      {reason === '' ? null : (
        <Alert color="red" variant="light" role="alert" className={classes['note']}>
          {reason === 'TooSlow'
            ? message('pdf-view.too-slow', { limit: SHOWING_SECONDS.most })
            : message('pdf-view.unreadable', { reason })}
        </Alert>
      )}
      {waits > 0 && reason === '' ? (
        <Alert color="yellow" variant="light" role="status" className={classes['note']}>
          {message('pdf-view.takes-long')}
        </Alert>
      ) : null}
      {state.kind === 'opening' ? (
        <Center py="xl" aria-busy="true">
          <Loader size="sm" role="status" aria-label={message('pdf-view.opening')} />
        </Center>
      ) : null}
      {state.kind === 'open' && width > 0
        ? pages.map((size, index) => (
            <PdfPage
              key={`page ${index + 1}`}
              pdf={state.pdf}
              number={index + 1}
              size={size}
              scale={scale}
              onFailed={onFailed}
              onLong={onLong}
              covered={covered}
            />
          ))
        : null}
      {pages.length < all.length ? (
        <Text size="sm" ta="center" py="xs">
          {message('pdf-view.more-pages', { shown: pages.length, count: all.length })}
        </Text>
      ) : null}
    </PaperFrame>
  )
}

interface BarButtonProps {
  readonly label: string
  readonly onClick: () => void
  readonly icon: typeof IconZoomIn
}

function BarButton({ label, onClick, icon: Icon }: BarButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={onClick}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
