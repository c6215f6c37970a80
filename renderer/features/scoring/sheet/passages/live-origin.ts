import { paperNotesOf } from '#shared/domain/interview/paper-notes/paper-note'
import { namedOrigin, type NamedOrigin } from '#shared/domain/scoring/named-origin'
import type { TiedPassage } from '#shared/domain/scoring/passages'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'

/** Where the words of a working copy's passage come from, as things are now. */
export function liveOrigin(
  { notes, panel, references: { others } }: SheetMaterial,
  passage: TiedPassage,
): NamedOrigin | undefined {
  const { origin, question } = passage
  const version = origin?.kind === 'reference' ? origin.version : ''
  return namedOrigin(
    {
      paperNotes: paperNotesOf(notes, [question]),
      references: others.map(({ noteTaker, at }) => {
        const name = panel.find(({ person }) => person === noteTaker)?.name ?? ''
        return { noteTaker, name, question, at, version }
      }),
    },
    passage,
  )
}
