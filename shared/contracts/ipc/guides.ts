import { z } from 'zod'
import { GuideFile } from '../../domain/preparation/word/guide-file'
import { NotUnderstood, Understood } from '../../domain/preparation/word/findings'
import { Id } from '../../kernel/ids'
import { NamedRole } from '../bundle/guide'
import { channel } from './channel'
import { SuggestedName, Written } from './records'

/** The files that an interview guide travels in. */
export const GuideFormat = z.enum(['word', 'csv', 'bundle'])
export type GuideFormat = z.infer<typeof GuideFormat>

/** A guide out of a file, and of a Word file what was understood of it. */
const ChosenGuide = z.object({
  name: z.string(),
  format: GuideFormat,
  guide: GuideFile,
  /** What its roles are called, as far as the file says it. */
  roles: z.array(NamedRole).readonly(),
  understood: z.array(Understood).readonly(),
  notUnderstood: z.array(NotUnderstood).readonly(),
  /** The headings of columns of a CSV file that mean nothing here. */
  passedOver: z.array(z.string()).readonly(),
  notes: z.array(z.object({ code: z.string(), count: z.number() })).readonly(),
})
export type ChosenGuide = z.infer<typeof ChosenGuide>

const SaveGuide = z.object({
  action: Id,
  name: SuggestedName,
  format: GuideFormat,
  guide: GuideFile,
  roles: z.array(NamedRole).readonly(),
})
export type SaveGuide = z.infer<typeof SaveGuide>

export const guideChannels = {
  /** Asks for a file and reads the interview guide in it; nothing is stored. Null when none was chosen. */
  'guide.choose': channel(z.object({}), ChosenGuide.nullable()),
  /** Asks where, and writes a guide there. */
  'guide.save': channel(SaveGuide, Written),
}
