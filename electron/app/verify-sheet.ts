import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { fromSigning, good, isIntact } from '../bundle/finding'
import { verifySeal } from '../signing/verify-seal'
import { checkPdf, type Checked } from './check-file'
import type { Services } from './services'

const SUBJECT = 'score-sheet.pdf'

/** A signed score sheet against its seal and its revision: all three as they lie on this laptop. */
export async function verifySheet(services: Services, signature: SheetSignature): Promise<Checked> {
  const [signedPdf, seal, sealSignature] = await Promise.all([
    services.attachments.get(signature.document.sha256),
    services.attachments.get(signature.seal.sha256),
    services.attachments.get(signature.sealSignature.sha256),
  ])
  await services.revisions.get(signature.revision)
  const pdf = await checkPdf(signedPdf, SUBJECT)
  const sealed = await verifySeal({ seal, sealSignature, signedPdf, revisionHash: signature.revision })
  const findings = [
    ...pdf.findings,
    ...sealed.map((finding) => fromSigning(finding, SUBJECT)),
    ...(isIntact(sealed.map((finding) => fromSigning(finding, SUBJECT)))
      ? [good('seal.holds', SUBJECT)]
      : []),
  ]
  return { intact: isIntact(findings), findings }
}
