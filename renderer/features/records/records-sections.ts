import type { ComponentType } from 'react'
import type { Id } from '#shared/kernel/ids'
import { FilesSection } from './files-section'
import { LaptopsSection } from './laptops/laptops-section'

/** A part of the records with a path of its own, `/actions/:action/records/<name>`; the first has none. */
interface RecordsSection {
  readonly name: string
  readonly label: 'records.section.files' | 'records.section.laptops'
  readonly Section: ComponentType<{ readonly action: Id }>
}

/** The sections of the records, in the order in which they are offered: one line each. */
export const RECORDS_SECTIONS: readonly RecordsSection[] = [
  { name: '', label: 'records.section.files', Section: FilesSection },
  { name: 'laptops', label: 'records.section.laptops', Section: LaptopsSection },
]
