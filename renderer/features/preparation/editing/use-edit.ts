import { useCallback } from 'react'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { takeBack, type Before } from '#shared/domain/preparation/editing/take-back'
import type { Id } from '#shared/kernel/ids'
import type { PatchDraft } from '#shared/log/command'
import { sayFailure } from '../../../app/say-failure'
import { useSession } from '../../../app/session'
import { offerUndo } from '../../../components/undo-notification'
import { dropUndo, pushUndo } from './undo-stack'

export interface EditOptions {
  /** Says what was removed and offers to take it back at once. */
  readonly said?: string
  /** What a field counts as that no record holds yet. */
  readonly before?: Before
}

/** Sets fields of a hiring action's preparation; what was before is remembered for Ctrl+Z. */
export type RunEdit = (edits: readonly PatchDraft[], options?: EditOptions) => Promise<void>

const NOT_DELETED: Before = (_record, field) => (field === 'deleted' ? false : undefined)

export function useEdit(action: Id): RunEdit {
  const { data, drafts, runner } = useSession()
  return useCallback(
    async (edits, { said, before = NOT_DELETED } = {}) => {
      if (edits.length === 0) return
      try {
        // What was just typed is part of what was before.
        await drafts.commitAll()
        const undo = await takeBack(data.records, edits, before)
        await runner.run(editPreparation, { action, edits: [...edits] })
        pushUndo(action, undo)
        if (said === undefined) return
        offerUndo(said, async () => {
          dropUndo(action, undo)
          await runner.run(editPreparation, { action, edits: [...undo] })
        })
      } catch (thrown) {
        sayFailure(thrown)
      }
    },
    [action, data, drafts, runner],
  )
}
