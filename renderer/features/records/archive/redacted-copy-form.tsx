import { Button, Checkbox, Group, Loader, MultiSelect, Stack, TagsInput, Text } from '@mantine/core'
import { useState } from 'react'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import type { Written } from '#shared/contracts/ipc/records'
import type { RedactionChoice } from '#shared/domain/records/redact'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useWork } from '../../../app/work/use-work'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { beforeHandingOut } from '../exchange/before-handing-out'
import { WrittenNote } from '../../../app/written-note'
import { RemainingNames } from './remaining-names'
import { useRedactable } from './use-redactable'

interface RedactedFormProps {
  readonly action: Id
  readonly title: string
  readonly onClose: () => void
}

const NOTHING: RedactionChoice = { people: [], fields: [], words: [], namesMayRemain: false }

/** Chooses what a redacted copy leaves out; shows where removed names still stand before anything is written. */
export function RedactedCopyForm({ action, title, onClose }: RedactedFormProps) {
  const session = useSession()
  const redactable = useRedactable(action)
  const work = useWork()
  const [choice, setChoice] = useState(NOTHING)
  const [preview, setPreview] = useState<ResponseOf<'redacted.preview'>>()
  const [written, setWritten] = useState<Written>(null)
  const change = (next: Partial<RedactionChoice>): void => {
    setChoice((before) => ({ ...before, ...next, namesMayRemain: next.namesMayRemain ?? false }))
    if (next.namesMayRemain === undefined) setPreview(undefined)
    setWritten(null)
  }
  const look = (): void =>
    void work.run(async () => {
      await beforeHandingOut(session, action)
      setPreview(await call('redacted.preview', { action, choice }))
    })
  const save = (): void =>
    void work.run(async (id) => {
      const name = message('redacted.name', { title })
      setWritten(await call('redacted.save', { action, name, work: id, choice }))
    })
  if (redactable === undefined) return <Loader size="sm" />
  const remains = (preview?.remaining.length ?? 0) > 0
  return (
    <Stack gap="sm">
      <Text size="sm">{message('redacted.about')}</Text>
      <MultiSelect
        label={message('redacted.who')}
        description={message('redacted.who.about')}
        data={redactable.people}
        value={choice.people}
        searchable
        limit={200}
        onChange={(people) => change({ people })}
      />
      <MultiSelect
        label={message('redacted.what')}
        data={redactable.fields}
        value={choice.fields}
        searchable
        limit={200}
        onChange={(fields) => change({ fields })}
      />
      <TagsInput
        label={message('redacted.words')}
        description={message('redacted.words.about')}
        value={choice.words}
        onChange={(words) => change({ words })}
      />
      {preview === undefined ? null : (
        <RemainingNames remaining={preview.remaining} records={preview.records} />
      )}
      {remains ? (
        <Checkbox
          label={message('redacted.may-remain')}
          checked={choice.namesMayRemain}
          onChange={(event) => change({ namesMayRemain: event.currentTarget.checked })}
        />
      ) : null}
      <ErrorNote error={work.error} />
      <WrittenNote written={written} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {message('form.close')}
        </Button>
        {preview === undefined ? (
          <Button loading={work.busy} onClick={look}>
            {message('redacted.look')}
          </Button>
        ) : (
          <Button loading={work.busy} disabled={remains && !choice.namesMayRemain} onClick={save}>
            {message('redacted.save')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
