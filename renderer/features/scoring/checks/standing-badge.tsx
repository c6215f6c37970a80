import { Badge } from '@mantine/core'
import type { CheckStanding } from '#shared/domain/scoring/checks/handed-sheets'
import { message } from '#shared/messages/catalogue'

/** Where HR's check of a sheet stands, in a word. */
export function StandingBadge({ standing }: { readonly standing: CheckStanding }) {
  return (
    <Badge
      variant={standing === 'accepted' ? 'filled' : 'outline'}
      color={standing === 'returned' ? 'gray' : 'ink'}
      radius="sm"
      tt="none"
      miw="max-content"
    >
      {message(`check-standing.${standing}`)}
    </Badge>
  )
}
