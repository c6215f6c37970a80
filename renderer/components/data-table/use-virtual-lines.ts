import { defaultKeyExtractor, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, type Ref, type RefObject } from 'react'
import type { GridItem, GridItems } from './grouped-items'

interface VirtualLinesOptions<Row> {
  readonly items: GridItems<Row>
  readonly grid: RefObject<HTMLDivElement | null>
  readonly rowHeight: number
  /** Whether rows are as high as what they hold. */
  readonly wrap: boolean
  /** The index of the active row: it is drawn even when it is scrolled away, so that it can be named. */
  readonly active: number
}

interface VirtualLines<Row> {
  readonly height: number
  readonly visible: readonly { readonly item: GridItem<Row>; readonly index: number; readonly top: number }[]
  /** The place of an active row that is drawn although it is out of sight. */
  readonly pinned: number | undefined
  readonly measure: Ref<HTMLDivElement> | undefined
  /** Scrolls to a row. */
  readonly show: (row: number) => void
}

/** So many lines above and below what is in sight are drawn too. */
const OVERSCAN = 5

/** The part of a long list that is in sight, and a little around it. */
export function useVirtualLines<Row>({
  items,
  grid,
  rowHeight,
  wrap,
  active,
}: VirtualLinesOptions<Row>): VirtualLines<Row> {
  // All places are worked out anew when this is another function. Only what is measured is known by its key.
  const keyOf = useCallback((index: number) => items.at(index)?.key ?? index, [items])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    getItemKey: wrap ? keyOf : defaultKeyExtractor,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      const pinned = items.placeOf(active)
      return pinned < 0 || drawn.includes(pinned) ? drawn : [...drawn, pinned].sort((a, b) => a - b)
    },
  })
  const visible = virtualizer.getVirtualItems()
  const place = items.placeOf(active)
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  const isFar = place < startIndex - OVERSCAN || place > endIndex + OVERSCAN
  return {
    height: virtualizer.getTotalSize(),
    visible: visible.flatMap(({ index, start }) => {
      const item = items.at(index)
      return item === undefined ? [] : [{ item, index, top: start }]
    }),
    pinned: isFar ? place : undefined,
    measure: wrap ? virtualizer.measureElement : undefined,
    show: (row) => virtualizer.scrollToIndex(items.placeOf(row)),
  }
}
