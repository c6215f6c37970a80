import { message } from '#shared/messages/catalogue'
import { facts, heading, paragraph, together } from './build-blocks'
import type { Block, DocumentDefinition } from './definition'
import { hashGroups } from './document-parts'

/** What the end of every signed document is made of. */
interface SignedModel {
  readonly claimedTime: string
  readonly revisionSha256: string
  readonly revisionJson: Uint8Array
}

interface Signer {
  readonly name: string
  readonly title: string
  readonly agency: string
}

/** What signing states, who signs and when, and which revision the document shows. */
export function signingPart(
  { claimedTime, revisionSha256 }: SignedModel,
  signer: Signer,
  meaning: string,
): Block {
  const isSigned = claimedTime !== ''
  return together(
    heading(2, message('sheet-document.signing')),
    paragraph(isSigned ? meaning : message('sheet-document.unsigned')),
    facts([
      ...(isSigned
        ? [
            [
              message('sheet-document.signer'),
              [signer.name, signer.title, signer.agency].filter((part) => part !== '').join(', '),
            ] as const,
            [message('sheet-document.claimed'), claimedTime] as const,
          ]
        : []),
      [message('sheet-document.revision'), hashGroups(revisionSha256)],
    ]),
    paragraph(
      [
        message('sheet-document.attached'),
        ...(isSigned ? [message('sheet-document.claimed-note')] : []),
      ].join(' '),
      'small',
    ),
  )
}

/** The revision as it is attached to the document that shows it. */
export function attachedRevision({ revisionJson }: SignedModel): NonNullable<DocumentDefinition['files']> {
  return [
    {
      name: 'revision.json',
      mediaType: 'application/json',
      description: message('sheet-document.attachment'),
      relationship: 'Data',
      bytes: revisionJson,
    },
  ]
}
