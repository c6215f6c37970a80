import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { PreparationWarning } from '#shared/domain/preparation/warnings/guide-warnings'
import { message, messageOfCode } from '#shared/messages/catalogue'
import type { Id } from '#shared/kernel/ids'

interface WarningListProps {
  readonly title: string
  readonly warnings: readonly PreparationWarning[]
  /** Leads to what a warning is about, where it is on this page. */
  readonly onGo?: (about: Id) => void
}

/** What gives to think about, each with its reason. Nothing here blocks. */
export function WarningList({ title, warnings, onGo }: WarningListProps) {
  if (warnings.length === 0) return null
  return (
    <Alert
      variant="light"
      color="yellow"
      py="xs"
      title={title}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      role="region"
      aria-label={title}
    >
      <List size="sm" spacing={4}>
        {warnings.map(({ code, about, values }) => {
          const text = messageOfCode(`warning.${code}`, values, 'warning.other')
          return (
            <List.Item key={text}>
              {text}{' '}
              {about === undefined || onGo === undefined ? null : (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  aria-label={message('preparation.go-to', { text })}
                  onClick={() => onGo(about)}
                >
                  {message('preparation.go')}
                </Anchor>
              )}
            </List.Item>
          )
        })}
      </List>
    </Alert>
  )
}
