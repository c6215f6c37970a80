import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { z } from 'zod'
import { ChecklistItem } from '#shared/domain/preparation/technical-assessment'
import { message } from '#shared/messages/catalogue'
import { RemoveTool } from '../editing/item-tool'
import { useEditedValue, type EditedPlace } from '../editing/use-edited'

type Item = z.infer<typeof ChecklistItem>
const Items = z.array(ChecklistItem)

interface OwnChecklistProps {
  readonly place: EditedPlace
  readonly items: readonly Item[]
}

/** What the agency checks besides, each point ticked by hand. */
export function OwnChecklist({ place, items: stored }: OwnChecklistProps) {
  const { value: items, type, leave, set } = useEditedValue(place, Items, [...stored])
  const replaced = (index: number, item: Item): Item[] =>
    items.map((other, at) => (at === index ? item : other))
  return (
    <Stack gap="xs">
      {items.map((item, index) => {
        const number = index + 1
        return (
          // A point has no id; the lines are all alike and hold nothing of their own.
          <Group key={`point ${String(number)}`} gap="xs" wrap="nowrap">
            <Checkbox
              aria-label={message('assessment.point-done', { number })}
              checked={item.done}
              onChange={(event) =>
                set(replaced(index, { text: item.text, done: event.currentTarget.checked }))
              }
            />
            <TextInput
              style={{ flex: 1, maxWidth: 560 }}
              aria-label={message('assessment.point', { number })}
              maxLength={1000}
              value={item.text}
              onChange={(event) =>
                type(replaced(index, { text: event.currentTarget.value, done: item.done }))
              }
              onBlur={leave}
            />
            <RemoveTool
              label={message('assessment.remove-point', { number })}
              onClick={() => set(items.filter((_, at) => at !== index))}
            />
          </Group>
        )
      })}
      <Button
        size="compact-sm"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => set([...items, { text: '', done: false }])}
      >
        {message('assessment.add-point')}
      </Button>
    </Stack>
  )
}
