import { z } from 'zod'
import { InterviewStatus } from '#shared/domain/scheduling/interview'

/** How the table of applicants was left. */
export const ApplicantsSetting = z.object({
  search: z.string(),
  statuses: z.array(z.enum(['not-scheduled', ...InterviewStatus.options])),
  roles: z.array(z.string()),
  sort: z.object({ column: z.string(), descending: z.boolean() }),
  hidden: z.array(z.string()),
})
export type ApplicantsSetting = z.infer<typeof ApplicantsSetting>

export const FIRST_SETTING: ApplicantsSetting = {
  search: '',
  statuses: [],
  roles: [],
  sort: { column: 'name', descending: false },
  hidden: ['email', 'telephone', 'availability', 'comments'],
}
