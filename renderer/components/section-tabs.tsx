import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import styles from './section-tabs.module.css'

export interface SectionTab {
  readonly label: string
  readonly href: string
  /** How the paths begin of what belongs to it; by itself what lies under `href`. Null: nothing besides itself. */
  readonly under?: string | null | undefined
  /** Stands behind the label, such as a count. */
  readonly after?: ReactNode
}

interface SectionTabsProps {
  readonly label: string
  readonly tabs: readonly SectionTab[]
}

/**
 * The way between the pages of one stage. The first tab's path is the beginning of the others', so nothing is taken
 * for its own that it does not name.
 */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  const [location] = useLocation()
  return (
    <nav aria-label={label} className={styles['tabs']}>
      {tabs.map(({ label: name, href, under, after }, index) => {
        const begins = under === undefined && index > 0 ? `${href}/` : under
        const nested = typeof begins === 'string' && location.startsWith(begins)
        return (
          <Link
            key={href}
            href={href}
            className={styles['tab'] ?? ''}
            aria-current={location === href || nested ? 'page' : undefined}
          >
            {name}
            {after}
          </Link>
        )
      })}
    </nav>
  )
}
