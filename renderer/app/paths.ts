import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'

/** Where each screen lies; the only place that spells a path. */
export const paths = {
  home: () => '/',
  join: () => '/join',
  profile: () => '/profile',
  preparation: (action: Id) => `/actions/${action}/preparation`,
  jobTasks: (action: Id) => `/actions/${action}/preparation/tasks`,
  competencies: (action: Id) => `/actions/${action}/preparation/competencies`,
  guides: (action: Id) => `/actions/${action}/preparation/guides`,
  guide: (action: Id, round: Id) => `/actions/${action}/preparation/guides/${round}`,
  assessments: (action: Id) => `/actions/${action}/preparation/assessments`,
  assessment: (action: Id, round: Id) => `/actions/${action}/preparation/assessments/${round}`,
  library: (action: Id) => `/actions/${action}/preparation/library`,
  people: (action: Id) => `/actions/${action}/panel`,
  applicants: (action: Id) => `/actions/${action}/applicants`,
  review: (action: Id) => `/actions/${action}/applicants/review`,
  /** One résumé under review. */
  reviewing: (action: Id, review: Id) => `/actions/${action}/applicants/review/${review}`,
  screening: (action: Id) => `/actions/${action}/applicants/screening`,
  applicant: (action: Id, applicant: Id) => `/actions/${action}/applicants/${applicant}`,
  importApplicants: (action: Id) => `/actions/${action}/import`,
  /** The day's own where there is anything of it, else all. */
  interviews: (action: Id) => `/actions/${action}/interviews`,
  allInterviews: (action: Id) => `/actions/${action}/interviews/all`,
  /** The day's own. */
  today: (action: Id) => `/actions/${action}/interviews/today`,
  room: (action: Id, interview: Id) => `/actions/${action}/interviews/${interview}`,
  sheets: (action: Id) => `/actions/${action}/scoring`,
  grading: (action: Id) => `/actions/${action}/scoring/grading`,
  /** Of an interview, or of the review that grades an applicant's work. */
  sheet: (action: Id, interview: Id) => `/actions/${action}/scoring/${interview}`,
  debriefs: (action: Id) => `/actions/${action}/decision`,
  debrief: (action: Id, interview: Id) => `/actions/${action}/decision/debriefs/${interview}`,
  standings: (action: Id) => `/actions/${action}/decision/standings`,
  decisions: (action: Id) => `/actions/${action}/decision/decisions`,
  /** One applicant's, for one role; for the position where they applied for none in particular. */
  deciding: (action: Id, applicant: Id, role: Id | null) =>
    `/actions/${action}/decision/decisions/${applicant}${role === null ? '' : `/${role}`}`,
  /** What HR hands to the hiring manager. */
  certificate: (action: Id) => `/actions/${action}/decision/certificate`,
  /** The submitted sheets that HR checks. */
  checks: (action: Id) => `/actions/${action}/scoring/checks`,
  check: (action: Id, interview: Id, revision: string) =>
    `/actions/${action}/scoring/checks/${interview}/${revision}`,
  records: (action: Id) => `/actions/${action}/records`,
  /** The packets, with the one of this interview first. */
  packet: (action: Id, interview: Id) => `/actions/${action}/records/packets/${interview}`,
  exchange: (action: Id) => `/actions/${action}/records/exchange`,
  toResolve: (action: Id) => `/actions/${action}/records/to-resolve`,
  /** Of the whole hiring action, or of one record with what hangs on it. */
  history: (action: Id, record?: RecordId) =>
    `/actions/${action}/records/history${record === undefined ? '' : `/${record}`}`,
  laptops: (action: Id) => `/actions/${action}/records/laptops`,
  keep: (action: Id) => `/actions/${action}/records/keep`,
  openWork: (action: Id) => `/actions/${action}/records/open-work`,
} as const
