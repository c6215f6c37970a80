import { Button, FileButton } from '@mantine/core'
import { IconScan } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { CatchFiles } from './catch-files'
import { ACCEPTED } from './paper-notes'
import { PlaceDialog } from './place-dialog'

/** Scanned packet pages of several interviews at once, chosen, dropped on the page or pasted. */
export function PlaceScans({ action }: { readonly action: Id }) {
  const [files, setFiles] = useState<readonly File[]>()
  const reset = useRef<() => void>(null)
  return (
    <>
      <FileButton
        multiple
        accept={ACCEPTED}
        resetRef={reset}
        onChange={(chosen) => {
          reset.current?.()
          if (chosen.length > 0) setFiles(chosen)
        }}
        inputProps={{ 'aria-label': message('paper-notes.place.button') }}
      >
        {(props) => (
          <Button {...props} size="xs" variant="default" leftSection={<IconScan size={16} aria-hidden />}>
            {message('paper-notes.place.button')}
          </Button>
        )}
      </FileButton>
      {files === undefined ? <CatchFiles onFiles={setFiles} /> : null}
      <PlaceDialog action={action} files={files} onClose={() => setFiles(undefined)} />
    </>
  )
}
