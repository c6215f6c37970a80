import { Button } from '@mantine/core'
import { useRef } from 'react'
import { deleteTemplate, restoreTemplate } from '#shared/domain/preparation/commands/template-commands'
import type { CopiedPart } from '#shared/domain/preparation/copy-action'
import { SavedTemplate } from '#shared/domain/preparation/saved-template'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { SearchSelect } from '../../../components/search-select'
import { offerUndo } from '../../../components/undo-notification'
import { useLive, withIds, type WithId } from '../../../data/use-live'
import { PartChoice } from '../part-choice'
import { partsToChoose, type StartFrom } from './start-from'
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
  const { data } = useSession()
  const select = useRef<HTMLInputElement>(null)
  const templates = useLive(async () => withIds(SavedTemplate, await data.records.ofKind('template')), [data])
  const options: { readonly value: StartFrom; readonly label: string }[] = [
    { value: 'sample', label: message('new-action.from.sample') },
    { value: 'nothing', label: message('new-action.from.nothing') },
    ...[...(templates ?? [])]
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ id, name }) => ({
        value: `template/${id}` as const,
        label: message('new-action.from.template', { name }),
      })),
    ...actions.map(({ action: { id, title, grade } }) => ({
      value: `action/${id}` as const,
      label: message('new-action.from.action', { title, grade }).trim(),
    })),
  ]
  const template = templates?.find(({ id }) => from === `template/${id}`)
  const among = partsToChoose(from)
  return (
    <>
      <SearchSelect
        ref={select}
        label={message('new-action.from')}
        data={options}
        value={from}
        allowDeselect={false}
        onChange={(chosen) => {
          const option = options.find(({ value }) => value === chosen)
          if (option !== undefined) onFrom(option.value)
        }}
      />
      {template === undefined ? null : (
        <DeleteTemplate
          template={template}
          onDeleted={() => {
            onFrom('nothing')
            // The button goes with the template.
            select.current?.focus()
          }}
        />
      )}
      {among.length === 0 ? null : (
        <PartChoice label={message('new-action.parts')} among={among} chosen={parts} onChoose={onParts} />
      )}
    </>
  )
}

interface DeleteTemplateProps {
  readonly template: WithId<SavedTemplate>
  readonly onDeleted: () => void
}

/** Where a template is chosen it can go, too; what was begun with it stays as it is. */
function DeleteTemplate({ template: { id, name }, onDeleted }: DeleteTemplateProps) {
  const { runner } = useSession()
  const task = useTask()
  const remove = (): void =>
    void task.run(async () => {
      await runner.run(deleteTemplate, { template: id })
      onDeleted()
      offerUndo(message('template.deleted', { name }), async () =>
        runner.run(restoreTemplate, { template: id }),
      )
    })
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        loading={task.busy}
        onClick={remove}
      >
        {message('template.delete')}
      </Button>
      <ErrorNote error={task.error} />
    </>
  )
}
