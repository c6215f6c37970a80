import { Modal, Table } from '@mantine/core'
import type { HistoryRow } from '#shared/domain/records/history'
import { fieldText, valueWords } from '#shared/domain/records/history-text'
import type { RecordNames } from '#shared/domain/records/record-names'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { laptopText, recordWithNote, valuesText } from './history-columns'

interface HistoryLineProps {
  readonly row: HistoryRow | undefined
  readonly names: RecordNames
  readonly onClose: () => void
}

/** One line with its whole values. */
export function HistoryLine({ row, names, onClose }: HistoryLineProps) {
  return (
    <Modal
      opened={row !== undefined}
      onClose={onClose}
      title={message('history-page.line')}
      size="lg"
      yOffset="4dvh"
      closeButtonProps={{ 'aria-label': message('history-page.close') }}
    >
      {row === undefined ? null : (
        <Table variant="vertical" layout="fixed">
          <Table.Tbody>
            {facts(row, names).map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w={130} style={{ verticalAlign: 'top' }}>
                  {label}
                </Table.Th>
                <Table.Td style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Modal>
  )
}

function facts(row: HistoryRow, names: RecordNames): readonly (readonly [label: string, value: string])[] {
  const { when, person, record, field, before, after, hash } = row
  return [
    [message('history-page.when'), formatDateTimeWithZone(when, names.zone)],
    [message('history-page.person'), names.of.get(person) ?? person],
    [message('history-page.laptop'), laptopText(row, names)],
    [message('history-page.hash'), (hash.match(/.{1,4}/gu) ?? []).join(' ')],
    [message('history-page.record'), recordWithNote(row, names)],
    [message('history-page.field'), fieldText(record, field, names)],
    [
      message('history-page.before'),
      before.length === 0 ? message('history.value.nothing') : valuesText(before, names),
    ],
    [message('history-page.after'), valueWords(after, names)],
  ]
}
