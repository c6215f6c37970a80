import { useState } from 'react'
import { findRecord, readAll } from '#shared/domain/find-record'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { openPoints, TechnicalAssessment } from '#shared/domain/preparation/technical-assessment'
import { recordIds } from '#shared/domain/record-ids'
import { asOne } from '#shared/domain/same-applicant'
import { Paper } from '#shared/domain/scheduling/applicant'
import { gradedSeats } from '#shared/domain/scoring/grading/graded-seats'
import { handedInFor } from '#shared/domain/scoring/grading/handed-in'
import { DEALT_KINDS, readDealtRound } from '#shared/domain/scoring/review/dealt-round'
import { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { FrozenContents } from '../../../data/frozen-contents'
import { useLive } from '../../../data/use-live'
import type { GradingState } from './grading-state'

const KINDS = [...DEALT_KINDS, 'assessment', 'handed-in', 'paper', 'signature'] as const

/** Reads a technical assessment at once; undefined while it is read, null where there is no such round. */
export function useGrading(action: Id, round: Id): GradingState | null | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const [contents] = useState(() => new FrozenContents(data.files, sheetContent))
  return useLive(async () => {
    const records = await data.records.snapshotOf(action, KINDS)
    const found = await findRecord(records, AssessmentRound, recordIds.round(round))
    if (found === undefined) return null
    const stored = await findRecord(records, TechnicalAssessment, recordIds.assessment(round))
    const assessment = stored ?? TechnicalAssessment.parse({})
    const contentOf = async (revision: Hash) => contents.of(revision)
    const papers = readAll(Paper, await asOne(records).list('paper/'))
    const work = new Set(papers.filter(({ workOf }) => workOf === round).map(({ id }) => id))
    const signatures = readAll(SheetSignature, await records.list('signature/'))
    return {
      ...(await readDealtRound(records, { action, round, person })),
      round: { ...found, id: round },
      lines: await gradedSeats(records, { action, round, viewer: person, contentOf }),
      assessment,
      handedIn: await handedInFor(records, action, round),
      papers: papers.filter(({ id, redactionOf = '' }) => work.has(id) || work.has(redactionOf)),
      open: openPoints(assessment),
      signed: new Set(signatures.map(({ revision }) => revision)),
    }
  }, [data, contents, action, round, person])
}
