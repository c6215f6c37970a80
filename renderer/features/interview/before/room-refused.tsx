import { Button, Stack } from '@mantine/core'
import { Link } from 'wouter'
import type { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { errorMessage, message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PageTitle } from '../../../components/page-title'
import { EmptyState } from '../../../components/empty-state'

/** Why this interview cannot be opened by the person who works here, and the way back. */
export function RoomRefused({ action, error }: { readonly action: Id; readonly error: AppError }) {
  return (
    <Stack p="md">
      <PageTitle title={message('interview.name')} />
      <EmptyState
        title={message('interview.refused')}
        text={errorMessage(error)}
        actions={
          <Button component={Link} href={paths.interviews(action)} variant="default" size="sm">
            {message('interview.back')}
          </Button>
        }
      />
    </Stack>
  )
}
