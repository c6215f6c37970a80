import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { fail } from '../../../kernel/result'
import { kindOf } from '../../../log/record-id'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { ImportPart } from '../import-parts'

/** What an import creates. */
const KINDS: ReadonlySet<string> = new Set(['applicant', 'interview', 'role', 'person'])

/**
 * Creates the records of one part of a large import. The whole was checked before its first part was written
 * (`planWholeImport`), so that none of the others can be refused. Refuses `import.unknown-reference` for what no
 * import creates.
 */
export const importPart = defineCommand(
  'applicants.import-part',
  z.object({ ...actionInput, part: ImportPart }),
  (_records, { action, part }) => {
    const other = part.find(({ record }) => !KINDS.has(kindOf(record)))
    if (other !== undefined) {
      return Promise.resolve(fail(new AppError('import.unknown-reference', other.record, { row: 0 })))
    }
    return Promise.resolve(inAction(action, part))
  },
)
