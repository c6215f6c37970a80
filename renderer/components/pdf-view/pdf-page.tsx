import { useEffect, useRef, useState } from 'react'
import { message } from '#shared/messages/catalogue'
import type { FindCovered } from './blacken-text'
import type { OpenedPdf, PageSize } from './open-pdf'
import classes from './pdf-view.module.css'

interface PdfPageProps {
  readonly pdf: OpenedPdf
  /** From 1. */
  readonly number: number
  readonly size: PageSize
  readonly scale: number
  readonly onFailed: (thrown: unknown) => void
  readonly onLong: (long: boolean) => void
  readonly covered?: FindCovered | undefined
}

/** One page: keeps its place, and is drawn when it comes near the part that is seen. */
export function PdfPage({ pdf, number, size, scale, onFailed, onLong, covered }: PdfPageProps) {
  const page = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const near = useNear(page)

  useEffect(() => {
    if (!near || canvas.current === null || text.current === null) return undefined
    const into = { canvas: canvas.current, text: text.current, failed: onFailed, takesLong: onLong }
    return pdf.draw(number, scale, into, covered)
  }, [near, pdf, number, scale, onFailed, onLong, covered])

  return (
    <div
      ref={page}
      className={classes['page']}
      data-page={number}
      role="group"
      aria-label={message('pdf-view.page', { number })}
      style={{
        width: size.width * scale,
        height: size.height * scale,
        // The names that pdf.js lays text out by.
        ['--total-scale-factor' as string]: scale,
        ['--scale-round-x' as string]: '1px',
        ['--scale-round-y' as string]: '1px',
      }}
    >
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className={classes['text']} />
    </div>
  )
}

function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      {
        rootMargin: '600px',
      },
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return near
}
