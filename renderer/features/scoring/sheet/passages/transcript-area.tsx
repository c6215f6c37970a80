import { Button, Group, Kbd, Menu, Text } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Quoted } from '#shared/domain/interview/quoted'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { LONGEST_QUOTE, markedWords, type MarkedWords } from '#shared/domain/scoring/passages'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { ErrorNote } from '../../../../components/error-note'
import { DraftArea } from '../draft-area'
import { transcriptField, transcriptId } from '../jump'
import type { SheetTargets } from '../sheet-targets'
import { QuoteMenu } from './quote-menu'
import { LevelChoices, type RatedCompetency } from './level-choices'

interface TranscriptAreaProps {
  readonly material: SheetMaterial
  readonly targets: SheetTargets
  readonly question: GuideQuestion
  /** From 1, among the questions that this applicant is asked. */
  readonly number: number
  readonly onTyped: () => void
}

/**
 * One's own transcript of a question, to be completed. What is marked in it is tied to a level of a competency: by
 * the key below it, or by Alt+E while writing.
 */
export function TranscriptArea({ material, targets, question, number, onTyped }: TranscriptAreaProps) {
  const { runner } = useSession()
  const task = useTask()
  const [marked, setMarked] = useState<MarkedWords>()
  const [said, setSaid] = useState('')
  const key = useRef<HTMLButtonElement>(null)
  const { action, competencies, interview, notes } = material

  const begin = (): void => {
    const field = transcriptField(question.id)
    const words = field && markedWords(field.value, field.selectionStart, field.selectionEnd)
    const tooLong = words !== undefined && words.quote.length > LONGEST_QUOTE
    setSaid(words === undefined ? message('scoring.passage.mark.nothing') : tooLong ? TOO_LONG : '')
    setMarked(tooLong ? undefined : words)
    // The choices open at the key, which may be out of sight below a long text.
    key.current?.scrollIntoView({ block: 'nearest' })
  }
  const tieQuote = ({ quote, start }: Quoted): void => {
    const field = transcriptField(question.id)
    if (field === undefined) return
    // The text may have been written on since it was stored.
    const at = field.value.startsWith(quote, start) ? start : field.value.indexOf(quote)
    if (at < 0) return
    field.setSelectionRange(at, at + quote.length)
    begin()
  }
  const tie = (competency: RatedCompetency, level: string | null): void => {
    if (marked === undefined) return
    const ids = { action: action.id, interview: interview.id, passage: freshId() }
    const tied = { ...marked, question: question.id, competency: competency.id, level }
    void task
      .run(async () => void (await runner.run(tiePassage, { ...ids, ...tied })))
      .then((done) => {
        if (done) setSaid(message('scoring.passage.tied', { name: competency.name }))
      })
  }
  return (
    <>
      <DraftArea
        id={transcriptId(question.id)}
        target={targets.transcript(question.id)}
        stored={notes.transcript[question.id] ?? ''}
        label={message('scoring.notes.transcript-label', { number })}
        minRows={4}
        maxRows={14}
        onKeyDown={(event) => {
          if (!isMarkKey(event)) return
          event.preventDefault()
          begin()
        }}
        onTyped={onTyped}
      />
      <Group gap="xs" mt={4}>
        <Menu
          opened={marked !== undefined}
          onClose={() => setMarked(undefined)}
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
              aria-label={message('scoring.passage.mark.label', { number })}
              aria-keyshortcuts="Alt+E"
              onClick={begin}
            >
              {message('scoring.passage.mark')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown aria-label={message('scoring.passage.mark.which')}>
            <LevelChoices competencies={competencies} asked={question.competencies} onChoose={tie} />
          </Menu.Dropdown>
        </Menu>
        <Kbd size="xs" aria-hidden>
          Alt+E
        </Kbd>
        <QuoteMenu transcript={notes.transcript[question.id] ?? ''} number={number} onChoose={tieQuote} />
        <Text size="xs" role="status">
          {said}
        </Text>
      </Group>
      <ErrorNote error={task.error} />
    </>
  )
}

const TOO_LONG = message('scoring.passage.mark.too-long', { count: LONGEST_QUOTE })

/** By the key's place: Alt writes other characters on some keyboards. */
function isMarkKey({ altKey, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey && !ctrlKey && !metaKey && !shiftKey && code === 'KeyE'
}
