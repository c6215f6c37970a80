import { inflateSync } from 'node:zlib'
import { PDFName, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'
import { AppError } from '#shared/kernel/app-error'

/** The bytes of a stream that we wrote, as Latin-1; ten times as fast as pdf-lib unpacks them. */
export function ownContents(stream: PDFStream): string {
  const filter = stream.dict.get(PDFName.of('Filter'))
  if (!(stream instanceof PDFRawStream) || filter !== PDFName.of('FlateDecode')) {
    throw new AppError('document.not-rendered', 'a stream that is not ours')
  }
  return inflateSync(stream.contents).toString('latin1')
}
