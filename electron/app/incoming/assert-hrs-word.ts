import { creatorOf } from '#shared/domain/panel/hr'
import { hrByOwnWord } from '#shared/domain/panel/own-word'
import { recordIds } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { Records } from '#shared/log/records'

/**
 * That nothing which comes in makes anybody HR who is not made so by HR: what is sealed is encrypted to them, and
 * their word confirms laptops. The program itself offers no such command; a changed one might. Throws
 * `hr.own-word`.
 */
export async function assertHrsWord(
  records: Records,
  changes: {
    readonly action: Id
    readonly here: readonly NamedChange[]
    readonly fresh: readonly NamedChange[]
  },
): Promise<void> {
  const view = await records.get(recordIds.action(changes.action))
  const creator = view && creatorOf(view)
  const claim = hrByOwnWord({ ...changes, creator })
  if (claim !== undefined) throw new AppError('hr.own-word', claim.hash)
}
