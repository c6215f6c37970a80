import { Alert, Anchor, List, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { errorMessage, message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useToResolveCount } from '../../../app/to-resolve-count'
import { fileSize } from '../../../components/file-size'
import { ProvenNotes } from '../laptops/proven-notes'
import { TakenTable } from './taken-table'
import { useReportNames } from './use-report-names'

interface ReportViewProps {
  readonly action: Id
  readonly report: ExchangeReport
  readonly zone: ZoneId
}

/** What an exchange did: what went out, what came from whom, what needs a decision, what was held back and why. */
export function ReportView({ action, report, zone }: ReportViewProps) {
  const names = useReportNames(action, report)
  const toResolve = useToResolveCount(action)
  const { at, stopped, written, taken, held } = report
  return (
    <Stack gap="sm" component="section" aria-labelledby="exchange-last">
      <Title order={2} id="exchange-last">
        {message('exchange.last', { at: formatDateTimeWithZone(at, zone) })}
      </Title>
      {stopped === null ? null : (
        <Alert color="red" variant="light" role="alert" title={message('exchange.stopped')}>
          {errorMessage(stopped)}
        </Alert>
      )}
      <Text size="sm">
        {written === null
          ? message('exchange.nothing-out')
          : message('exchange.out', { count: written.changes, size: fileSize(written.bytes) })}
      </Text>
      {taken.length === 0 ? <Text size="sm">{message('exchange.nothing-in')}</Text> : null}
      {taken.length > 0 && names !== undefined ? (
        <TakenTable action={action} taken={taken} names={names} />
      ) : null}
      <ProvenNotes action={action} devices={taken.map(({ device }) => device)} />
      {toResolve === 0 ? null : (
        <Alert variant="light" title={message('exchange.decide', { count: toResolve })}>
          <Anchor component={Link} href={paths.toResolve(action)} size="sm">
            {message('exchange.decide.go')}
          </Anchor>
        </Alert>
      )}
      {held.length === 0 ? null : (
        <Alert color="yellow" variant="light" title={message('exchange.held', { count: held.length })}>
          <List size="sm" spacing={4}>
            {held.map(({ device, file, code, values }) => (
              <List.Item key={`${device} ${file}`}>
                {message('exchange.held.from', {
                  laptop: names?.laptop(device) ?? device.slice(0, 8),
                  reason: errorMessage({ code, values }),
                })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  )
}
