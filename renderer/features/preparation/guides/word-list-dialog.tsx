import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import type { EditedWordList } from './use-word-list'

interface WordListDialogProps {
  readonly wording: EditedWordList
  readonly opened: boolean
  readonly onClose: () => void
}

/** The words that draw a warning, as plain text that the agency can change. */
export function WordListDialog({ wording, opened, onClose }: WordListDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={message('wording.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{message('wording.about')}</Text>
        <Textarea
          aria-label={message('wording.title')}
          autosize
          minRows={6}
          maxRows={6}
          maxLength={100_000}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          value={wording.text}
          onChange={(event) => wording.change(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Button
            variant="default"
            disabled={wording.text === wording.original}
            onClick={() => wording.change(wording.original)}
          >
            {message('wording.original')}
          </Button>
          <Button onClick={onClose}>{message('wording.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
