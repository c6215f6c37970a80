import { Group, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './item-card.module.css'
import { ItemTools, moveKeys, type ItemToolsProps } from './item-tools'

interface ItemCardProps {
  readonly tools: ItemToolsProps
  readonly id?: string
  readonly children: ReactNode
}

/** One item of a list that a person puts in order, on a page of its own list: its name, its tools, its fields. */
export function ItemCard({ tools, id, children }: ItemCardProps) {
  return (
    <Stack
      component="section"
      gap="xs"
      id={id}
      aria-label={tools.name}
      className={classes['card'] ?? ''}
      onKeyDown={moveKeys(tools.onMove)}
    >
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{tools.name}</Title>
        <ItemTools {...tools} />
      </Group>
      {children}
    </Stack>
  )
}
