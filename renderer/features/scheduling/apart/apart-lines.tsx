import { Text } from '@mantine/core'
import type { ApartDetails } from '#shared/domain/scheduling/apart/apart'
import { message } from '#shared/messages/catalogue'
import styles from '../applicants/applicant-data.module.css'

/** One version of what is kept apart, to be read. */
export function ApartLines({ details }: { readonly details: ApartDetails }) {
  const { accommodation, veteransPreference, demographic } = details
  const { sex, ethnicity, race } = demographic
  const lines = [
    { label: message('apart.accommodation'), text: accommodation },
    { label: message('apart.veterans'), text: message(`apart.veterans.${veteransPreference}`) },
    { label: message('apart.sex'), text: message(`demographic.${sex}`) },
    { label: message('apart.ethnicity'), text: message(`demographic.${ethnicity}`) },
    {
      label: message('apart.race'),
      text:
        race.length === 0
          ? message('demographic.not-said')
          : race.map((each) => message(`demographic.${each}`)).join(', '),
    },
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
