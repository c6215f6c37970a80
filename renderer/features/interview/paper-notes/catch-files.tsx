import { useWindowEvent } from '@mantine/hooks'

/** Takes files that are dropped beside what takes them, and pictures that are pasted. Text is pasted as ever. */
export function CatchFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  useWindowEvent('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
  })
  useWindowEvent('drop', (event) => take(event, event.dataTransfer, onFiles))
  useWindowEvent('paste', (event) => {
    // A word processor puts a picture of the text beside the text.
    if (event.clipboardData?.types.includes('text/plain') === true) return
    take(event, event.clipboardData, onFiles)
  })
  return null
}

function take(event: Event, transfer: DataTransfer | null, onFiles: (files: readonly File[]) => void): void {
  const files = [...(transfer?.files ?? [])]
  if (event.defaultPrevented || files.length === 0) return
  event.preventDefault()
  onFiles(files)
}
