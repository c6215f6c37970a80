import { Loader, Stack } from '@mantine/core'
import { useRef } from 'react'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { RecordsNotices } from '../records-notices'
import { RecordsTabs } from '../records-tabs'
import { Matter } from './matter'
import { useToResolve } from './use-to-resolve'

/** What two laptops did without knowing of each other, each with one action that decides it. */
export function ToResolvePage({ action }: { readonly action: Id }) {
  const found = useToResolve(action)
  const list = useRef<HTMLDivElement>(null)
  const count = found?.matters.length ?? 0
  return (
    <Stack p="md" gap="md" maw={1100}>
      <RecordsTabs action={action} />
      <RecordsNotices action={action} />
      <PageTitle
        title={message('to-resolve.title')}
        about={
          <span aria-live="polite">{count === 0 ? undefined : message('to-resolve.about', { count })}</span>
        }
      />
      {found === undefined ? <Loader size="sm" /> : null}
      <Stack gap="lg" ref={list} tabIndex={-1} style={{ outline: 'none' }}>
        {found !== undefined && count === 0 ? (
          <EmptyState title={message('to-resolve.none')} text={message('to-resolve.none.next')} />
        ) : null}
        {found?.matters.map((matter) => (
          <Matter
            key={matter.id}
            action={action}
            matter={matter}
            names={found.names}
            onDecided={() => list.current?.focus()}
          />
        ))}
      </Stack>
    </Stack>
  )
}
