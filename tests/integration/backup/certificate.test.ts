import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { openBundleFile } from '#electron/bundle/open-file'
import type { FinalArchive } from '#electron/app/retention/final-archive'
import { renderContents } from '#electron/documents/render-contents'
import { manifestText } from '#shared/contracts/bundle/manifest'
import { contentsModel, MOST_LISTED_FILES } from '#shared/domain/records/contents-model'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { hashBytes, hashText } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { pdfinfo, pdftotext, qpdfCheck, testFonts } from '../../support/documents/pdf-tools'
import { freshFolder, Laptop } from '../laptops/laptop'
import { archived, REASON } from './final-archives'

const APPLICANT = 'Quillon Thistlewood'

describe('the certificate of contents', () => {
  let laptop: Laptop
  let action: Id
  let archive: FinalArchive
  let pdf: Buffer
  let text = ''

  beforeEach(async () => {
    laptop = await Laptop.of('Avery Haldane')
    action = await laptop.startAction()
    const [givenName = '', familyName = ''] = APPLICANT.split(' ')
    await laptop.run(action, createApplicant, {
      action,
      applicant: 'a9'.repeat(16),
      givenName,
      familyName,
    })
    archive = await archived(laptop, action)
    pdf = readFileSync(archive.certificate.path)
    text = (await pdftotext(pdf)).replaceAll(/\s+/gu, ' ')
  }, 60_000)

  it('lies beside the archive under the hash that the closing records, whole and tagged', async () => {
    expect(archive.certificate.path).toBe(archive.path.replace('.evenhand', '.contents.pdf'))
    expect(hashBytes(pdf)).toBe(archive.certificate.sha256)
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    const info = await pdfinfo(pdf)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+Certificate of contents, River Gauging Technician/)
    expect(await pdfinfo(pdf, '-struct-text')).toMatch(/TH[\s\S]*SHA-256/)
  })

  it('says who closed it and why, what is in it, and no applicant’s name', () => {
    expect(text).toContain(REASON)
    expect(text).toMatch(/Who closes it Avery Haldane/)
    expect(text).toMatch(/Avery Haldane HR specialist/)
    expect(text).toMatch(/Applicants 1 Interviews 0/)
    expect(text).toContain('Anybody: it is not encrypted')
    for (const part of APPLICANT.split(' ')) expect(text).not.toContain(part)
  })

  it('has the hashes that other programs find: of the file, of its list of contents, of every file in it', () => {
    const plain = text.replaceAll(' ', '')
    expect(plain).toContain(hashBytes(readFileSync(archive.path)))
    const names = execFileSync('unzip', ['-Z1', archive.path], { encoding: 'utf8' }).trim().split('\n')
    expect(names.length).toBeGreaterThan(2)
    for (const name of names.filter((each) => each !== 'manifest.p7s')) {
      expect(plain, name).toContain(hashBytes(execFileSync('unzip', ['-p', archive.path, name])))
    }
    for (const number of Object.values(archive.heads)) expect(text).toContain(`${number}`)
  })

  it('says who can open an encrypted archive, and what was left out', async () => {
    const options = {
      attachments: false,
      documents: true,
      protection: { kind: 'laptops' as const, devices: [] },
    }
    const { certificate } = await archived(laptop, action, options)
    const other = (await pdftotext(readFileSync(certificate.path))).replaceAll(/\s+/gu, ' ')
    expect(other).toContain('encrypted with age')
    expect(other).toContain('The papers of applicants were left out.')
  })

  it('names the list of contents alone where there are more files than anybody reads', async () => {
    const bundle = await openBundleFile(archive.path, { staging: freshFolder() })
    const [file] = bundle.manifest.files
    if (file === undefined) throw new Error('no file')
    const files = Array.from({ length: MOST_LISTED_FILES + 1 }, () => file)
    const certified = {
      ...archive,
      name: 'final.evenhand',
      manifest: { ...bundle.manifest, files },
      manifestHash: hashText(manifestText(bundle.manifest)),
      records: bundle.records,
      changes: bundle.changes.length,
      protection: 'none' as const,
    }
    const closing = { by: laptop.person, reason: REASON, now: '2026-11-23T15:00:00.000Z' }
    const model = unwrap(await contentsModel(certified, action, closing))
    const many = (await pdftotext(await renderContents(model, testFonts()))).replaceAll(/\s+/gu, ' ')
    expect(many).toContain('There are too many files to print.')
    expect(many.replaceAll(' ', '')).toContain(certified.manifestHash)
    await bundle.close()
  })
})
