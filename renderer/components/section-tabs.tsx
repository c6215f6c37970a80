import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import styles from './section-tabs.module.css'

export interface SectionTab {
  readonly label: string
  readonly href: string
  /** Stands behind the label, such as a count. */
  readonly after?: ReactNode
}

interface SectionTabsProps {
  readonly label: string
  readonly tabs: readonly SectionTab[]
}

/** The way between the pages of one stage. The first tab's path is the beginning of the others'. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  const [location] = useLocation()
  return (
    <nav aria-label={label} className={styles['tabs']}>
      {tabs.map(({ label: name, href, after }, index) => {
        const nested = index > 0 && location.startsWith(`${href}/`)
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
