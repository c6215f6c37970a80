import { Button, Loader, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { recordPrint } from '#shared/domain/records/commands/record-print'
import type { Id } from '#shared/kernel/ids'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../app/session'
import { useTask } from '../../app/use-task'
import { call } from '../../bridge/bridge'
import { EmptyState } from '../../components/empty-state'
import { ErrorNote } from '../../components/error-note'
import { PagedTable } from '../../components/paged-table'
import { usePacketRows, type PacketRow } from './use-packet-rows'
import { WrittenNote } from '../../app/written-note'

const HEADS = [
  message('records.column.applicant'),
  message('records.column.round'),
  message('records.column.time'),
  message('records.column.status'),
  message('records.column.signed'),
  <VisuallyHidden key="packet">{message('records.column.packet')}</VisuallyHidden>,
]

interface PacketPartProps {
  readonly action: Id
  /** The interview whose packet was asked for: it stands first and has the focus. */
  readonly first: Id | undefined
}

/** Makes the packet of an interview: saved where the person chooses, then opened or printed. */
export function PacketPart({ action, first }: PacketPartProps) {
  const { data, runner } = useSession()
  const all = usePacketRows(data, action)
  const rows = useMemo(
    () => all && [...all].sort((a, b) => Number(b.row.id === first) - Number(a.row.id === first)),
    [all, first],
  )
  const task = useTask()
  const [written, setWritten] = useState<Written>(null)
  const [making, setMaking] = useState<Id>()

  const focused = useRef(false)
  const focusOnce = useCallback((button: HTMLButtonElement | null) => {
    if (focused.current || button === null) return
    focused.current = true
    button.focus()
  }, [])

  const make = ({ row }: PacketRow): void => {
    setMaking(row.id)
    setWritten(null)
    void task.run(async () => {
      const name = message('records.packet.name', { number: row.number, round: row.round })
      const saved = await call('packet.save', { action, interview: row.id, name })
      setWritten(saved)
      if (saved !== null) await runner.run(recordPrint, { action, interview: row.id })
    })
  }
  return (
    <Stack gap="sm" component="section">
      <Title order={2} id="packets">
        {message('records.packets')}
      </Title>
      <Text size="sm">{message('records.packets.about')}</Text>
      <ErrorNote error={task.error} />
      <WrittenNote written={written} />
      {rows === undefined ? <Loader size="sm" /> : null}
      {rows?.length === 0 ? (
        <EmptyState title={message('records.none')} text={message('records.none.next')} />
      ) : null}
      {rows !== undefined && rows.length > 0 ? (
        <PagedTable rows={rows} heads={HEADS} minWidth={640} labelledBy="packets">
          {({ row, signed }) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={400}>
                {row.name}
              </Table.Th>
              <Table.Td>{row.round}</Table.Td>
              <Table.Td>{row.slot === undefined ? '' : formatSlot(row.slot)}</Table.Td>
              <Table.Td>{message(`status.${row.status}`)}</Table.Td>
              <Table.Td>{signed === 0 ? '' : message('records.signed', { count: signed })}</Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="default"
                  ref={row.id === first ? focusOnce : undefined}
                  loading={task.busy && making === row.id}
                  disabled={task.busy && making !== row.id}
                  aria-label={message('records.packet.make', { name: row.fullName, round: row.round })}
                  onClick={() => make({ row, signed })}
                >
                  {message('records.packet')}
                </Button>
              </Table.Td>
            </Table.Tr>
          )}
        </PagedTable>
      ) : null}
    </Stack>
  )
}
