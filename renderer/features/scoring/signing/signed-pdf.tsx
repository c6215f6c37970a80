import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { message } from '#shared/messages/catalogue'
import { useAttachment } from '../../../app/use-attachment'
import { ErrorNote } from '../../../components/error-note'
import { PdfView } from '../../../components/pdf-view/pdf-view'
import classes from '../sheet/submitted.module.css'

interface SignedPdfProps {
  readonly signature: SheetSignature
  readonly applicant: Applicant
}

/** The signed PDF as it is kept. */
export function SignedPdf({ signature, applicant }: SignedPdfProps) {
  const file = useAttachment(signature.document.sha256)
  return (
    <div className={classes['pdf']}>
      {file.error === undefined ? (
        <PdfView bytes={file.bytes} label={message('scoring.signed.view', { name: fullName(applicant) })} />
      ) : (
        <ErrorNote error={file.error} />
      )}
    </div>
  )
}
