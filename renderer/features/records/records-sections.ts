import type { Id } from '#shared/kernel/ids'
import { paths } from '../../app/paths'

/** The pages of the stage *records*, in the order of their tabs. */
export const RECORDS_SECTIONS = [
  { label: 'records.section.packets', path: (action: Id) => paths.records(action) },
  { label: 'records.section.exchange', path: (action: Id) => paths.exchange(action) },
  { label: 'records.section.to-resolve', path: (action: Id) => paths.toResolve(action) },
  { label: 'records.section.history', path: (action: Id) => paths.history(action) },
  { label: 'records.section.laptops', path: (action: Id) => paths.laptops(action) },
  { label: 'records.section.open-work', path: (action: Id) => paths.openWork(action) },
  { label: 'records.section.keep', path: (action: Id) => paths.keep(action) },
] as const
