import { canonicalJson } from '../../kernel/canonical'
import type { SheetRevision } from './sheet-revision'

const MAPS = ['transcripts', 'followUps', 'skipped', 'clarified', 'ratings', 'evidence'] as const
const WHOLES = [
  'analysis',
  'passages',
  'added',
  'orderReason',
  'pauses',
  'paperNotes',
  'interview',
  'technical',
  'applicant',
  'competencies',
  'guide',
  'round',
  'action',
  'rater',
] as const

/** Where two contents differ; `key` is the question, follow-up or competency. */
export type SheetDifference =
  | { readonly part: (typeof MAPS)[number]; readonly key: string }
  | { readonly part: (typeof WHOLES)[number] }

/**
 * Where two contents of one sheet differ in what they say: an empty text is no text, and the minutes used,
 * the time of submission and what follows from the ratings are not looked at.
 */
export function sheetDifferences(before: SheetRevision, after: SheetRevision): readonly SheetDifference[] {
  const inMaps = MAPS.flatMap((part) => {
    const keys = new Set([...Object.keys(before[part]), ...Object.keys(after[part])])
    return [...keys]
      .sort()
      .filter((key) => (before[part][key] ?? '') !== (after[part][key] ?? ''))
      .map((key) => ({ part, key }))
  })
  const inWholes = WHOLES.filter(
    (part) => canonicalJson(before[part] ?? null) !== canonicalJson(after[part] ?? null),
  )
  return [...inMaps, ...inWholes.map((part) => ({ part }))]
}
