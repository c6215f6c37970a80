import { Button, FileButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import { message } from '#shared/messages/catalogue'

interface AttachButtonProps {
  readonly disabled: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Chooses papers, one or many. */
export function AttachButton({ disabled, onFiles }: AttachButtonProps) {
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      multiple
      resetRef={reset}
      onChange={(files) => {
        // The same files can then be chosen again.
        reset.current?.()
        if (files.length > 0) onFiles(files)
      }}
      inputProps={{ 'aria-label': message('papers.attach') }}
    >
      {(props) => (
        <Button
          {...props}
          size="xs"
          variant="default"
          disabled={disabled}
          leftSection={<IconPaperclip size={16} aria-hidden />}
        >
          {message('papers.attach')}
        </Button>
      )}
    </FileButton>
  )
}
