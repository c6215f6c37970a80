import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import { draftText, valueOfDraft } from '#shared/domain/preparation/editing/fields'
import { actionChain } from '#shared/domain/record-ids'
import type { Json } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { useSession } from '../../../app/session'
import { useDraft, type DraftField } from '../../../app/use-draft'
import { pushUndo } from './undo-stack'

/** The field that is edited. */
export interface EditedPlace {
  readonly action: Id
  readonly record: RecordId
  readonly field: string
}

/** A text that is kept as it is typed, and can be taken back once its field was left. */
export function useEditedText(place: EditedPlace, stored: string): DraftField {
  const { action, record, field } = place
  const { drafts } = useSession()
  const target = { chain: actionChain(action), record, field }
  const draft = useDraft(target, stored)
  const keeper = drafts.keeper(target)
  const before = useRef<string>(undefined)
  // Where a screen goes without the field being left, what is typed becomes a change all the same.
  useEffect(() => () => void keeper.commit(), [keeper])
  return {
    text: draft.text,
    type: (text) => {
      before.current ??= draft.text
      draft.type(text)
    },
    leave: () => {
      const old = before.current
      before.current = undefined
      const value = old === undefined ? undefined : valueOfDraft(record, field, old)
      if (value !== undefined && keeper.pending !== old) pushUndo(action, [{ record, field, value }])
      draft.leave()
    },
  }
}

export interface EditedValue<Value> {
  readonly value: Value
  /** Part of it was typed. */
  readonly type: (value: Value) => void
  readonly leave: () => void
  /** It was chosen rather than typed: at once a change. */
  readonly set: (value: Value) => void
}

/** The same for a value that is no text: a question with all its parts, say. */
export function useEditedValue<Value extends Json>(
  place: EditedPlace,
  schema: z.ZodType<Value>,
  stored: Value,
): EditedValue<Value> {
  const { text, type, leave } = useEditedText(place, draftText(stored))
  const read = schema.safeParse(valueOfDraft(place.record, place.field, text))
  return {
    value: read.success ? read.data : stored,
    type: (value) => type(draftText(value)),
    leave,
    set: (value) => {
      type(draftText(value))
      leave()
    },
  }
}
