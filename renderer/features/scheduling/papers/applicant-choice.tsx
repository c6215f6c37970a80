import { useEffect, useRef } from 'react'
import type { Id } from '#shared/kernel/ids'
import { SearchSelect } from '../../../components/search-select'

/** More names than anybody reads; a further letter finds the others. */
const MOST_OPTIONS = 100

interface ApplicantChoiceProps {
  readonly label: string
  readonly options: readonly { readonly value: Id; readonly label: string }[]
  readonly value: Id | undefined
  readonly onChoose: (applicant: Id | undefined) => void
  readonly onLeave: () => void
}

/** Chooses one applicant of many; it has the focus as soon as it is there. */
export function ApplicantChoice({ label, options, value, onChoose, onLeave }: ApplicantChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <SearchSelect
      ref={input}
      size="xs"
      defaultDropdownOpened
      limit={MOST_OPTIONS}
      aria-label={label}
      data={options}
      value={value ?? null}
      onChange={(chosen) => onChoose(chosen ?? undefined)}
      onBlur={onLeave}
    />
  )
}
