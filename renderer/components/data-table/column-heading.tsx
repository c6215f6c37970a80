import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import styles from './data-table.module.css'

interface ColumnHeadingProps {
  readonly id: string
  readonly text: string
  /** Undefined where the column cannot be sorted by. */
  readonly sorted: 'ascending' | 'descending' | 'none' | undefined
  readonly active: boolean
  readonly onSort: () => void
}

/** The head of a column; sorts by it. Reached by the grid's own keys, so it is no tab stop. */
export function ColumnHeading({ id, text, sorted, active, onSort }: ColumnHeadingProps) {
  return (
    <div
      role="columnheader"
      id={id}
      aria-sort={sorted}
      className={active ? `${styles['heading']} ${styles['activeHeading']}` : styles['heading']}
    >
      {sorted === undefined ? (
        text
      ) : (
        <UnstyledButton tabIndex={-1} onClick={onSort}>
          {text}
          {sorted === 'ascending' ? <IconArrowUp size={13} aria-hidden /> : null}
          {sorted === 'descending' ? <IconArrowDown size={13} aria-hidden /> : null}
        </UnstyledButton>
      )}
    </div>
  )
}
