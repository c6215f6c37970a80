import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { message } from '#shared/messages/catalogue'
import { useAttachment } from '../../../app/use-attachment'
import { ErrorNote } from '../../../components/error-note'
import { PdfView } from '../../../components/pdf-view/pdf-view'
import classes from '../sheet/submitted.module.css'

interface SignedPdfProps {
  readonly signature: SheetSignature
  /** What the applicant is called here. */
  readonly name: string
}

/** The signed PDF as it is kept. */
export function SignedPdf({ signature, name }: SignedPdfProps) {
  const file = useAttachment(signature.document.sha256)
  return (
    <div className={classes['pdf']}>
      {file.error === undefined ? (
        <PdfView bytes={file.bytes} label={message('scoring.signed.view', { name })} />
      ) : (
        <ErrorNote error={file.error} />
      )}
    </div>
  )
}
