import { useCallback, useState, type RefObject } from 'react'

export interface PageTurning {
  /** The page that fills most of the view's top, from 1. */
  readonly page: number
  readonly turn: (by: 1 | -1) => void
  readonly onScroll: () => void
}

/** Which page is seen, and how to turn to the next one. */
export function usePageKeys(scroller: RefObject<HTMLElement | null>): PageTurning {
  const [page, setPage] = useState(1)
  const onScroll = useCallback(() => {
    if (scroller.current !== null) setPage(pageSeen(scroller.current))
  }, [scroller])
  const turn = useCallback(
    (by: 1 | -1) => {
      if (scroller.current !== null) turnPage(scroller.current, by)
    },
    [scroller],
  )
  return { page, turn, onScroll }
}

/** Scrolls a view to the beginning of the page after or before the one that is seen. */
export function turnPage(scroller: HTMLElement, by: 1 | -1): void {
  const pages = pagesOf(scroller)
  const target = pages[pageSeen(scroller) - 1 + by] ?? (by < 0 ? pages[0] : undefined)
  if (target === undefined) scroller.scrollTo({ top: scroller.scrollHeight })
  else scroller.scrollTo({ top: target.offsetTop - scroller.offsetTop - 8 })
}

function pageSeen(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight / 3
  const seen = pagesOf(scroller).filter((page) => page.offsetTop - scroller.offsetTop <= line)
  return Math.max(1, seen.length)
}

function pagesOf(scroller: HTMLElement): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
}
