import { PDFDocument } from '@cantoo/pdf-lib'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import { packArchive } from '#electron/bundle/pack-archive'
import { sealPackage, type SealedPart } from '#electron/bundle/sealed-package'
import type { SealedFile } from '#electron/bundle/sealed-file'
import { sha256 } from '#electron/bundle/sha256'
import { writeBundle } from '#electron/bundle/write-bundle'
import { systemRandom } from '#electron/platform/random'
import { throwAwaySigner } from '#electron/sample/throw-away-signer'
import { createDeviceKey, deviceSigner } from '#electron/signing/device-key'
import { sealDocument } from '#electron/signing/seal'
import type { Signer } from '#electron/signing/signer'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { actionChain, recordIds } from '#shared/domain/record-ids'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { SignRevision } from './cast'
import type { Handed } from './interviewing'
import { twelveApplicants, type TwelveApplicants } from './twelve-applicants'

const NOW: Instant = '2026-03-01T12:00:00.000Z'
const PARTS = ['document', 'seal', 'sealSignature'] as const

/** Everybody signs with a key that exists for this archive alone; the PDF is an empty page, since only bytes matter. */
class Signing {
  readonly files = new Map<Hash, Uint8Array>()
  readonly #signatures = new Map<string, SheetSignature>()
  readonly #signers = new Map<Id, Promise<Signer>>()
  #pdf: Promise<Uint8Array> | undefined

  readonly sign: SignRevision = async (revision, { person, name }) => {
    const signer = await this.signerOf(person, name)
    const sealed = await sealDocument({
      pdf: await (this.#pdf ??= emptyPage()),
      revisionHash: revision,
      person,
      signer,
      signerName: name,
      claimedTime: NOW,
      reason: 'Test',
    })
    const keep = (bytes: Uint8Array) => {
      this.files.set(sha256(bytes), bytes)
      return { sha256: sha256(bytes) }
    }
    const signature = {
      revision,
      document: keep(sealed.signedPdf),
      seal: keep(sealed.seal),
      sealSignature: keep(sealed.sealSignature),
      fingerprint: sha256(signer.certificate),
      claimedTime: NOW,
    }
    this.#signatures.set(revision, signature)
    return signature
  }

  signerOf(person: Id, name: string): Promise<Signer> {
    const subject = { name, title: '', agency: '', email: '' }
    const signer = this.#signers.get(person) ?? throwAwaySigner(subject, { now: NOW, random: systemRandom })
    this.#signers.set(person, signer)
    return signer
  }

  /** A sheet that nobody opened, as it travels. */
  async seal({ assessment, hash, key, text }: Handed, recipients: readonly string[]): Promise<SealedFile> {
    const signature = this.#signatures.get(hash)
    const files = new Map<SealedPart, Uint8Array>([['revision', Buffer.from(text)]])
    for (const part of PARTS) {
      const bytes = this.files.get(signature?.[part].sha256 ?? '')
      if (bytes !== undefined) files.set(part, bytes)
    }
    const bytes = await sealPackage({ revision: hash, key, files }, recipients)
    const read = () => Promise.resolve(bytes)
    return { assessment, revision: hash, sha256: sha256(bytes), bytes: bytes.length, read }
  }
}

async function emptyPage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([200, 200])
  return pdf.save({ useObjectStreams: false })
}

/** The twelve applicants as the file with which HR lets a second HR specialist, at this laptop, into the hiring action. */
export async function archiveFor(
  laptop: OwnLaptop,
  name: string,
): Promise<{ readonly twelve: TwelveApplicants; readonly bytes: AsyncIterable<Uint8Array> }> {
  const signing = new Signing()
  const twelve = await twelveApplicants(signing.sign)
  const { world, names, handed, texts } = twelve
  const { action, clerk, now } = world
  const person = world.newId()
  await world.run(addPerson, { action, person, name, duties: ['hr-specialist'] })
  const deviceKey = await createDeviceKey(clerk, { now: NOW, random: systemRandom })
  const device = await deviceSigner(deviceKey)
  const { recipient } = await newAgeIdentity()
  const signer = await signing.signerOf(clerk, names.get(clerk) ?? '')
  const keys = { certificate: base64(device.certificate), signing: base64(signer.certificate), recipient }
  await world.run(confirmDevice, { action, device: clerk, person: clerk, name: 'HR 1', keys })
  await world.run(confirmDevice, {
    action,
    device: laptop.device,
    person,
    name: laptop.name,
    keys: laptop.keys,
  })
  const closed = handed.filter(
    ({ assessment, hash }) => world.records.view(recordIds.opening(assessment, hash)) === undefined,
  )
  const recipients = [recipient, laptop.keys.recipient]
  const content = await packArchive({
    action,
    device: clerk,
    created: now,
    changes: world.changes.filter(({ header }) => header.chain === actionChain(action)),
    revision: (hash) => Promise.resolve(bufferOf(texts.get(hash))),
    attachment: (hash) => Promise.resolve(signing.files.get(hash)),
    sealed: await Promise.all(closed.map(async (each) => signing.seal(each, recipients))),
    signer: device,
  })
  return { twelve, bytes: writeBundle(content, device) }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function bufferOf(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : Buffer.from(text)
}
