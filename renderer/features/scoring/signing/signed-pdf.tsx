import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { useAttachment } from '../../../app/use-attachment'
import { ErrorNote } from '../../../components/error-note'
import { PdfView } from '../../../components/pdf-view/pdf-view'
import classes from '../sheet/submitted.module.css'

interface SignedPdfProps {
  readonly signature: SheetSignature
  readonly label: string
}

/** The signed PDF as it is kept. */
export function SignedPdf({ signature, label }: SignedPdfProps) {
  const file = useAttachment(signature.document.sha256)
  return (
    <div className={classes['pdf']}>
      {file.error === undefined ? (
        <PdfView bytes={file.bytes} label={label} />
      ) : (
        <ErrorNote error={file.error} />
      )}
    </div>
  )
}
