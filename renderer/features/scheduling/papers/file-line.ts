import type { PaperMatch } from '#shared/domain/scheduling/papers/match-papers'

/** A file that is about to be attached, and whose it is by its name. */
export interface FileLine {
  readonly file: File
  readonly match: PaperMatch
}

/** What a person should look at first: what is unclear, then what was recognised by little. */
export function inQuestionFirst(lines: readonly FileLine[]): readonly FileLine[] {
  return [...lines].sort((a, b) => weight(a) - weight(b) || a.file.name.localeCompare(b.file.name, 'en'))
}

function weight({ match }: FileLine): number {
  if (match.kind === 'unclear') return 0
  return match.by === 'family-name' ? 1 : match.by === 'initial' ? 2 : 3
}
