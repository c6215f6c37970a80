import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { now } from '../../../app/clock'
import { freezeAndStore } from '../../../app/freeze-and-store'
import type { Session } from '../../../app/session'
import { emptyUnsent, type UnsentForm } from '../../../app/use-unsent'
import { tellOpenings } from '../opening/tell-openings'
import { sheetTargets } from './sheet-targets'

/** What an amendment amends, and why. */
export interface Amendment {
  readonly supersedes: Hash
  readonly superseded: SheetRevision
  readonly reason: string
}

/**
 * Hands in a sheet: commits what is typed, freezes the working copy, stores the revision in the journal's folder
 * and in the database, and names it in a change. Until the last step nothing refers to the revision, so a crash
 * before it leaves the working copy as it was. Throws `sheet.not-committed` and what `sheet.submit` refuses.
 */
export async function submitWorkingCopy(
  session: Pick<Session, 'data' | 'drafts' | 'runner' | 'identity'>,
  material: SheetMaterial,
  amendment: Amendment | undefined,
): Promise<Hash> {
  const { data, drafts, runner } = session
  await drafts.commitAll()
  if (sheetTargets(material).all.some((target) => drafts.keeper(target).pending !== undefined)) {
    throw new AppError('sheet.not-committed', material.interview.id)
  }
  const place = { action: material.action.id, interview: material.interview.id, rater: material.rater.id }
  const supersedes = amendment?.supersedes ?? null
  const reason = (amendment?.reason ?? '').trim()
  const content = unwrap(
    await buildSheetRevision(data.records, place, { submittedAt: now(), supersedes, reason }),
  )
  const revision = await freezeAndStore(session, SHEET_REVISION_KIND, content)
  await runner.run(submitSheet, {
    action: place.action,
    interview: place.interview,
    revision,
    content,
    supersedes,
    superseded: amendment?.superseded ?? null,
    reason,
  })
  await emptyUnsent(session, amendmentForm(material), ['reason'])
  await tellOpenings(session, place.action)
  return revision
}

/** Where the reason of an amendment is kept while it is typed. */
export function amendmentForm({
  action,
  interview,
}: Pick<SheetMaterial, 'action' | 'interview'>): UnsentForm {
  return { action: action.id, form: ['amendment', interview.id] }
}
