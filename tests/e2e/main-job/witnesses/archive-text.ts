import { gunzipSync } from 'node:zlib'
import { embeddedFiles, pdftotext, unpacked } from '../../../support/documents/pdf-tools'
import { readArchive } from './archive-files'

/** All text that can be got out of an archive: every file unpacked, of PDFs the pages and what is inside them. */
export async function textOfArchive(archive: string): Promise<string> {
  const texts: string[] = []
  for (const { name, bytes } of await readArchive(archive)) texts.push(name, await textOf(bytes))
  return texts.join('\n')
}

async function textOf(file: Buffer): Promise<string> {
  if (file.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b))) return gunzipSync(file).toString('utf8')
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return file.toString('utf8')
  const attached = [...(await embeddedFiles(file)).values()]
  const inside = await Promise.all(attached.map(async (each) => textOf(Buffer.from(each))))
  return [await pdftotext(file), await unpacked(file), ...inside].join('\n')
}
