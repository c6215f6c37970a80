import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireNew, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Applicant, Paper } from '../applicant'

const paperInput = { ...actionInput, paper: Id }

/**
 * Names a file, whose bytes are stored already, as an applicant's. Refuses: `record.exists`,
 * `record.not-found` (the applicant).
 */
export const attachPaper = defineCommand(
  'paper.attach',
  Paper.omit({ deleted: true }).extend({ ...paperInput, name: z.string().trim().min(1).max(300) }),
  async (records, { action, paper, ...content }) => {
    const fresh = await requireNew(records, recordIds.paper(paper))
    if (!fresh.ok) return fresh
    const applicant = await requireRecord(records, Applicant, recordIds.applicant(content.applicant))
    return applicant.ok ? inAction(action, setFields(fresh.value, content)) : applicant
  },
)

const setDeleted = (name: 'paper.remove' | 'paper.restore', deleted: boolean) =>
  defineCommand(name, z.object(paperInput), async (records, { action, paper }) => {
    const record = recordIds.paper(paper)
    const found = await requireRecord(records, Paper, record)
    return found.ok ? inAction(action, setFields(record, { deleted })) : found
  })

/** Takes a file off an applicant; its bytes stay. Refuses: `record.not-found`. */
export const removePaper = setDeleted('paper.remove', true)
export const restorePaper = setDeleted('paper.restore', false)

/** Says what a file is: the résumé lies beside the guide. Refuses: `record.not-found`. */
export const setPaperKind = defineCommand(
  'paper.set-kind',
  z.object({ ...paperInput, kind: Paper.shape.kind }),
  async (records, { action, paper, kind }) => {
    const record = recordIds.paper(paper)
    const found = await requireRecord(records, Paper, record)
    return found.ok ? inAction(action, setFields(record, { kind })) : found
  },
)
