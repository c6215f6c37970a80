import type { AuditLine, AuditModel } from '#shared/contracts/documents/audit'
import { message } from '#shared/messages/catalogue'
import { facts, heading, paragraph } from './build-blocks'
import type { Block, Cell, DocumentDefinition, Text } from './definition'
import { frame, given, hashGroups, position, quiet } from './document-parts'
import { witnessTable } from './witness-table'

/** Keys of the model whose values are no text to print, or are printed in groups. */
export const AUDIT_UNPRINTED: ReadonlySet<string> = new Set(['paper', 'hash'])

/** The printed history: what was asked for, every line of it, and the ends of all chains as witnesses. */
export function audit(model: AuditModel): DocumentDefinition {
  return {
    ...frame(''),
    title: message('audit.file-title', { position: position(model.action) }),
    subject: message('audit.subject'),
    paper: model.paper,
    createdAt: model.createdAt,
    blocks: [...head(model), ...changes(model), ...witnesses(model)],
    files: [],
  }
}

function head({ action, filters, lines, made }: AuditModel): readonly Block[] {
  return [
    paragraph(given(action.agency), 'label'),
    paragraph(message('audit.title'), 'title'),
    paragraph(given(position(action)), 'subtitle', 14),
    facts([
      [message('document.announcement'), given(action.announcement)],
      [message('audit.made'), made],
      [message('audit.lines'), String(lines.length)],
    ]),
    heading(2, message('audit.filters')),
    filters.length === 0
      ? paragraph(message('audit.whole'))
      : facts(filters.map(({ label, value }) => [label, value] as const)),
    { kind: 'panel', blocks: [paragraph(message('audit.handling'))] },
  ]
}

function changes({ lines }: AuditModel): readonly Block[] {
  return [
    heading(1, message('audit.changes')),
    {
      kind: 'table',
      widths: [27, 23, 22, 28],
      header: [message('audit.who'), message('audit.what'), message('audit.before'), message('audit.after')],
      rows: lines.map(row),
      lines: 'rows',
    },
  ]
}

function row(line: AuditLine): readonly Cell[] {
  const { when, person, laptop, record, field, before, after, remark } = line
  return [
    small(true, when, person, laptop),
    small(false, record, field, ...(remark === '' ? [] : [quiet(remark)])),
    small(false, before === '' ? quiet(message('history.value.nothing')) : before),
    small(false, after),
  ]
}

function small(rowHeader: boolean, ...texts: readonly Text[]): Cell {
  return { blocks: texts.map((text) => paragraph(text, 'small', 0)), rowHeader }
}

function witnesses(model: AuditModel): readonly Block[] {
  return [
    heading(1, message('audit.witnesses')),
    paragraph(message('audit.witnesses.about')),
    witnessTable(model.witnesses, hashGroups),
  ]
}
