import type { Messages } from '../message-types'

/** What the check of signatures, of signed PDFs and of seals found. */
export const signatureFindings = {
  'finding.pdf.byte-range-invalid': 'A signature does not cover the document as it should.',
  'finding.pdf.certificate-not-valid-then':
    'The signer’s certificate was not valid at the time that the signer claims.',
  'finding.pdf.certification-repeated': 'A later signature tries to change what the first one allows.',
  'finding.pdf.changed-after-signing': 'Something was added to this document after it was signed.',
  'finding.pdf.digest-mismatch': 'The document was altered after it was signed.',
  'finding.pdf.no-claimed-time': 'The signature does not say when it was made.',
  'finding.pdf.not-signed': 'This document is not signed.',
  'finding.pdf.signature-adds-content': 'A signature brought other changes to the document with it.',
  'finding.pdf.signature-unsupported': 'The signature is of a kind that Evenhand cannot check.',
  'finding.pdf.signed': 'Signed by {signer}, by their own clock at {time}; unaltered since.',
  'finding.pdf.signer-name-differs': 'The name beside the signature is not the one in the certificate.',
  'finding.pdf.signer-unknown':
    'Nobody here vouches that {signer} is who signed. Compare the fingerprint with them: {fingerprint}',
  'finding.pdf.unreadable': 'This document cannot be read as a PDF.',
  'finding.seal.other-document': 'The seal is for another document.',
  'finding.seal.other-revision': 'The seal is for another score sheet.',
  'finding.seal.other-signer': 'The seal and the document were not signed by the same person.',
  'finding.seal.other-time': 'The seal and the document do not claim the same time.',
  'finding.seal.unreadable': 'The seal cannot be read.',
  'finding.signature.certificate-mismatch': 'The signature was not made for this certificate.',
  'finding.signature.content-changed': 'What was signed was altered afterwards.',
  'finding.signature.invalid': 'The signature is wrong.',
  'finding.signature.unreadable': 'The signature cannot be read.',
} as const satisfies Messages
