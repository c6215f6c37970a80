import { Box } from '@mantine/core'
import type { ReactNode, Ref, UIEventHandler } from 'react'
import styles from './paper-frame.module.css'

interface PaperFrameProps {
  /** What is shown, for those who cannot see it. */
  readonly label: string
  /** What stands above it; none where there is nothing to press. */
  readonly bar?: ReactNode
  /** What the part that scrolls is called. */
  readonly contentLabel: string
  readonly content: Ref<HTMLDivElement>
  readonly onScroll?: UIEventHandler<HTMLDivElement>
  readonly children: ReactNode
}

/** A file shown whole: a bar, and below it what scrolls, by keyboard too. */
export function PaperFrame({ label, bar, contentLabel, content, onScroll, children }: PaperFrameProps) {
  return (
    <section className={styles['view']} aria-label={label}>
      {bar === undefined || bar === null ? null : <div className={styles['bar']}>{bar}</div>}
      <Box
        ref={content}
        className={styles['scroller'] ?? ''}
        tabIndex={0}
        role="region"
        aria-label={contentLabel}
        {...(onScroll && { onScroll })}
      >
        {children}
      </Box>
    </section>
  )
}
