import { IconUpload } from '@tabler/icons-react'
import { Text } from '@mantine/core'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import styles from './drop-area.module.css'

interface DropAreaProps {
  /** What is said while files are held over it. */
  readonly text: string
  readonly onFiles: (files: readonly File[]) => void
  /** Whether it takes what room is left in a `FillPage`, and lays out its parts as that does. */
  readonly fill?: boolean
  readonly children: ReactNode
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}

/** A part of the window that takes files wherever they are dropped on it. Choosing them is another control's. */
export function DropArea({ text, onFiles, fill = false, children }: DropAreaProps) {
  const [over, setOver] = useState(false)
  /** Entering a child comes before leaving its parent. */
  const depth = useRef(0)
  const reset = (): void => {
    depth.current = 0
    setOver(false)
  }
  return (
    <div
      className={fill ? `${styles['area']} ${styles['fill']}` : styles['area']}
      onDragEnter={(event) => {
        if (!hasFiles(event)) return
        depth.current += 1
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!hasFiles(event)) return
        depth.current -= 1
        if (depth.current <= 0) reset()
      }}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault()
      }}
      // Also when a part within takes the files itself.
      onDropCapture={reset}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        const files = [...event.dataTransfer.files]
        if (files.length > 0) onFiles(files)
      }}
    >
      {children}
      {over ? (
        <div className={styles['over']} aria-hidden>
          <IconUpload size={28} />
          <Text fw={600}>{text}</Text>
        </div>
      ) : null}
    </div>
  )
}
