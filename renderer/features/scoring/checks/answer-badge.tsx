import { Group, Text } from '@mantine/core'
import { IconCheck, IconEye, IconX } from '@tabler/icons-react'
import type { SheetCheckResult } from '#shared/domain/scoring/checks/six-checks'
import { message } from '#shared/messages/catalogue'

const ICONS = { yes: IconCheck, no: IconX, look: IconEye } as const

interface AnswerBadgeProps {
  readonly answer: SheetCheckResult['answer']
  /** How many checks have this answer; left out of a single one. */
  readonly count?: number
}

/** Yes, no or look, by an icon and the word. */
export function AnswerBadge({ answer, count }: AnswerBadgeProps) {
  const Icon = ICONS[answer]
  const word = message(`check-answer.${answer}`)
  return (
    <Group gap={3} wrap="nowrap" miw="4rem">
      <Icon size={14} aria-hidden />
      <Text size="sm" fw={answer === 'yes' ? 400 : 700}>
        {count === undefined ? word : message('checks.counted', { count, word })}
      </Text>
    </Group>
  )
}
