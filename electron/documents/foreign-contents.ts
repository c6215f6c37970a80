import { decodePDFRawStream, PDFArray, PDFRawStream, PDFStream, type PDFPage } from '@cantoo/pdf-lib'

/** The drawing operators of a page, its streams joined as a reader joins them. Throws if one cannot be read. */
export function contentsOf(page: PDFPage): Uint8Array {
  const contents = page.node.Contents()
  if (contents === undefined) return new Uint8Array()
  if (!(contents instanceof PDFArray)) return decoded(contents)
  const streams = Array.from({ length: contents.size() }, (_, index) =>
    decoded(contents.lookup(index, PDFStream)),
  )
  return new Uint8Array(Buffer.concat(streams.flatMap((stream) => [stream, NEW_LINE])))
}

const NEW_LINE = Uint8Array.of(0x0a)

function decoded(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}
