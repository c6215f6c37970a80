import { Alert, Button, Loader, Stack, Text } from '@mantine/core'
import { IconLock, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { NOTHING_APART, type ApartContent } from '#shared/domain/scheduling/apart/apart'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useIsHr } from '../../../app/use-is-hr'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import { ApartDialog } from './apart-dialog'
import { ApartLines } from './apart-lines'
import { useApart } from './use-apart'

interface ApartSectionProps {
  readonly action: Id
  readonly applicant: Id
  readonly name: string
}

/** For HR alone: accommodation requests, veterans' preference and voluntary data of an applicant. */
export function ApartSection(props: ApartSectionProps) {
  return useIsHr(props.action) === true ? <ForHr {...props} /> : null
}

function ForHr({ action, applicant, name }: ApartSectionProps) {
  const apart = useApart(action, applicant)
  const [edited, setEdited] = useState<readonly ApartContent[]>()
  const isRead = apart !== undefined && !(apart instanceof AppError)
  return (
    <Section
      title={message('apart.title')}
      actions={
        isRead ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={() => setEdited(apart.versions)}
          >
            {message('apart.edit')}
          </Button>
        ) : undefined
      }
    >
      <Text size="sm" c="dimmed">
        <IconLock size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {message('apart.about')}
      </Text>
      {apart === undefined ? <Loader size="sm" /> : null}
      {apart instanceof AppError ? <ErrorNote error={apart} /> : null}
      {isRead && apart.closed > 0 ? (
        <Alert color="yellow" variant="outline">
          {message('apart.closed', { count: apart.closed })}
        </Alert>
      ) : null}
      {isRead && apart.versions.length === 0 && apart.closed === 0 ? (
        <Text size="sm">{message('apart.none')}</Text>
      ) : null}
      {isRead && apart.versions.length > 1 ? (
        <Alert color="yellow" variant="outline">
          {message('apart.several')}
        </Alert>
      ) : null}
      {isRead ? (
        <Stack gap="sm">
          {apart.versions.map(({ id, details }) => (
            <ApartLines key={id} details={details} />
          ))}
        </Stack>
      ) : null}
      <ApartDialog
        action={action}
        applicant={applicant}
        name={name}
        opened={edited !== undefined}
        details={edited?.[0]?.details ?? NOTHING_APART}
        seen={edited?.map(({ id }) => id) ?? []}
        onClose={() => setEdited(undefined)}
      />
    </Section>
  )
}
