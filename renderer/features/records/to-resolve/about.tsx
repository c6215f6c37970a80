import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** The line under a heading that says what happened and what to do. */
export function About({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  )
}
