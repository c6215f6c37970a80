import { foldFileName, safeFileName } from '#shared/contracts/bundle/file-name'
import { isRater } from '#shared/domain/panel/duties'
import { fullName } from '#shared/domain/scheduling/applicant'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'

/** What a person looks for a score sheet by: whose interview, which round, who rated. */
export function sheetFileName(sheet: SheetRevision | undefined): string {
  if (sheet === undefined) return 'Score sheet.pdf'
  const { applicant, round, rater, technical } = sheet
  const whose = technical === undefined ? fullName(applicant) : `Applicant ${applicant.number}`
  return safeFileName(
    `${isRater(rater.role) ? 'Score sheet' : 'Practice sheet'}, ${whose}, ${round.name}, ${rater.name}`,
    '.pdf',
    'Score sheet',
  )
}

/** Makes names differ on every disk: the second of two equal ones gets ` (2)`, and so on. */
export function differentNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let number = 2; taken.has(foldFileName(unique)); number += 1) {
      const dot = name.lastIndexOf('.')
      const suffix = ` (${number})${name.slice(dot)}`
      unique = safeFileName(name.slice(0, dot), suffix)
    }
    taken.add(foldFileName(unique))
    return unique
  })
}
