import styles from './data-table.module.css'

interface RowLinkProps {
  /** One of `paths`. */
  readonly href: string
  readonly text: string
  /** Whether it is what the row is about. */
  readonly isMain?: boolean
}

/**
 * A link in a cell. It is made for each row in sight at each key of a search, and so of nothing but the link: the
 * router hears of the new hash as it does of any.
 */
export function RowLink({ href, text, isMain = false }: RowLinkProps) {
  return (
    <a
      href={`#${href}`}
      tabIndex={-1}
      title={text}
      className={isMain ? `${styles['link']} ${styles['mainLink']}` : styles['link']}
    >
      {text}
    </a>
  )
}
