import type { Hash, Id } from '../../../kernel/ids'
import type { PaperNote, PaperPlace } from './paper-note'

/** A page of a file, told by what the file is and not by its name. */
export interface FilePage {
  readonly sha256: Hash
  /** From 1. */
  readonly page: number
}

/** A page that stands with one's own notes. */
export interface AttachedPage extends FilePage {
  readonly question: PaperPlace
}

/** The pages that were not taken away again. */
export function attachedPages(notes: Readonly<Record<Id, PaperNote>>): readonly AttachedPage[] {
  return Object.values(notes).flatMap(({ deleted, page, paper, question }) =>
    deleted ? [] : [{ sha256: paper.sha256, page, question }],
  )
}

/** Where a page is attached already, in whichever of one's interviews; undefined where it is nowhere. */
export function attachedBefore(
  { sha256, page }: FilePage,
  interviews: readonly { readonly id: Id; readonly attached: readonly AttachedPage[] }[],
): { readonly interview: Id; readonly question: PaperPlace } | undefined {
  for (const { id, attached } of interviews) {
    const found = attached.find((one) => one.sha256 === sha256 && one.page === page)
    if (found !== undefined) return { interview: id, question: found.question }
  }
  return undefined
}

/** Whether the same page stands earlier in a list: a file that was chosen twice. */
export function isRepeated(pages: readonly FilePage[], index: number): boolean {
  const { sha256, page } = pages[index] ?? {}
  return pages.slice(0, index).some((one) => one.sha256 === sha256 && one.page === page)
}
