import type { RecordNames } from '#shared/domain/records/record-names'
import type { ToResolve } from '#shared/domain/records/to-resolve'
import type { Id } from '#shared/kernel/ids'

/** What the screens of each kind of matter are given. */
export interface MatterProps<Kind extends ToResolve['kind']> {
  readonly action: Id
  readonly matter: Extract<ToResolve, { readonly kind: Kind }>
  readonly names: RecordNames
  readonly busy: boolean
  /** Runs the command that decides it. */
  readonly decide: (work: () => Promise<void>) => void
}
