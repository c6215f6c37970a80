import type { Id } from '#shared/kernel/ids'

/** Where each screen lies; the only place that spells a path. */
export const paths = {
  home: () => '/',
  profile: () => '/profile',
  preparation: (action: Id) => `/actions/${action}/preparation`,
  people: (action: Id) => `/actions/${action}/panel`,
  applicants: (action: Id) => `/actions/${action}/applicants`,
  applicant: (action: Id, applicant: Id) => `/actions/${action}/applicants/${applicant}`,
  importApplicants: (action: Id) => `/actions/${action}/import`,
  interviews: (action: Id) => `/actions/${action}/interviews`,
  room: (action: Id, interview: Id) => `/actions/${action}/interviews/${interview}`,
  sheets: (action: Id) => `/actions/${action}/scoring`,
  sheet: (action: Id, interview: Id) => `/actions/${action}/scoring/${interview}`,
  join: () => '/join',
  /** The records, or one section of them. */
  records: (action: Id, section = '') =>
    section === '' ? `/actions/${action}/records` : `/actions/${action}/records/${section}`,
} as const
