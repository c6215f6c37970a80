import type { Id } from '../../kernel/ids'
import type { NamedChange } from '../../log/change'
import { partsOf } from '../../log/record-id'
import { recordIds } from '../record-ids'

interface Offered {
  readonly action: Id
  /** Who started the hiring action, as this laptop knows it. */
  readonly creator: Id | undefined
  readonly here: readonly NamedChange[]
  readonly fresh: readonly NamedChange[]
}

/**
 * The first change among those that are new here by which somebody makes themselves, or others, HR without the
 * word of anybody of HR, or claims to have started the hiring action. Who was of HR once may have given the duty
 * then, so what is known does not hang on the order in which it came.
 */
export function hrByOwnWord({ action, creator, here, fresh }: Offered): NamedChange | undefined {
  const grants = [...here, ...fresh].flatMap((change) => grantsIn(change, action))
  const hr = new Set(creator === undefined ? [] : [creator])
  for (let before = -1; before !== hr.size;) {
    before = hr.size
    for (const { by, to } of grants) if (hr.has(by)) hr.add(to)
  }
  return fresh.find(
    (change) =>
      grantsIn(change, action).some(({ to }) => !hr.has(to)) || claimsStart(change, action, creator),
  )
}

/** Whom a change makes an HR specialist, or leaves one. */
function grantsIn({ header, body }: NamedChange, action: Id): readonly { by: Id; to: Id }[] {
  return header.patches.flatMap(({ record, field }, index) => {
    const [kind, of, to] = [record.split('/')[0], ...partsOf(record)]
    const duties = body[index]?.value
    if (kind !== 'person' || of !== action || to === undefined || field !== 'duties') return []
    return Array.isArray(duties) && duties.includes('hr-specialist') ? [{ by: header.actor, to }] : []
  })
}

function claimsStart({ header, body }: NamedChange, action: Id, creator: Id | undefined): boolean {
  return header.patches.some(
    ({ record, field }, index) =>
      record === recordIds.action(action) && field === 'creator' && body[index]?.value !== creator,
  )
}
