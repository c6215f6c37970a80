import { Checkbox, Group } from '@mantine/core'
import { COPIED_PARTS, type CopiedPart } from '#shared/domain/preparation/copy-action'
import { message } from '#shared/messages/catalogue'
import { SearchSelect } from '../../../components/search-select'
import type { StartFrom } from './start-from'
import type { ActionRow } from './use-hiring-actions'

interface StartFromFieldsProps {
  readonly from: StartFrom
  readonly parts: readonly CopiedPart[]
  readonly actions: readonly ActionRow[]
  readonly onFrom: (from: StartFrom) => void
  readonly onParts: (parts: readonly CopiedPart[]) => void
}

/** What a new hiring action begins with, and what of it comes along. */
export function StartFromFields({ from, parts, actions, onFrom, onParts }: StartFromFieldsProps) {
  const options: { readonly value: StartFrom; readonly label: string }[] = [
    { value: 'sample', label: message('new-action.from.sample') },
    { value: 'nothing', label: message('new-action.from.nothing') },
    ...actions.map(({ action: { id, title, grade } }) => ({
      value: `action/${id}` as const,
      label: message('new-action.from.action', { title, grade }).trim(),
    })),
  ]
  return (
    <>
      <SearchSelect
        label={message('new-action.from')}
        data={options}
        value={from}
        allowDeselect={false}
        onChange={(chosen) => {
          const option = options.find(({ value }) => value === chosen)
          if (option !== undefined) onFrom(option.value)
        }}
      />
      {from === 'nothing' ? null : (
        <Checkbox.Group
          label={message('new-action.parts')}
          value={[...parts]}
          onChange={(chosen) => onParts(COPIED_PARTS.filter((part) => chosen.includes(part)))}
        >
          <Group gap="md" mt={4}>
            {COPIED_PARTS.map((part) => (
              <Checkbox key={part} value={part} label={message(`new-action.part.${part}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  )
}
