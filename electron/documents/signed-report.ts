import type { ReportBlock, SignedReportModel } from '#shared/contracts/documents/signed-report'
import { cell, facts, heading, paragraph, together } from './build-blocks'
import type { Block, DocumentDefinition } from './definition'
import { frame, given, written } from './document-parts'
import { attachedRevision, signingPart } from './signing-part'

/** A consensus sheet or a decision, with the revision that it shows attached. */
export function signedReport(model: SignedReportModel): DocumentDefinition {
  return {
    ...frame(model.applicantNumber),
    title: model.fileTitle,
    subject: model.subject,
    paper: model.paper,
    createdAt: model.createdAt,
    blocks: [
      heading(1, model.title, { listed: false }),
      paragraph([{ text: model.lead.join('\n'), quiet: true }], 'lead', 10),
      ...keptTogether(model.blocks).flatMap((group) => {
        const blocks = group.flatMap(blocksOf)
        return group.length === 1 ? blocks : [together(...blocks)]
      }),
      signingPart(model, model.signer, model.meaning),
    ],
    files: attachedRevision(model),
  }
}

/** Keys of the model whose values are codes, bytes or hashes that are printed in groups. */
export const SIGNED_REPORT_UNPRINTED: ReadonlySet<string> = new Set([
  'paper',
  'kind',
  'applicantNumber',
  'fileTitle',
  'subject',
  'meaning',
  'signer',
  'revisionSha256',
  'revisionJson',
])

/** A heading of the third level stays with what follows it, down to its first table; all else stands by itself. */
function keptTogether(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const groups: ReportBlock[][] = []
  let open: ReportBlock[] | undefined
  for (const block of blocks) {
    const begins = block.kind === 'heading'
    if (open === undefined || begins) groups.push([block])
    else open.push(block)
    if (begins) open = block.level === 3 ? groups.at(-1) : undefined
    else if (block.kind === 'table') open = undefined
  }
  return groups
}

/** A table of so few rows goes on one page: its head never stands alone at the foot of one. */
const MOST_ROWS_TOGETHER = 6

function blocksOf(block: ReportBlock): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)]
    case 'text':
      return [paragraph([{ text: block.text, bold: block.strong ?? false }])]
    case 'written':
      return written(block.text)
    case 'facts':
      return [facts(block.pairs.map(([label, value]) => [label, given(value)]))]
    case 'table':
      return [
        {
          kind: 'table',
          widths: [...block.widths],
          header: [...block.header],
          rows: block.rows.map((row) =>
            row.map((text, column) =>
              column === 0
                ? { ...cell(given(text)), rowHeader: true }
                : { blocks: text === '' ? [paragraph(given(text))] : written(text) },
            ),
          ),
          lines: 'rows',
          together: block.rows.length <= MOST_ROWS_TOGETHER,
        },
      ]
    case 'notice':
      return [
        {
          kind: 'panel',
          blocks: [
            paragraph([{ text: block.title, bold: true }], 'body', 2),
            ...block.lines.map((line) => paragraph(line, 'body', 2)),
          ],
        },
      ]
  }
}
