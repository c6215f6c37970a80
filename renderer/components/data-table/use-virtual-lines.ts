import { defaultKeyExtractor, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, type Ref, type RefObject } from 'react'
import type { GridItem } from './grouped-items'

interface VirtualLinesOptions<Row> {
  readonly items: readonly GridItem<Row>[]
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
  readonly measure: Ref<HTMLDivElement> | undefined
  /** Scrolls to a row. */
  readonly show: (row: number) => void
}

/** The part of a long list that is in sight, and a little around it. */
export function useVirtualLines<Row>({
  items,
  grid,
  rowHeight,
  wrap,
  active,
}: VirtualLinesOptions<Row>): VirtualLines<Row> {
  /** Headings stand before the rows, so that a row's item is never before its own number. */
  const itemOf = (row: number) => {
    for (let at = Math.max(0, row); at < items.length; at += 1) {
      const item = items[at]
      if (item?.kind === 'row' && item.index === row) return at
    }
    return -1
  }
  // All places are worked out anew when this is another function. Only what is measured is known by its key.
  const keyOf = useCallback((index: number) => items[index]?.key ?? index, [items])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    getItemKey: wrap ? keyOf : defaultKeyExtractor,
    overscan: 8,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      const pinned = itemOf(active)
      return pinned < 0 || drawn.includes(pinned) ? drawn : [...drawn, pinned].sort((a, b) => a - b)
    },
  })
  return {
    height: virtualizer.getTotalSize(),
    visible: virtualizer.getVirtualItems().flatMap(({ index, start }) => {
      const item = items[index]
      return item === undefined ? [] : [{ item, index, top: start }]
    }),
    measure: wrap ? virtualizer.measureElement : undefined,
    show: (row) => virtualizer.scrollToIndex(itemOf(row)),
  }
}
