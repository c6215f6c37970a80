import type { Id } from '#shared/kernel/ids'
import type { PatchDraft } from '#shared/log/command'

/** What takes one edit back. */
export type Undo = readonly PatchDraft[]

/** The farther past is in the history. */
const MOST = 100

const stacks = new Map<Id, Undo[]>()

/** Remembers how an edit of a hiring action is taken back, for as long as the window lives. */
export function pushUndo(action: Id, undo: Undo): void {
  if (undo.length === 0) return
  const stack = stacks.get(action) ?? []
  stacks.set(action, [...stack, undo].slice(-MOST))
}

/** The newest that was not taken back yet; it is forgotten by being asked for. */
export function popUndo(action: Id): Undo | undefined {
  return stacks.get(action)?.pop()
}

/** Forgets one that was taken back in another way. */
export function dropUndo(action: Id, undo: Undo): void {
  stacks.set(
    action,
    (stacks.get(action) ?? []).filter((other) => other !== undo),
  )
}
