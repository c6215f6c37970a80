import { Badge, VisuallyHidden } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../app/paths'
import { useToResolveCount } from '../../app/to-resolve-count'
import { RECORDS_SECTIONS } from './records-sections'
import styles from './records-tabs.module.css'

/** The way between the pages of the stage *records*, with how much is to resolve. */
export function RecordsTabs({ action }: { readonly action: Id }) {
  const [location] = useLocation()
  const count = useToResolveCount(action)
  return (
    <nav aria-label={message('records.sections')} className={styles['tabs']}>
      {RECORDS_SECTIONS.map(({ label, path }) => {
        const href = path(action)
        const under = href === paths.records(action) ? paths.packet(action, '') : `${href}/`
        const nested = location.startsWith(under)
        return (
          <Link
            key={label}
            href={href}
            className={styles['tab'] ?? ''}
            aria-current={location === href || nested ? 'page' : undefined}
          >
            {message(label)}
            {label === 'records.section.to-resolve' && count > 0 ? (
              <>
                <Badge size="sm" aria-hidden ml={6}>
                  {count}
                </Badge>
                <VisuallyHidden>{message('records.to-resolve', { count })}</VisuallyHidden>
              </>
            ) : null}
          </Link>
        )
      })}
    </nav>
  )
}
