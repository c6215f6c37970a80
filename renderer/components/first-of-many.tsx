import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { message } from '#shared/messages/catalogue'

/** As many as are drawn in no time. */
const STEP = 100

interface FirstOfManyProps<Item> {
  readonly items: readonly Item[]
  /** Draws those that show. */
  readonly children: (shown: readonly Item[]) => ReactNode
}

/** The first of a list of any length, and a button that shows more of it. */
export function FirstOfMany<Item>({ items, children }: FirstOfManyProps<Item>) {
  const [most, setMost] = useState(STEP)
  const left = items.length - most
  return (
    <>
      {children(left > 0 ? items.slice(0, most) : items)}
      {left > 0 ? (
        <Button size="compact-xs" variant="default" mt={6} onClick={() => setMost(most + STEP)}>
          {message('list.more', { count: left })}
        </Button>
      ) : null}
    </>
  )
}
