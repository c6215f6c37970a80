import { Text } from '@mantine/core'
import { msOf, type Instant } from '#shared/kernel/time'
import { useNowMs } from '../../../app/clock'
import { timeLeft } from './time-left'

const HALF_MINUTE = 30_000

/** How long it is until a sheet is due, counted down. */
export function DueIn({ due }: { readonly due: Instant }) {
  const left = msOf(due) - useNowMs(HALF_MINUTE)
  return (
    <Text size="sm" fw={left < 0 ? 600 : 400} component="span" display="block">
      {timeLeft(left)}
    </Text>
  )
}
