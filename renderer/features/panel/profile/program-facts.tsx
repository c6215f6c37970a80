import { Button, Code, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { useCall } from '../../../app/use-call'

/** Where the data lies, how it is protected, and a check of the journal. */
export function ProgramFacts() {
  const info = useCall('app.info')
  const storage = useCall('app.storage')
  const task = useTask()
  const [checked, setChecked] = useState<ResponseOf<'journal.verify'>>()
  if (info === undefined || storage === undefined) return null
  const rows = [
    [message('program.version'), `${info.version} (${info.runtime})`],
    [message('program.folder'), <Code key="folder">{info.profileFolder}</Code>],
    [
      message('program.room'),
      message('program.room.value', {
        free: gigabytes(storage.freeBytes),
        floor: gigabytes(storage.floorBytes),
      }),
    ],
    [message('program.network'), message('program.network.value', { count: info.refusedRequests })],
    [message('program.sealing'), message('program.sealing.none')],
  ] as const
  return (
    <Stack gap="sm">
      <Title order={2}>{message('program.title')}</Title>
      <Table variant="vertical" layout="fixed" withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          {rows.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th w={200}>{name}</Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ErrorNote error={task.error} />
      <Group gap="sm">
        <Button
          variant="default"
          loading={task.busy}
          onClick={() => void task.run(async () => setChecked(await call('journal.verify', {})))}
        >
          {message('program.check')}
        </Button>
        <Text size="sm" role="status">
          {checked === undefined ? '' : resultOf(checked)}
        </Text>
      </Group>
    </Stack>
  )
}

function resultOf({ changes, notices }: ResponseOf<'journal.verify'>): string {
  return notices.length === 0
    ? message('program.check.intact', { count: changes })
    : message('program.check.damaged', { count: notices.length })
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1)
}
