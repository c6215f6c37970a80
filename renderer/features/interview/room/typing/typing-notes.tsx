import { Modal, Text } from '@mantine/core'
import { IconKeyframe, IconLayout } from '@tabler/icons-react'
import { useMemo } from 'react'
import { message } from '#shared/messages/catalogue'
import type { RoomMaterial } from '../load-room'
import { ToolButton } from '../tool-button'
import type { RoomState } from '../use-room'
import { FlagList } from './flag-list'
import { JumpDialog } from './jump-dialog'
import { SpellingNote } from './spelling/spelling-note'
import { useSpelling } from './spelling/use-spelling'
import { wordsIn } from './spelling/words'
import { TypingAids } from './typing-aids'
import { useOwnWords } from './typing-settings'
import classes from '../room.module.css'

interface TypingNotesProps {
  readonly room: RoomMaterial
  readonly state: RoomState
}

/** Below the transcript: words to look at, places to come back to, and the way to the typing aids. */
export function TypingNotes({ room, state }: TypingNotesProps) {
  const { goTo, layout, part, parts, typing } = state
  const { dialog, setDialog } = typing
  const [ownWords, setOwnWords] = useOwnWords()
  const known = useKnownWords(room, ownWords)
  const words = useSpelling(typing.fieldShown, known)
  const close = (): void => setDialog(undefined)
  const numberOf = (question: string): number => parts.findIndex(({ id }) => id === question)
  return (
    <>
      {part.kind === 'question' ? (
        <div className={classes['typing']}>
          <ToolButton
            icon={IconKeyframe}
            does="typing.keys.aids"
            onClick={() => setDialog({ kind: 'aids', long: '' })}
          >
            {message('typing.aids')}
          </ToolButton>
          {layout.focus ? (
            <ToolButton icon={IconLayout} does="layout.focus" pressed onClick={() => layout.toggle('focus')}>
              {message('layout.focus')}
            </ToolButton>
          ) : null}
          <SpellingNote
            words={words}
            field={typing.fieldShown}
            opened={dialog?.kind === 'spelling'}
            onOpen={(opened) => setDialog(opened ? { kind: 'spelling' } : undefined)}
            onOwn={(word) => setOwnWords([...(ownWords ?? []), word])}
          />
          <Text size="xs" role="status">
            {typing.said}
          </Text>
        </div>
      ) : null}
      <FlagList flags={typing.flags} numberOf={numberOf} onGo={typing.goToFlag} onClear={typing.clearFlag} />
      <JumpDialog
        opened={dialog?.kind === 'jump'}
        onClose={close}
        count={parts.length - 2}
        onJump={(number) => {
          close()
          goTo(parts[number])
        }}
      />
      <Modal
        opened={dialog?.kind === 'aids'}
        onClose={close}
        title={message('typing.aids')}
        closeButtonProps={{ 'aria-label': message('typing.close') }}
        size="lg"
        yOffset="4dvh"
      >
        <TypingAids long={dialog?.kind === 'aids' ? dialog.long.trim() : ''} />
      </Modal>
    </>
  )
}

/** Own words, and what the interview itself is full of: names, and the words of its guide. */
function useKnownWords(
  { action, applicant, guide, panel, roles }: RoomMaterial,
  own: readonly string[] | undefined,
): readonly string[] {
  const { content } = guide
  const names = [
    action.title,
    applicant.familyName,
    applicant.givenName,
    ...roles.map(({ name }) => name),
    ...panel.map(({ name }) => name),
    ...content.questions.map(({ text }) => text),
    ...content.questions.flatMap(({ followUps }) => followUps.map(({ text }) => text)),
  ].join('\n')
  return useMemo(() => [...new Set([...wordsIn([names]), ...(own ?? [])])], [names, own])
}
