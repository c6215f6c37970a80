import { useEffect, useRef } from 'react'

interface JpegProps {
  readonly bytes: Uint8Array
  readonly alt: string
  readonly className: string | undefined
}

/** A picture out of its bytes. */
export function Jpeg({ bytes, alt, className }: JpegProps) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    if (image.current === null) return undefined
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: 'image/jpeg' }))
    image.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return <img ref={image} alt={alt} className={className} />
}
