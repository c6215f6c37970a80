import { Select, type SelectProps } from '@mantine/core'
import type { SyntheticEvent } from 'react'

function markAll({ currentTarget }: SyntheticEvent<HTMLInputElement>): void {
  currentTarget.select()
}

/** A choice that is found by typing a part of it: what stands there is marked, so that typing replaces it. */
export function SearchSelect(props: SelectProps) {
  return <Select searchable selectFirstOptionOnChange {...props} onFocus={markAll} onClick={markAll} />
}
