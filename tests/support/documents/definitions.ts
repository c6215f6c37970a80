import type { Block, DocumentDefinition, EmbeddedFile } from '#electron/documents/definition'

/** A document of these blocks, all else fixed. */
export function documentOf(
  blocks: readonly Block[],
  files: readonly EmbeddedFile[] = [],
): DocumentDefinition {
  return {
    title: 'Notes on a river',
    author: 'Evenhand',
    subject: 'A test',
    language: 'en-US',
    paper: 'letter',
    createdAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    blocks,
    footer: 'Applicant 0042',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    files,
  }
}
