import { Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import styles from './paper-view.module.css'

interface PaperTextProps {
  readonly text: string
  /** The text is all of the paper: it had no looks to lose. */
  readonly isWhole: boolean
}

/** What a paper says, as on a page. */
export function PaperText({ text, isWhole }: PaperTextProps) {
  return (
    <div className={styles['paper']}>
      {isWhole ? null : (
        <Text size="xs" c="dimmed" mb="sm">
          {message('paper-view.text-only')}
        </Text>
      )}
      <div className={styles['text']}>{text === '' ? message('paper-view.no-text') : text}</div>
    </div>
  )
}
