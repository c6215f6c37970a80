import { Alert, Button, Code, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { useRecord } from '../../../data/use-live'
import { RecordsTabs } from '../records-tabs'
import { ReportView } from './report-view'
import { useExchange } from './use-exchange'

/** The shared folder where the laptops of a hiring action meet: choose it once, then exchange. */
export function ExchangePage({ action }: { readonly action: Id }) {
  const { data, identity } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const { place, task, choose, exchangeNow, cancel } = useExchange(action)
  const zone = found?.zone ?? identity.profile.zone
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <RecordsTabs action={action} />
      <PageTitle title={message('exchange.title')} about={message('exchange.about')} />
      {place === undefined ? <Loader size="sm" /> : null}
      {place === null ? (
        <EmptyState
          title={message('exchange.no-folder')}
          text={message('exchange.no-folder.next')}
          actions={
            <Button loading={task.busy} onClick={choose}>
              {message('exchange.choose')}
            </Button>
          }
        />
      ) : null}
      {place ? (
        <Stack gap="sm" component="section" aria-label={message('exchange.folder')}>
          <Group gap="xs" wrap="nowrap" align="baseline">
            <Text size="sm">{message('exchange.folder')}</Text>
            <Code style={{ overflowWrap: 'anywhere' }}>{place.folder}</Code>
          </Group>
          <Group gap="xs">
            <Button loading={task.busy} onClick={exchangeNow}>
              {message('exchange.now')}
            </Button>
            {task.busy ? (
              <Button variant="default" onClick={cancel}>
                {message('exchange.cancel')}
              </Button>
            ) : (
              <Button variant="default" onClick={choose}>
                {message('exchange.choose-other')}
              </Button>
            )}
          </Group>
        </Stack>
      ) : null}
      <ErrorNote error={task.error} />
      {(found?.closed ?? place?.told) ? (
        <Alert variant="light" color="yellow" role="note" maw={720} py="xs">
          <Group justify="space-between" gap="sm">
            <Text size="sm">{message('exchange.closed')}</Text>
            <Button component={Link} href={paths.keep(action)} size="compact-sm" variant="default">
              {message('records.section.keep')}
            </Button>
          </Group>
        </Alert>
      ) : null}
      {place?.last ? <ReportView action={action} report={place.last} zone={zone} /> : null}
      <Stack gap={4} component="section" maw={720}>
        <Title order={2}>{message('exchange.protected')}</Title>
        <Text size="sm">{message('exchange.protected.what')}</Text>
        <Text size="sm">{message('exchange.protected.not')}</Text>
      </Stack>
    </Stack>
  )
}
