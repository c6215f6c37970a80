import { Anchor, Group } from '@mantine/core'
import { Link } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../app/paths'
import styles from './records-nav.module.css'
import { RECORDS_SECTIONS } from './records-sections'

/** The sections of the records, side by side above each of them. */
export function RecordsNav({ action, shown }: { readonly action: Id; readonly shown: string }) {
  return (
    <Group component="nav" gap={0} aria-label={message('records.sections')} className={styles['nav']}>
      {RECORDS_SECTIONS.map(({ name, label }) => (
        <Anchor
          key={label}
          component={Link}
          href={paths.records(action, name)}
          size="sm"
          underline="never"
          className={styles['link']}
          aria-current={name === shown ? 'page' : undefined}
        >
          {message(label)}
        </Anchor>
      ))}
    </Group>
  )
}
