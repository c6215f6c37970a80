import { beforeAll, describe, expect, it } from 'vitest'
import { renderGradingPacket } from '#electron/documents/render-grading-packet'
import { gradingPacketModel } from '#shared/domain/records/grading-packet-model'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { PAPER_TYPES } from '#shared/domain/scheduling/papers/paper-text'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { foreignResume } from '../../support/documents/foreign'
import { pdfinfo, pdftotext, qpdfCheck, testFonts } from '../../support/documents/pdf-tools'
import { addAssessment, dealWork } from '../../unit/domain/grading/support'
import { makeWorld, type World } from '../../unit/domain/support/world'

const TEXT = 'Page one of my summary.\n\nAda Okafor wrote this; questions go to Ada.'
/** As some editors save it: nothing of it is UTF-8. */
const UTF16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le')
const WINDOWS_1252 = Buffer.from('R\u00e9sum\u00e9: ma\u00f1ana, says Ada.', 'latin1')
const fonts = testFonts()

describe('a packet for grading work on paper', () => {
  let world: World
  let grading: Id
  let pdf: Uint8Array
  let text: string

  beforeAll(async () => {
    world = await makeWorld()
    const { action, applicant } = world
    await world.addSme('Noor Haddad')
    await world.addSme('Ben Okafor')
    const round = await addAssessment(world)
    const attach = async (name: string, mediaType: string, sha256: string, redactionOf?: Id) => {
      const paper = world.newId()
      const file = { paper, applicant, action, name, mediaType, sha256, bytes: 3, kind: 'other' as const }
      await world.run(attachPaper, {
        ...file,
        workOf: round,
        ...(redactionOf === undefined ? {} : { redactionOf }),
      })
      return paper
    }
    await attach('a Okafor.txt', 'text/plain', 'a'.repeat(64))
    const original = await attach('b Okafor.pdf', 'application/pdf', 'b'.repeat(64))
    await attach('copy.pdf', 'application/pdf', 'c'.repeat(64), original)
    const damaged = await attach('b2 Okafor.pdf', 'application/pdf', '1'.repeat(64))
    await attach('damaged.pdf', 'application/pdf', '2'.repeat(64), damaged)
    const written = await attach('e Okafor.docx', PAPER_TYPES.docx, '3'.repeat(64))
    await attach('copy.docx', PAPER_TYPES.docx, '4'.repeat(64), written)
    const typed = await attach('f Okafor.txt', 'text/plain', '5'.repeat(64))
    await attach('copy.txt', 'text/plain', '6'.repeat(64), typed)
    await attach('c Okafor.pdf', 'application/pdf', 'd'.repeat(64))
    await attach('d Okafor.txt', 'text/plain', 'e'.repeat(64))
    grading = (await dealWork(world, round))[0]?.id ?? ''
    const { model, drawn } = unwrap(
      await gradingPacketModel(
        world.records,
        { action, grading },
        {
          now: world.now,
          bytesOf: (sha256) => Promise.resolve(sha256.startsWith('a') ? UTF16 : WINDOWS_1252),
        },
      ),
    )
    expect(drawn).toEqual(['c'.repeat(64), '2'.repeat(64)])
    const files = [await foreignResume(['Drawn without a name']), Buffer.from('%PDF-1.7\nrubbish')]
    pdf = await renderGradingPacket(model, files, fonts)
    text = await pdftotext(pdf)
  })

  it('tells the number and nothing else of whose work it is', () => {
    expect(text).toContain(world.applicant.slice(0, 7))
    expect(text).not.toMatch(/Okafor|\bAda\b/u)
    expect(text).toContain('[covered] wrote this; questions go to [covered].')
    expect(text).toContain('Résumé: mañana, says [covered].')
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Okafor/u)
  })

  it('has what was asked for, the work, room for each rating, and a line to sign on', () => {
    expect(text).toContain('Summarise the attached report for a mayor.')
    expect(text).toContain('Drawn without a name')
    for (const { name } of world.competencies().slice(0, 2)) expect(text).toContain(name)
    expect(text.match(/What in the work supports this rating/gu)).toHaveLength(2)
    expect(text).toContain('Grader’s name, signature and date')
  })

  it('says of each file what it is and, where it cannot be shown, what HR can do', () => {
    // What is said of a file stands behind its heading; the pages before name none.
    const [, ...files] = text.replaceAll(/\s+/gu, ' ').split(/The work: file \d /u)
    const [handedIn, drawn, damaged, named, , otherKind, typed] = files
    expect(files).toHaveLength(7)
    expect(handedIn).toMatch(/^The text of this file as it was handed in/u)
    expect(drawn).toContain('Drawn without a name')
    expect(named).toMatch(/^This file is not in the packet.* or supplies a copy without the name, as PDF/u)
    for (const copy of [damaged, otherKind])
      expect(copy).toMatch(/^HR supplied a copy .* only a PDF that opens/u)
    expect(typed).toMatch(/^The text of the copy of this file that HR supplied without the name/u)
    expect(typed).not.toContain('handed in')
  })

  it('is whole and tagged', async () => {
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    expect(await pdfinfo(pdf)).toMatch(/Tagged:\s+yes/u)
  })
})
