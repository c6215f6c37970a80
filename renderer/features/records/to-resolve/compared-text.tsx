import { Text, VisuallyHidden } from '@mantine/core'
import type { TextSegment } from '#shared/domain/records/text-difference'
import { message } from '#shared/messages/catalogue'
import styles from './compared-text.module.css'

interface ComparedTextProps {
  readonly segments: readonly TextSegment[]
  readonly side: 'left' | 'right'
}

/** So many characters are shown beside what differs, where much is the same. */
const BESIDE = 200

/** One of two texts, without what is long and the same; what the other lacks is underlined and tinted, and said to those who only hear it. */
export function ComparedText({ segments, side }: ComparedTextProps) {
  const own = segments.filter((segment) => segment.side === 'same' || segment.side === side)
  return (
    <Text size="sm" component="div" className={styles['text'] ?? ''}>
      {own.map((segment) => {
        const key = segments.indexOf(segment)
        if (segment.side === 'same') return <span key={key}>{shortened(segment.text)}</span>
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

function shortened(same: string): string {
  const count = same.length - 2 * BESIDE
  if (count < BESIDE) return same
  return `${same.slice(0, BESIDE)} ${message('to-resolve.same-left-out', { count })} ${same.slice(-BESIDE)}`
}
