import { ActionIcon, Anchor, Badge, Group, Table, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'
import { deleteAction, restoreAction } from '#shared/domain/preparation/commands/action-commands'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { offerUndo } from '../../../components/undo-notification'
import type { ActionRow } from './use-hiring-actions'

export function ActionsTable({ actions }: { readonly actions: readonly ActionRow[] }) {
  const { runner } = useSession()
  const removing = useTask()
  const remove = ({ action }: ActionRow): void =>
    void removing.run(async () => {
      await runner.run(deleteAction, { action: action.id })
      offerUndo(message('actions.removed', { title: action.title }), async () =>
        runner.run(restoreAction, { action: action.id }),
      )
    })
  return (
    <>
      <ErrorNote error={removing.error} />
      <Table.ScrollContainer minWidth={620}>
        <Table highlightOnHover verticalSpacing="xs" aria-label={message('actions.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{message('actions.column.title')}</Table.Th>
              <Table.Th>{message('actions.column.grade')}</Table.Th>
              <Table.Th>{message('actions.column.agency')}</Table.Th>
              <Table.Th ta="right">{message('actions.column.applicants')}</Table.Th>
              <Table.Th ta="right">{message('actions.column.interviews')}</Table.Th>
              <Table.Th w={48}>
                <VisuallyHidden>{message('actions.column.remove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {actions.map((row) => (
              <Row key={row.action.id} row={row} onRemove={() => remove(row)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function Row({ row, onRemove }: { readonly row: ActionRow; readonly onRemove: () => void }) {
  const { action, applicants, interviews } = row
  const label = message('actions.remove', { title: action.title })
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Anchor component={Link} href={paths.applicants(action.id)} fw={600} size="sm">
            {action.title}
          </Anchor>
          {action.sample ? (
            <Badge variant="outline" size="sm" color="gray" c="inherit">
              {message('actions.sample')}
            </Badge>
          ) : null}
        </Group>
      </Table.Td>
      <Table.Td>{[action.series, action.grade].filter((part) => part !== '').join(', ')}</Table.Td>
      <Table.Td>{action.agency}</Table.Td>
      <Table.Td ta="right">{applicants}</Table.Td>
      <Table.Td ta="right">{interviews}</Table.Td>
      <Table.Td>
        <Tooltip label={label}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  )
}
