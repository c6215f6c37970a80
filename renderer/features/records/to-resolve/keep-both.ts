import type { ToResolve } from '#shared/domain/records/to-resolve'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import type { Id } from '#shared/kernel/ids'
import { kindOf, partsOf } from '#shared/log/record-id'
import type { CommandRunner } from '../../../commands/command-runner'

/**
 * Writes one text below the other where a person typed both: a transcript, an analysis, evidence. Undefined
 * where the two cannot stand together.
 */
export function keepBothTexts(
  action: Id,
  { record, field, sides }: Extract<ToResolve, { readonly kind: 'field' }>,
  runner: CommandRunner,
): (() => Promise<void>) | undefined {
  const texts = sides.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  const [interview = ''] = partsOf(record)
  const [name = '', part = ''] = field.split('/')
  if (texts.length !== sides.length) return undefined
  // The oldest first: the sides come with the one that shows first.
  const text = [...texts].reverse().join('\n\n')
  switch (`${kindOf(record)} ${name}`) {
    case 'notes transcript':
      return async () => void (await runner.run(writeNotes, { action, interview, question: part, text }))
    case 'sheet analysis':
      return async () => void (await runner.run(writeAnalysis, { action, interview, text }))
    case 'sheet evidence':
      return async () => void (await runner.run(writeEvidence, { action, interview, competency: part, text }))
    default:
      return undefined
  }
}
