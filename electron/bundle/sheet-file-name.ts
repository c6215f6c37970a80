import { foldFileName, safeFileName } from '#shared/contracts/bundle/file-name'
import { isRater } from '#shared/domain/panel/duties'
import { fullName } from '#shared/domain/scheduling/applicant'
import { consensusName } from '#shared/domain/records/consensus-model'
import { decisionName } from '#shared/domain/records/decision-model'
import type { SignableSheet } from '#shared/domain/records/signable-sheet'

/** What a person looks for a signed sheet by: whose it is, which round, who rated. */
export function sheetFileName(sheet: SignableSheet | undefined): string {
  return safeFileName(sheet === undefined ? FALLBACK : nameOf(sheet), '.pdf', FALLBACK)
}

const FALLBACK = 'Score sheet'

function nameOf(sheet: SignableSheet): string {
  switch (sheet.kind) {
    case 'score-sheet': {
      const { applicant, round, rater } = sheet.content
      const title = isRater(rater.role) ? 'Score sheet' : 'Practice sheet'
      return `${title}, ${fullName(applicant)}, ${round.name}, ${rater.name}`
    }
    case 'consensus-sheet':
      return consensusName(sheet.content)
    case 'decision':
      return decisionName(sheet.content)
  }
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
