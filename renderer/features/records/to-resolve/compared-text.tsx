import { Text, VisuallyHidden } from '@mantine/core'
import type { TextSegment } from '#shared/domain/records/text-difference'
import { message } from '#shared/messages/catalogue'
import styles from './compared-text.module.css'

interface ComparedTextProps {
  readonly segments: readonly TextSegment[]
  readonly side: 'left' | 'right'
}

/** One of two texts; what the other lacks is underlined and tinted, and said to those who only hear it. */
export function ComparedText({ segments, side }: ComparedTextProps) {
  const own = segments.filter((segment) => segment.side === 'same' || segment.side === side)
  return (
    <Text size="sm" component="div" className={styles['text'] ?? ''}>
      {own.map((segment) => {
        const key = segments.indexOf(segment)
        if (segment.side === 'same') return <span key={key}>{segment.text}</span>
        return (
          <mark key={key} className={styles['only']}>
            <VisuallyHidden>{message('to-resolve.only-here')} </VisuallyHidden>
            {segment.text}
          </mark>
        )
      })}
    </Text>
  )
}
