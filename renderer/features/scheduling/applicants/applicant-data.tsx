import { Text } from '@mantine/core'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'
import styles from './applicant-data.module.css'

/** What is known of an applicant. */
export function ApplicantData({
  applicant,
  roles,
}: {
  readonly applicant: Applicant
  readonly roles: string
}) {
  const lines = [
    { label: message('applicant.field.number'), text: applicant.number },
    { label: message('applicant.field.roles'), text: roles },
    { label: message('applicant.field.email'), text: applicant.email },
    { label: message('applicant.field.telephone'), text: applicant.telephone },
    { label: message('applicant.field.availability'), text: applicant.availability },
    { label: message('applicant.field.comments'), text: applicant.comments },
  ]
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
