import { Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import styles from './labelled-lines.module.css'

interface LabelledLinesProps {
  /** A label stands once. */
  readonly lines: readonly { readonly label: string; readonly text: string }[]
}

/** What is known of something, each under its label; a dash where there is nothing. */
export function LabelledLines({ lines }: LabelledLinesProps) {
  return (
    <dl className={styles['list']}>
      {lines.map(({ label, text }) => (
        <div key={label} className={styles['pair']}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="sm" className={styles['text']}>
            {text === '' ? message('applicant.empty') : text}
          </Text>
        </div>
      ))}
    </dl>
  )
}
