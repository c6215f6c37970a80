import { execFile } from 'node:child_process'
import { randomBytes, webcrypto } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { createSigningIdentity, unlockSigner } from '#electron/signing/key-file'
import { signerOfPkcs8 } from '#electron/signing/private-key'
import type { Signer } from '#electron/signing/signer'
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509CertificateGenerator,
} from '#electron/signing/x509'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

export const NOW = '2026-03-10T10:00:00.000Z'
export const random = (length: number) => Uint8Array.from(randomBytes(length))
const CHEAP = { memoryKiB: 64, iterations: 1, parallelism: 1 }
export const NAME = 'Zoë "Q" (中村) O\u2019Neill'

export async function ownSigner(name = NAME): Promise<Signer> {
  const subject = { name, title: 'Engineer', agency: 'Agency', email: 'zoe@example.gov' }
  const file = await createSigningIdentity(subject, 'pass', { now: NOW, random, cost: CHEAP })
  return unlockSigner(file, 'pass')
}

export const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}
export const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

export interface Authority {
  readonly certificate: Uint8Array
  issue(name: string, algorithm: typeof RSA | typeof EC, notAfter?: Date): Promise<Signer>
}

/** An agency's test root, which issues signers below itself. */
export async function makeAuthority(): Promise<Authority> {
  const keys = await webcrypto.subtle.generateKey(EC, true, ['sign', 'verify'])
  const notBefore = new Date('2026-01-01T00:00:00Z')
  const root = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Agency Root, O=Agency',
    notBefore,
    notAfter: new Date('2036-01-01T00:00:00Z'),
    signingAlgorithm: EC,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    ],
  })
  const certificate = new Uint8Array(root.rawData)
  return {
    certificate,
    async issue(name, algorithm, notAfter = new Date('2031-01-01T00:00:00Z')) {
      const leafKeys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
      const leaf = await X509CertificateGenerator.create({
        serialNumber: '02',
        subject: `CN=${name}, O=Agency`,
        issuer: root.subject,
        notBefore,
        notAfter,
        signingAlgorithm: EC,
        publicKey: leafKeys.publicKey,
        signingKey: keys.privateKey,
      })
      const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey))
      const signer = signerOfPkcs8(pkcs8, new Uint8Array(leaf.rawData), [certificate])
      if (signer === undefined) throw new Error('the test authority made a key that does not sign')
      return signer
    },
  }
}

/** A small document with a page or more, made with pdf-lib. */
export async function simplePdf(pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number++) {
    document.addPage([200, 200]).drawText(`Page ${number}`, { x: 20, y: 100, size: 12, font })
  }
  return document.save({ useObjectStreams: false })
}

interface PdfMake {
  addFonts(fonts: unknown): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: (file: string) => boolean): void
  createPdf(definition: unknown): { getBuffer(): Promise<Buffer> }
}

/** A document as pdfmake makes it, with a link and an attached file. */
export async function pdfmakePdf(rows = 3): Promise<Uint8Array> {
  const pdfmake = require('pdfmake') as PdfMake
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => file.startsWith('pdfmake/') || !path.isAbsolute(file))
  pdfmake.addFonts(require('pdfmake/standard-fonts/Helvetica.js'))
  const attached = `data:application/json;base64,${Buffer.from('{"revision":1}').toString('base64')}`
  const buffer = await pdfmake
    .createPdf({
      language: 'en-US',
      content: [
        { text: 'Score sheet', link: 'https://example.gov' },
        ...Array.from({ length: rows }, (_, row) => `Row ${row}: what the applicant said`),
      ],
      files: { revision: { src: attached, name: 'revision.json', type: 'application/json' } },
      defaultStyle: { font: 'Helvetica' },
    })
    .getBuffer()
  return new Uint8Array(buffer)
}

export interface ToolResult {
  readonly code: number
  readonly output: string
}

/** Runs a tool on files that exist only while it runs; `{name}` in an argument is that file's path. */
export async function runTool(
  tool: string,
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ToolResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'evenhand-signing-'))
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes)
    const filled = args.map((arg) => arg.replace(/\{(.+)\}/, (_, name: string) => path.join(folder, name)))
    const { stdout, stderr } = await run(tool, filled, { env: { ...process.env, HOME: folder } })
    return { code: 0, output: stdout + stderr }
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string }
    return { code, output: `${stdout}${stderr}` }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
