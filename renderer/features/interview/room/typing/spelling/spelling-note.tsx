import { Button, Modal, Text } from '@mantine/core'
import { IconAbc } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { message } from '#shared/messages/catalogue'
import { RoomKey } from '../../room-key'
import { keyShortcuts } from '../../room-keys'
import { replaceIn } from '../edit-field'
import type { Misspelling } from './spell-worker'
import classes from '../typing.module.css'

interface SpellingNoteProps {
  readonly words: readonly Misspelling[]
  /** The field of the transcript, while it shows. */
  readonly field: () => HTMLTextAreaElement | null
  readonly opened: boolean
  readonly onOpen: (opened: boolean) => void
  /** Takes a word into the person's own. */
  readonly onOwn: (word: string) => void
}

/** How many words the dictionary lacks, quietly; one key further each of them with what may have been meant. */
export function SpellingNote({ words, field, opened, onOpen, onOwn }: SpellingNoteProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The line that was pressed is gone with its word.
    if (!opened || document.activeElement !== document.body) return
    const next = list.current?.querySelector('button') ?? list.current
    next?.focus()
  })
  const show = ({ word, start }: Misspelling): void => {
    onOpen(false)
    // After the dialog has given the focus back.
    setTimeout(() => {
      const element = field()
      element?.blur()
      element?.setSelectionRange(start, start + word.length)
      element?.focus()
    })
  }
  const replace = ({ word, start }: Misspelling, suggestion: string): void => {
    const element = field()
    if (element === null) return
    const stands = element.value.slice(start, start + word.length).replaceAll('’', "'")
    const at = stands === word ? start : element.value.indexOf(word)
    if (at < 0) return
    const pressed = document.activeElement
    replaceIn(element, at, at + word.length, suggestion)
    // The field is behind the dialog.
    if (pressed instanceof HTMLElement) pressed.focus()
  }
  return (
    <>
      {words.length === 0 ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconAbc size={14} aria-hidden />}
          rightSection={<RoomKey does="typing.keys.spelling" />}
          aria-keyshortcuts={keyShortcuts('typing.keys.spelling')}
          onClick={() => onOpen(true)}
        >
          {message('typing.spelling.count', { count: words.length })}
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={() => onOpen(false)}
        title={message('typing.spelling.title')}
        closeButtonProps={{ 'aria-label': message('typing.close') }}
        size="lg"
      >
        <div ref={list} tabIndex={-1} style={{ outline: 'none' }}>
          <Text size="sm">
            {message(words.length === 0 ? 'typing.spelling.none' : 'typing.spelling.about')}
          </Text>
          <ul className={classes['words']}>
            {words.map((found, index) => (
              <li key={found.word}>
                <Button
                  size="compact-sm"
                  variant="default"
                  data-autofocus={index === 0 || undefined}
                  aria-label={message('typing.spelling.show', { word: found.word })}
                  onClick={() => show(found)}
                >
                  {found.word}
                </Button>
                {found.suggestions.length === 0 ? (
                  <Text size="xs" c="dimmed">
                    {message('typing.spelling.no-suggestion')}
                  </Text>
                ) : null}
                {found.suggestions.map((suggestion) => (
                  <Button
                    key={suggestion}
                    size="compact-sm"
                    variant="light"
                    aria-label={message('typing.spelling.replace', { word: found.word, suggestion })}
                    onClick={() => replace(found, suggestion)}
                  >
                    {suggestion}
                  </Button>
                ))}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  aria-label={message('typing.spelling.own-label', { word: found.word })}
                  onClick={() => onOwn(found.word)}
                >
                  {message('typing.spelling.own')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </Modal>
    </>
  )
}
