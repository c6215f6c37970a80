import { Button, Group, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useRef, useState, type DragEvent } from 'react'
import styles from './file-drop.module.css'

interface FileDropProps {
  /** `Drop files here, or`. */
  readonly text: string
  readonly choose: string
  /** File endings and media types, as an input wants them; anything where there is none. */
  readonly accept?: string
  readonly multiple?: boolean
  readonly busy: boolean
  readonly onFiles: (files: readonly File[]) => void
  /** Where choosing is done by another dialog than the page's own. */
  readonly onChoose?: () => void
}

/** Files by dropping or by choosing; they cross to the main process as bytes, never as paths. */
export function FileDrop(props: FileDropProps) {
  const { text, choose, accept, multiple = false, busy, onFiles, onChoose } = props
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    // What lies around it may take files too.
    event.stopPropagation()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  return (
    <Group
      gap="xs"
      className={over ? `${styles['area']} ${styles['over']}` : styles['area']}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={16} aria-hidden />
      <Text size="sm">{text}</Text>
      <Button
        size="xs"
        variant="default"
        loading={busy}
        onClick={() => {
          if (onChoose === undefined) input.current?.click()
          else onChoose()
        }}
      >
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        aria-label={choose}
        {...(accept === undefined ? {} : { accept })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can then be chosen again.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </Group>
  )
}
