import { Button, Group, Kbd, Menu, Text } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { ErrorNote } from '../../../../components/error-note'
import { LevelChoices } from './level-choices'
import type { Tying } from './use-tying'

interface TieKeyProps {
  readonly tying: Tying
  /** Says which text it ties words of. */
  readonly label: string
  readonly material: SheetMaterial
  readonly question: GuideQuestion
  /** Beside the key. */
  readonly children?: ReactNode
}

/** The key below a text that ties what is marked in it. */
export function TieKey({ tying, label, material, question, children }: TieKeyProps) {
  const { marked, said, error, key, begin, tie, stop } = tying
  return (
    <>
      <Group gap="xs" mt={4}>
        <Menu
          opened={marked !== undefined}
          onClose={stop}
          position="bottom-start"
          width="24rem"
          shadow="md"
          // In the page, so that a small window scrolls to all of it.
          withinPortal={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <Button
              ref={key}
              size="compact-xs"
              variant="default"
              leftSection={<IconLink size={14} aria-hidden />}
              aria-label={label}
              aria-keyshortcuts="Alt+E"
              onClick={begin}
            >
              {message('scoring.passage.mark')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown aria-label={message('scoring.passage.mark.which')}>
            <LevelChoices competencies={material.competencies} asked={question.competencies} onChoose={tie} />
          </Menu.Dropdown>
        </Menu>
        <Kbd size="xs" aria-hidden>
          Alt+E
        </Kbd>
        {children}
        <Text size="xs" role="status">
          {said}
        </Text>
      </Group>
      <ErrorNote error={error} />
    </>
  )
}
