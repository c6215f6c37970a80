import { Badge } from '@mantine/core'
import type { SheetState } from '#shared/domain/scoring/sheet-state'
import { message } from '#shared/messages/catalogue'

/** How far a sheet is, in a word. */
export function StateBadge({ state }: { readonly state: SheetState }) {
  return (
    <Badge
      variant={state.name === 'signed' ? 'filled' : 'outline'}
      color={state.name === 'not-started' ? 'gray' : 'ink'}
      radius="sm"
      tt="none"
      miw="max-content"
    >
      {message(`sheet-state.${state.name}`)}
    </Badge>
  )
}
