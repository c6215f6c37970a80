import type { Id } from '#shared/kernel/ids'
import { paths } from '../../app/paths'

/** The pages of the applicants, in the order of their tabs; some are HR's alone. */
export const APPLICANTS_SECTIONS = [
  {
    label: 'applicants.section.applicants',
    path: (action: Id) => paths.applicants(action),
    hrOnly: false,
  },
  {
    label: 'applicants.section.screening',
    path: (action: Id) => paths.screening(action),
    hrOnly: true,
  },
] as const
