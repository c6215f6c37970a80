import { Box, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { message } from '#shared/messages/catalogue'
import { PaperNotes } from '../paper-notes/paper-notes'
import { BesideReference } from '../reference/beside-reference'
import type { RoomMaterial } from './load-room'
import { SplitHandle } from './layout/split-handle'
import { QuestionScript } from './question-script'
import { RoomKey } from './room-key'
import { keyShortcuts } from './room-keys'
import { neighbour, partName, type RoomPart } from './room-parts'
import { TranscriptField } from './transcript-field'
import { TypingNotes } from './typing/typing-notes'
import { BesideGuide } from './treatment/beside-guide'
import type { RoomState } from './use-room'
import classes from './room.module.css'

interface PartViewProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly state: RoomState
}

/** The middle: what is said or asked in this part, and what the applicant answers. */
export function PartView({ room, notes, state }: PartViewProps) {
  const { layout, part, parts } = state
  const title =
    part.kind === 'question'
      ? message('interview.part.question-of', { number: part.number, count: parts.length - 2 })
      : partName(part)
  const begin = useBeginInView()
  return (
    <div className={classes['body']} ref={begin}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{title}</Title>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {message('interview.rail.minutes', { count: part.minutes })}
        </Text>
      </Group>
      <Box
        className={classes['script'] ?? ''}
        data-whole={part.kind === 'script'}
        style={
          layout.scriptHeight === null ? {} : { ['--script-height' as string]: `${layout.scriptHeight}px` }
        }
        data-sized={layout.scriptHeight !== null}
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        {part.kind === 'script' ? (
          <p className={classes['words']} style={{ margin: 0 }}>
            {part.script}
          </p>
        ) : (
          <QuestionScript part={part} followUps={state.followUps} />
        )}
      </Box>
      {part.kind === 'question' ? (
        <SplitHandle
          label={message('layout.script-height')}
          height={layout.scriptHeight}
          sizes="above"
          onChange={(height) => layout.setHeight('scriptHeight', height)}
        />
      ) : null}
      <BesideGuide room={room} notes={notes} part={part} />
      {part.kind === 'question' ? (
        <BesideReference room={room} part={part} layout={layout}>
          <TranscriptField room={room} notes={notes} part={part} typing={state.typing} />
        </BesideReference>
      ) : null}
      <div className={classes['below']}>
        {part.id !== 'introduction' ? (
          <PaperNotes
            action={room.action.id}
            interview={room.interview.id}
            notes={notes}
            questions={parts.flatMap((each) => (each.kind === 'question' ? [each.id] : []))}
            question={part.id}
            catchAll
          />
        ) : null}
        <TypingNotes room={room} state={state} />
      </div>
      <Steps state={state} />
    </div>
  )
}

/** Where the page scrolls, because the window is small: a part begins with what is read out, not with its field. */
function useBeginInView() {
  const begin = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (window.matchMedia('(max-width: 860px)').matches) begin.current?.scrollIntoView({ block: 'start' })
  }, [])
  return begin
}

/** To the part before and after; the interview ends from its last part. */
function Steps({ state }: { readonly state: RoomState }) {
  const { part, parts, goTo, ended, ending } = state
  const next = neighbour(parts, part.id, 1)
  const previous = neighbour(parts, part.id, -1)
  const forward = useFocusWithoutField(part)
  return (
    <Group justify="space-between" wrap="wrap" gap="xs">
      {previous === undefined ? (
        <span />
      ) : (
        <Button
          className={classes['back'] ?? ''}
          variant="default"
          size="xs"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          rightSection={<RoomKey does="interview.keys.previous" />}
          aria-keyshortcuts={keyShortcuts('interview.keys.previous')}
          onClick={() => goTo(previous)}
        >
          <VisuallyHidden>{message('interview.previous')}</VisuallyHidden> {partName(previous)}
        </Button>
      )}
      {next === undefined ? null : (
        <Button
          ref={forward}
          data-goes-on
          size="xs"
          leftSection={<IconArrowRight size={14} aria-hidden />}
          rightSection={<RoomKey does="interview.keys.next" />}
          aria-keyshortcuts={keyShortcuts('interview.keys.next')}
          onClick={() => goTo(next)}
        >
          <VisuallyHidden>{message('interview.next')}</VisuallyHidden> {partName(next)}
        </Button>
      )}
      {next === undefined && !ended ? (
        <Button ref={forward} data-goes-on size="xs" loading={ending.task.busy} onClick={ending.end}>
          {message('interview.end')}
        </Button>
      ) : null}
    </Group>
  )
}

/** Where nothing is typed, the next thing to do is the button. */
function useFocusWithoutField(part: RoomPart) {
  const button = useRef<HTMLButtonElement>(null)
  const { kind } = part
  useEffect(() => {
    if (kind === 'script') button.current?.focus()
  }, [kind])
  return button
}
