import type { Demographic } from './apart'

/** Fewer than this are not told: the few might be recognised. */
export const LEAST_TOLD = 5

export interface SummaryLine {
  readonly group: string
  /** Null where it is held back. */
  readonly count: number | null
}

export interface SummaryPart {
  readonly question: 'sex' | 'ethnicity' | 'race'
  readonly lines: readonly SummaryLine[]
}

/** Each answer of a question counts once: several races are one group of their own. */
function groupOf(question: SummaryPart['question'], answer: Demographic): string {
  if (question !== 'race') return answer[question]
  const [first = 'not-said', ...others] = answer.race
  return others.length > 0 ? 'two-or-more' : first
}

/**
 * How many applicants answered what, in numbers alone. Of a question, counts of 1 to 4 are held back; so are further
 * ones, the smallest first, until those held back are at least two and together at least five. So none can be
 * worked out from how many applicants there are. Groups that nobody named are left out.
 */
export function demographicSummary(answers: readonly Demographic[]): readonly SummaryPart[] {
  return (['sex', 'ethnicity', 'race'] as const).map((question) => {
    const counts = new Map<string, number>()
    for (const answer of answers) {
      const group = groupOf(question, answer)
      counts.set(group, (counts.get(group) ?? 0) + 1)
    }
    const held = heldBack([...counts])
    const lines = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, count]) => ({ group, count: held.has(group) ? null : count }))
    return { question, lines }
  })
}

function heldBack(counts: readonly (readonly [string, number])[]): ReadonlySet<string> {
  const held = new Set<string>()
  let sum = 0
  for (const [group, count] of [...counts].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))) {
    const isEnough = held.size === 0 || (held.size >= 2 && sum >= LEAST_TOLD)
    if (count >= LEAST_TOLD && isEnough) break
    held.add(group)
    sum += count
  }
  return held
}
