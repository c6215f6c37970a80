import { Alert } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { message } from '#shared/messages/catalogue'
import styles from './paper-view.module.css'

interface PaperImageProps {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly label: string
}

/** A picture as it is. */
export function PaperImage({ bytes, mediaType, label }: PaperImageProps) {
  const image = useRef<HTMLImageElement>(null)
  const [broken, setBroken] = useState<Uint8Array>()
  useEffect(() => {
    if (image.current === null) return undefined
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }))
    image.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [bytes, mediaType])
  if (broken === bytes) {
    return (
      <Alert color="red" variant="light" role="alert">
        {message('paper-view.broken-image')}
      </Alert>
    )
  }
  return <img ref={image} className={styles['image']} alt={label} onError={() => setBroken(bytes)} />
}
