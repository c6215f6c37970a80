import { Group, Stack } from '@mantine/core'
import type { Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { EditedText } from '../editing/edited-text'
import { ItemTools, moveKeys } from '../editing/item-tools'
import { ListSection } from '../editing/list-section'
import { useItemList } from '../editing/use-item-list'

interface RoleListProps {
  readonly action: Id
  readonly roles: readonly WithId<Role>[]
}

/** The specialties within the action; an action without any is for one kind of work. */
export function RoleList({ action, roles }: RoleListProps) {
  const list = useItemList(action, roles, recordIds.role)
  return (
    <ListSection
      title={message('set-up.roles')}
      add={message('set-up.add-role')}
      onAdd={() => list.add({ name: '' })}
      empty={list.items.length === 0 ? message('set-up.no-roles') : undefined}
    >
      <Stack gap="xs">
        {list.items.map((role, index) => {
          const tools = list.toolsOf(role, role.name)
          return (
            <Group key={role.id} gap="xs" wrap="nowrap" onKeyDown={moveKeys(tools.onMove)}>
              <div style={{ flex: 1, maxWidth: 420 }}>
                <EditedText
                  place={{ action, record: recordIds.role(role.id), field: 'name' }}
                  stored={role.name}
                  label={message('set-up.role-name', { number: index + 1 })}
                  hideLabel
                  focused={role.id === list.added}
                />
              </div>
              <ItemTools {...tools} />
            </Group>
          )
        })}
      </Stack>
    </ListSection>
  )
}
