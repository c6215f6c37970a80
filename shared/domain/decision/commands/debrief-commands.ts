import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { recordIds } from '../../record-ids'
import { CompetencyRating } from '../../scoring/score-sheet'
import { requireDebrief } from '../debrief-state'

const debriefInput = { ...actionInput, interview: Id }

/** Which of a rater's two records of a debrief: what the panel agrees on, or where they do not go along. */
const kind = z.enum(['debrief', 'dissent'])

/**
 * Writes down the rating that the panel agrees on, or one's own dissenting one; null takes it back. Refuses what
 * `requireDebrief` refuses, and `debrief.not-recorder`.
 */
export const rateInDebrief = defineCommand(
  'debrief.rate',
  z.object({ ...debriefInput, kind, competency: Id, rating: CompetencyRating.nullable() }),
  async (records, { action, interview, kind: which, competency, rating }, { person }) => {
    const allowed = await requireDebrief(records, { action, interview, person })
    if (!allowed.ok) return allowed
    if (which === 'debrief' && !allowed.value.records) {
      return fail(new AppError('debrief.not-recorder', interview))
    }
    const record = recordIds[which](interview, person)
    return inAction(action, [{ record, field: `rating/${competency}`, value: rating }])
  },
)

/** The fields of a debrief that are typed into; `words` are a dissent's. */
const TypedField = z.union([
  z.literal('notes'),
  z.string().regex(/^reason\/[^/]+$/),
  z.string().regex(/^words\/[^/]+$/),
])

/** Writes notes, a reason, or the words of a dissent. Texts are never refused: what was typed must not be lost. */
export const writeInDebrief = defineCommand(
  'debrief.write',
  z.object({
    ...debriefInput,
    kind,
    field: TypedField,
    text: z.string().max(1_000_000),
    over: z.array(Hash).max(1000).optional(),
  }),
  (_records, { action, interview, kind: which, field, text, over }, { person }) => {
    const record = recordIds[which](interview, person)
    return Promise.resolve(
      inAction(action, [{ record, field, value: text, ...(over === undefined ? {} : { over }) }]),
    )
  },
)
