import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFillHeight } from './use-fill-height'

/** A page whose table takes what room is left; in a very low window the page scrolls instead. */
export function FillPage({ children }: { readonly children: ReactNode }) {
  const filled = useFillHeight()
  return (
    <Stack
      ref={filled}
      p="md"
      gap="sm"
      h="max(calc(100dvh - var(--app-shell-header-height, 0rem) - var(--fill-top, 0px)), 26rem)"
    >
      {children}
    </Stack>
  )
}
