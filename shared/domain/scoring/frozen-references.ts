import { z } from 'zod'
import { hashText } from '../../kernel/canonical'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import type { References, SharedReference } from '../interview/reference'
import type { SheetMaterial } from './sheet-material'
import type { PassageOrigin, TiedPassage } from './passages'

/** What a note-taker had shared on one question when a sheet was submitted that rests on words of it. */
export const FrozenReference = z.object({
  noteTaker: Id,
  name: z.string(),
  question: Id,
  text: z.string(),
  /** The hash of `text`. */
  version: Hash,
  /** When it was shared last. */
  at: Instant,
})
export type FrozenReference = Readonly<z.infer<typeof FrozenReference>>

/** The origin of words that stand in what a note-taker shares on a question. */
export function referenceOrigin({ noteTaker, transcript }: SharedReference, question: Id): PassageOrigin {
  return { kind: 'reference', noteTaker, version: hashText(transcript[question] ?? '') }
}

interface WithReferences {
  readonly passages: readonly TiedPassage[]
  readonly references?: readonly FrozenReference[]
}

/** The passages with the version of the reference that they were found in, and each such text once. */
export function withReferences(
  { panel, references: { others } }: Pick<SheetMaterial, 'panel'> & { readonly references: References },
  passages: readonly TiedPassage[],
): WithReferences {
  const found = new Map<string, FrozenReference>()
  const now = passages.map((passage): TiedPassage => {
    const { origin, place, question } = passage
    if (origin?.kind !== 'reference' || place === null) return passage
    const shared = others.find(({ noteTaker }) => noteTaker === origin.noteTaker)
    if (shared === undefined) return passage
    const { noteTaker, at, transcript } = shared
    const key = `${noteTaker}/${question}`
    const text = transcript[question] ?? ''
    const version = found.get(key)?.version ?? hashText(text)
    const name = panel.find(({ person }) => person === noteTaker)?.name ?? ''
    found.set(key, { noteTaker, name, question, text, version, at })
    return { ...passage, origin: { ...origin, version } }
  })
  return found.size === 0 ? { passages } : { passages: now, references: [...found.values()] }
}
