import { useEffect, useMemo, useState } from 'react'
import type { Identified } from '#shared/domain/find-record'
import { Paper, type Applicant } from '#shared/domain/scheduling/applicant'
import { isNameFound } from '#shared/domain/scoring/review/hide-names'
import type { Resume } from '#shared/domain/scoring/review/shown-resume'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import type { LocalData } from '../../../data/local-data'
import { useRecordsOf } from '../../../data/use-live'
import { paperText } from '../../scheduling/papers/paper-texts'
import type { DealtRound } from '#shared/domain/scoring/review/dealt-round'

/** A file whose name cannot be covered. */
export interface ShownName {
  readonly applicant: Id
  readonly paper: Identified<Paper>
  /** It has no text, its text has no such name, or it cannot be read. */
  readonly why: 'no-text' | 'not-found' | 'unreadable'
}

/** What those who judge read of an applicant, among the applicant's papers. Must be the same from call to call. */
export type FilesRead = (papers: readonly Identified<Paper>[]) => readonly Resume[]

export interface NamesChecks {
  readonly checked: number
  readonly count: number
  readonly problems: readonly ShownName[]
}

interface ToCheck {
  readonly applicant: Identified<Applicant>
  readonly paper: Identified<Paper>
}

type Why = ShownName['why'] | 'hidden'

/** Looks for the name in each file that is read and that HR gave no redacted copy of, one after another. */
export function useNamesCheck({ action, sources }: DealtRound, filesOf: FilesRead): NamesChecks {
  const { data } = useSession()
  const { applicants, leftOut } = sources
  const [known, setKnown] = useState<ReadonlyMap<Id, Why>>(new Map())
  const papers = useRecordsOf(data.records, action, 'paper', Paper)
  const toCheck = useMemo(() => {
    const own = byApplicant(papers ?? [])
    return applicants.flatMap((applicant): ToCheck[] => {
      if (leftOut.has(applicant.id)) return []
      return filesOf(own.get(applicant.id) ?? []).flatMap(({ paper, redacted }) =>
        redacted ? [] : [{ applicant, paper }],
      )
    })
  }, [papers, applicants, leftOut, filesOf])
  const next = toCheck.find(({ paper }) => !known.has(paper.id))
  useEffect(() => {
    let current = true
    if (next === undefined) return undefined
    void whyShown(data, next).then((why) => {
      if (current) setKnown((before) => new Map(before).set(next.paper.id, why))
    })
    return () => {
      current = false
    }
  }, [data, next])
  return {
    checked: toCheck.filter(({ paper }) => known.has(paper.id)).length,
    count: toCheck.length,
    problems: toCheck.flatMap(({ applicant, paper }) => {
      const why = known.get(paper.id) ?? 'hidden'
      return why === 'hidden' ? [] : [{ applicant: applicant.id, paper, why }]
    }),
  }
}

async function whyShown(data: LocalData, { applicant, paper }: ToCheck): Promise<Why> {
  try {
    const text = await paperText(data, paper.sha256)
    if (text.trim() === '') return 'no-text'
    return isNameFound(text, applicant) ? 'hidden' : 'not-found'
  } catch {
    // What is wrong with the file is said where it is opened.
    return 'unreadable'
  }
}

function byApplicant(papers: readonly Identified<Paper>[]): ReadonlyMap<Id, readonly Identified<Paper>[]> {
  const map = new Map<Id, Identified<Paper>[]>()
  for (const paper of papers) {
    const list = map.get(paper.applicant)
    if (list === undefined) map.set(paper.applicant, [paper])
    else list.push(paper)
  }
  return map
}
