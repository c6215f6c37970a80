import { Alert, Anchor, Stack } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { messageOfCode, message } from '#shared/messages/catalogue'
import { keyOf } from '../notice-store'
import { paths } from '../paths'
import { useSession } from '../session'

/** What was noticed at the start or since: rebuilt, restored, lost. Stays until it is put away. */
export function Notices() {
  const { notices, device } = useSession()
  const list = useSyncExternalStore(notices.subscribe, notices.current)
  if (list.length === 0) return null
  return (
    <Stack gap="xs" p="md" pb={0}>
      {list.map((notice) => (
        <Alert
          key={keyOf(notice)}
          variant="light"
          color={notice.code.endsWith('lost') ? 'red' : 'yellow'}
          withCloseButton
          closeButtonLabel={message('shell.put-away')}
          onClose={() => notices.putAway(notice)}
          role="status"
        >
          {messageOfCode(`notice.${notice.code}`, { ...notice.values, code: notice.code }, 'notice.other')}
          {notice.code === 'journal.cloned-device' && notice.values['device'] === device ? (
            <>
              {' '}
              <Anchor component={Link} href={paths.profile()} size="sm">
                {message('shell.renew-laptop')}
              </Anchor>
            </>
          ) : null}
        </Alert>
      ))}
    </Stack>
  )
}
