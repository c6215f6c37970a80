import type { ContentsFile, ContentsModel } from '#shared/contracts/documents/contents'
import { message } from '#shared/messages/catalogue'
import { bullets, cell, facts, heading, paragraph, together } from './build-blocks'
import type { Block, Cell, DocumentDefinition } from './definition'
import { frame, given, hashGroups, position } from './document-parts'
import { witnessTable } from './witness-table'

/** Keys of the model whose values are no text to print, or are printed in groups. */
export const CONTENTS_UNPRINTED: ReadonlySet<string> = new Set(['paper', 'hash', 'sha256'])

/** The certificate of contents of a final archive. */
export function contents(model: ContentsModel): DocumentDefinition {
  return {
    ...frame(''),
    title: message('contents.file-title', { position: position(model.action) }),
    subject: message('contents.subject'),
    paper: model.paper,
    createdAt: model.createdAt,
    blocks: [...head(model), ...people(model), ...holds(model), ...witnesses(model), ...files(model)],
    files: [],
  }
}

function head({ action, archive, hashes, closing, dates }: ContentsModel): readonly Block[] {
  return [
    paragraph(given(action.agency), 'label'),
    paragraph(message('contents.title'), 'title'),
    paragraph(given(position(action)), 'subtitle', 14),
    facts([[message('document.announcement'), given(action.announcement)]]),
    { kind: 'panel', blocks: [paragraph(message('contents.about'))] },
    heading(1, message('contents.archive')),
    listed(archive),
    listed(hashes.map(({ label, sha256 }) => ({ label, value: hashGroups(sha256) }))),
    heading(1, message('contents.closing')),
    listed(closing),
    together(heading(1, message('contents.dates')), listed(dates)),
  ]
}

function listed(pairs: ContentsModel['archive']): Block {
  return facts(pairs.map(({ label, value }) => [label, given(value)] as const))
}

function people({ people: all }: ContentsModel): readonly Block[] {
  const title = heading(1, message('contents.people'))
  if (all.length === 0) return [title, paragraph(message('contents.people.none'))]
  return [
    title,
    {
      kind: 'table',
      widths: [50, 50],
      header: [message('contents.person'), message('contents.duties')],
      rows: all.map(({ name, duties }) => [{ ...cell(name), rowHeader: true }, cell(given(duties))]),
      lines: 'rows',
    },
  ]
}

function holds({ counts, leftOut }: ContentsModel): readonly Block[] {
  return [
    heading(1, message('contents.counts')),
    listed(counts),
    ...(leftOut.length === 0 ? [] : [bullets(leftOut)]),
  ]
}

function witnesses(model: ContentsModel): readonly Block[] {
  return [
    heading(1, message('contents.witnesses')),
    paragraph(message('contents.witnesses.about')),
    witnessTable(model.witnesses, hashGroups),
  ]
}

function files({ files: all }: ContentsModel): readonly Block[] {
  const title = heading(1, message('contents.files'))
  if (all.length === 0) return [title, paragraph(message('contents.files.too-many'))]
  return [
    title,
    paragraph(message('contents.files.about')),
    {
      kind: 'table',
      widths: [40, 12, 48],
      header: [
        message('contents.file.path'),
        message('contents.file.bytes'),
        message('contents.file.sha256'),
      ],
      rows: all.map(fileRow),
      lines: 'rows',
    },
  ]
}

function fileRow({ path, size, sha256 }: ContentsFile): readonly Cell[] {
  return [
    { blocks: [paragraph(path, 'small', 0)], rowHeader: true },
    { blocks: [paragraph(size, 'small', 0)] },
    { blocks: [paragraph(hashGroups(sha256), 'small', 0)] },
  ]
}
