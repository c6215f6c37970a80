import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'

/** A page whose table takes what room is left; in a very low window the page scrolls instead. */
export function FillPage({ children }: { readonly children: ReactNode }) {
  return (
    <Stack p="md" gap="sm" h="max(calc(100dvh - var(--app-shell-header-height, 0rem)), 26rem)">
      {children}
    </Stack>
  )
}
