import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DraftQuestion } from '#shared/domain/preparation/guide-draft'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { RemoveTool } from '../editing/item-tool'
import { useFocusWhen } from '../editing/use-focus-when'

interface FollowUpFieldsProps {
  readonly question: DraftQuestion
  readonly number: number
  readonly onType: (fields: Partial<DraftQuestion>) => void
  readonly onSet: (fields: Partial<DraftQuestion>) => void
  readonly onLeave: () => void
}

const STEPS = ['situation', 'task', 'action', 'result'] as const

/** What is asked unless the answer covered it. For a past experience: situation, task, action and result. */
export function FollowUpFields({ question, number, onType, onSet, onLeave }: FollowUpFieldsProps) {
  const { followUps, kind } = question
  const [added, setAdded] = useState<string>()
  const add = (texts: readonly string[]): void => {
    const fresh = texts.map((text) => ({ id: freshId(), text }))
    setAdded(fresh[0]?.id)
    onSet({ followUps: [...followUps, ...fresh] })
  }
  return (
    <Stack gap={4} role="group" aria-label={message('guides.follow-ups.of', { number })}>
      <Text size="sm" fw={500}>
        {message('guides.follow-ups')}
      </Text>
      {followUps.map(({ id, text }, index) => (
        <FollowUpLine
          key={id}
          number={index + 1}
          text={text}
          focused={id === added}
          onType={(typed) =>
            onType({ followUps: followUps.map((each) => (each.id === id ? { id, text: typed } : each)) })
          }
          onLeave={onLeave}
          onRemove={() => onSet({ followUps: followUps.filter((each) => each.id !== id) })}
        />
      ))}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => add([''])}
        >
          {message('guides.add-follow-up')}
        </Button>
        {kind === 'past-experience' && followUps.length === 0 ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => add(STEPS.map((step) => message(`guides.step.${step}`)))}
          >
            {message('guides.add-steps')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  )
}

interface FollowUpLineProps {
  readonly number: number
  readonly text: string
  readonly focused: boolean
  readonly onType: (text: string) => void
  readonly onLeave: () => void
  readonly onRemove: () => void
}

function FollowUpLine({ number, text, focused, onType, onLeave, onRemove }: FollowUpLineProps) {
  const input = useFocusWhen<HTMLInputElement>(focused)
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        ref={input}
        style={{ flex: 1 }}
        aria-label={message('guides.follow-up', { number })}
        maxLength={5000}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <RemoveTool label={message('guides.remove-follow-up', { number })} onClick={onRemove} />
    </Group>
  )
}
