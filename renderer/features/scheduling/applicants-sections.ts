import type { Id } from '#shared/kernel/ids'
import { paths } from '../../app/paths'

/** The pages of the applicants, in the order of their tabs. */
export const APPLICANTS_SECTIONS = [
  { label: 'applicants.section.applicants', path: (action: Id) => paths.applicants(action) },
  { label: 'applicants.section.screening', path: (action: Id) => paths.screening(action) },
  { label: 'applicants.section.review', path: (action: Id) => paths.review(action) },
] as const
