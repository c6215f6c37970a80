import { useEffect } from 'react'
import { findRecord } from '#shared/domain/find-record'
import { privateChain, recordIds } from '#shared/domain/record-ids'
import { clearUnsent, Unsent } from '#shared/domain/scoring/unsent/unsent-words'
import type { Id } from '#shared/kernel/ids'
import type { DraftTarget } from '../commands/draft-keeper'
import { useRecord } from '../data/use-live'
import { useSession, type Session } from './session'
import { useDraft, type DraftField } from './use-draft'

/** A form whose texts are kept before its button is pressed. */
export interface UnsentForm {
  readonly action: Id
  /** Which form of which record: the same parts are the same form. */
  readonly form: readonly string[]
}

/** A text of a form, kept as it is typed, for nobody but who types it. */
export function useUnsent(place: UnsentForm, name: string): DraftField {
  const { data, drafts, identity } = useSession()
  const target = targetOf(place, name, identity.person)
  const kept = useRecord(data.records, target.record, Unsent)
  const keeper = drafts.keeper(target)
  // Where a form goes without the field being left, what is typed becomes a change all the same.
  useEffect(() => () => void keeper.commit(), [keeper])
  return useDraft(target, kept?.words[name] ?? '')
}

/** Empties a form once what stood in it was handed in. `names` are its texts. */
export async function emptyUnsent(
  { data, drafts, identity, runner }: Pick<Session, 'data' | 'drafts' | 'identity' | 'runner'>,
  place: UnsentForm,
  names: readonly string[],
): Promise<void> {
  const targets = names.map((name) => targetOf(place, name, identity.person))
  await Promise.all(targets.map(async (target) => drafts.keeper(target).commit()))
  const kept = await findRecord(data.records, Unsent, recordIds.unsent(place.form, identity.person))
  const written = names.filter((name) => (kept?.words[name] ?? '') !== '')
  if (written.length === 0) return
  await runner.run(clearUnsent, { action: place.action, form: [...place.form], names: written })
}

function targetOf({ action, form }: UnsentForm, name: string, person: Id): DraftTarget {
  return {
    chain: privateChain(action),
    record: recordIds.unsent(form, person),
    field: `words/${name}`,
  }
}
