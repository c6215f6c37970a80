import type { Finding } from '#shared/contracts/ipc/records'
import { sourceOfFile } from '../bundle/byte-source'
import { fromSigning, good, isIntact } from '../bundle/finding'
import { verifyBundleSource } from '../bundle/verify-bundle'
import { verifyPdf } from '../signing/verify-pdf'

export interface Checked {
  readonly intact: boolean
  readonly findings: Finding[]
}

/** Checks a bundle or a signed PDF, told apart by how the file begins. `read` gives all its bytes. */
export async function checkFile(
  path: string,
  name: string,
  read: () => Promise<Uint8Array>,
): Promise<Checked> {
  const source = await sourceOfFile(path)
  try {
    const start = await source.read(0, Math.min(5, source.size))
    if (start.toString('latin1') === '%PDF-') return await checkPdf(await read(), name)
    const { intact, findings } = await verifyBundleSource(source, name)
    return { intact, findings: [...findings] }
  } finally {
    await source.close()
  }
}

/** Every signature of a PDF, and whether anything was changed or added since. */
export async function checkPdf(bytes: Uint8Array, name: string): Promise<Checked> {
  const { signatures, findings } = await verifyPdf(bytes)
  const all = [
    ...signatures.flatMap(({ status, signerDescription }) =>
      status === 'intact' ? [good('pdf.signed-by', name, { name: signerDescription?.name ?? '?' })] : [],
    ),
    ...findings.map((finding) => fromSigning(finding, name)),
  ]
  return { intact: isIntact(all) && signatures.length > 0, findings: all }
}
