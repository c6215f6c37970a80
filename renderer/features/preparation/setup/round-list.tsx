import { Group, Select, Stack, Text } from '@mantine/core'
import { ROUND_KINDS, type AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { EditedNumber } from '../editing/edited-number'
import { EditedText } from '../editing/edited-text'
import { ItemTools, moveKeys } from '../editing/item-tools'
import { ListSection } from '../editing/list-section'
import { useEdit } from '../editing/use-edit'
import { useItemList } from '../editing/use-item-list'

interface RoundListProps {
  readonly action: Id
  readonly rounds: readonly WithId<AssessmentRound>[]
}

/** The rounds of assessment in the order in which applicants go through them. */
export function RoundList({ action, rounds }: RoundListProps) {
  const edit = useEdit(action)
  const list = useItemList(action, rounds, recordIds.round)
  const add = () => {
    const interviews = rounds.filter(({ kind }) => kind === 'interview').length
    list.add({
      name: message('set-up.interview-round', { number: interviews + 1 }),
      kind: 'interview',
      minutes: 60,
    })
  }
  return (
    <ListSection
      title={message('set-up.rounds')}
      add={message('set-up.add-round')}
      onAdd={add}
      empty={list.items.length === 0 ? message('set-up.no-rounds') : undefined}
    >
      <Stack gap="xs" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {list.items.map((round, index) => {
          const record = recordIds.round(round.id)
          const tools = list.toolsOf(round, round.name)
          const number = index + 1
          return (
            <Group key={round.id} component="li" gap="xs" wrap="wrap" onKeyDown={moveKeys(tools.onMove)}>
              <Text size="sm" w={18} ta="right" c="dimmed">
                {number}
              </Text>
              <div style={{ flex: '1 1 12rem' }}>
                <EditedText
                  place={{ action, record, field: 'name' }}
                  stored={round.name}
                  label={message('set-up.round-name', { number })}
                  hideLabel
                  focused={round.id === list.added}
                />
              </div>
              <Select
                w={190}
                aria-label={message('set-up.round-kind', { number })}
                data={ROUND_KINDS.map((value) => ({ value, label: message(`round-kind.${value}`) }))}
                value={round.kind}
                allowDeselect={false}
                onChange={(kind) => {
                  if (kind !== null) void edit([{ record, field: 'kind', value: kind }])
                }}
              />
              <EditedNumber
                place={{ action, record, field: 'minutes' }}
                stored={round.minutes}
                label={message('set-up.round-minutes', { number })}
                hideLabel
                min={1}
                width={80}
              />
              <Text size="sm" c="dimmed">
                {message('set-up.minutes')}
              </Text>
              <ItemTools {...tools} />
            </Group>
          )
        })}
      </Stack>
    </ListSection>
  )
}
