import { useEffect, useState } from 'react'
import { openPdf, type OpenedPdf } from './open-pdf'

export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenedPdf }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Opens a PDF, and closes it when another is shown or none. */
export function usePdf(bytes: Uint8Array | undefined, onLong: (long: boolean) => void): PdfState {
  const [last, setLast] = useState<{ readonly of: Uint8Array; readonly state: PdfState }>()
  useEffect(() => {
    if (bytes === undefined) return undefined
    let current = true
    let isLong = false
    let opened: OpenedPdf | undefined
    const setState = (state: PdfState): void => setLast({ of: bytes, state })
    void (async () => {
      try {
        opened = await openPdf(bytes, (long) => {
          if (!current) return
          isLong = long
          onLong(long)
        })
        if (current) setState({ kind: 'open', pdf: opened })
        else opened.close()
      } catch (thrown) {
        if (current) setState({ kind: 'unreadable', reason: reasonOf(thrown) })
      }
    })()
    return () => {
      current = false
      if (isLong) onLong(false)
      opened?.close()
    }
  }, [bytes, onLong])
  return last !== undefined && last.of === bytes ? last.state : { kind: 'opening' }
}

/** What a file is said to be wrong with: pdf.js names its errors. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : ''
}
