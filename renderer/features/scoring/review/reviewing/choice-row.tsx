import { Group, Kbd, Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReviewRow } from './review-rows'
import classes from '../../desk.module.css'

interface ChoiceRowProps {
  readonly row: ReviewRow
  readonly value: string | null
  readonly active: boolean
  readonly locked: boolean
  readonly onChoose: (value: string) => void
  readonly onFocus: () => void
  /** What stands under it: the field for evidence. */
  readonly children?: ReactNode
}

/** One thing to decide, by the mouse, the arrow keys, or one key. */
export function ChoiceRow({ row, value, active, locked, onChoose, onFocus, children }: ChoiceRowProps) {
  return (
    <div className={classes['row']} data-active={active} data-row={row.id} onFocus={onFocus}>
      <Radio.Group
        label={row.label}
        description={row.hint === '' ? undefined : row.hint}
        value={value ?? ''}
        onChange={onChoose}
      >
        <Group gap="lg" my={6}>
          {row.options.map((option) => (
            <Radio
              key={option.value}
              value={option.value}
              disabled={locked}
              label={
                <>
                  {option.label}{' '}
                  <Kbd size="xs" aria-hidden>
                    {option.key.toUpperCase()}
                  </Kbd>
                </>
              }
            />
          ))}
        </Group>
      </Radio.Group>
      {children}
    </div>
  )
}
