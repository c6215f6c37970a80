import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { Slot } from '../../kernel/time'
import { PanelRole } from '../panel/person'

export const InterviewStatus = z.enum([
  'scheduled',
  'interviewed',
  'no-show',
  'declination',
  'withdrawal',
  'removed',
])
export type InterviewStatus = z.infer<typeof InterviewStatus>

export const Place = z.object({
  mode: z.enum(['in-person', 'telephone', 'video']),
  /** A room, a telephone number or an address to join at. */
  where: z.string().default(''),
  accessCode: z.string().default(''),
})
export type Place = Readonly<z.infer<typeof Place>>

export const PanelMember = z.object({ person: Id, role: PanelRole })
export type PanelMember = Readonly<z.infer<typeof PanelMember>>

/** Record `interview/<id>`. Start, end and zone are one value: one rule binds them. */
export const Interview = z.object({
  applicant: Id,
  round: Id,
  guide: Id,
  slot: Slot.optional(),
  place: Place.optional(),
  panel: z.array(PanelMember).default([]),
  /** Who looks after this interview and checks its score sheets. */
  hrSpecialist: Id.optional(),
  status: InterviewStatus.default('scheduled'),
  /** Granted by HR as an accommodation. Raters see how long it may take; why stands apart, with HR. */
  extraMinutes: z.int().min(0).max(480).default(0),
  comments: z.string().default(''),
  deleted: z.boolean().default(false),
})
export type Interview = Readonly<z.infer<typeof Interview>>
