import { beforeAll, describe, expect, it } from 'vitest'
import { renderAudit } from '#electron/documents/render-audit'
import type { AuditModel } from '#shared/contracts/documents/audit'
import { auditModel, MOST_AUDIT_LINES } from '#shared/domain/records/audit-model'
import { WHOLE_HISTORY } from '#shared/domain/records/history-search'
import { updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { unwrap } from '#shared/kernel/result'
import { pdfinfo, pdftotext, qpdfCheck, testFonts } from '../../support/documents/pdf-tools'
import { makeWorld, type World } from '../../unit/domain/support/world'

const fonts = testFonts()
const LONG = `${'A sentence that goes on over many lines. '.repeat(40)}The last word is lighthouse.`

describe('the printed history', () => {
  let world: World
  let pdf: Uint8Array
  let text: string
  const modelOf = async (search = WHOLE_HISTORY): Promise<AuditModel> =>
    unwrap(await auditModel(world.changes, world.action, search, { now: world.now }))
  const edit = async (comments: string) =>
    world.run(updateApplicant, { action: world.action, applicant: world.applicant, fields: { comments } })

  beforeAll(async () => {
    world = await makeWorld()
    await edit('Only mornings.')
    await edit(LONG)
    pdf = await renderAudit(await modelOf(), fonts)
    text = (await pdftotext(pdf)).replaceAll(/\s+/gu, ' ')
  })

  it('is whole and tagged, with a language and a title', async () => {
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    const info = await pdfinfo(pdf)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+History of changes/)
    expect(await pdfinfo(pdf, '-struct-text')).toMatch(/TH[\s\S]*When, who, on which laptop/)
  })

  it('says before and after in words, and every page its number', () => {
    expect(text).toContain('Comments')
    expect(text).toContain('Only mornings.')
    expect(text).toContain('The last word is lighthouse.')
    expect(text).toMatch(/Page 1 of \d/)
  })

  it('ends with the whole hash of every chain’s end', () => {
    const { heads } = world.records
    const plain = text.replaceAll(' ', '')
    for (const [key, { hash }] of heads) expect(plain.includes(hash)).toBe(key.startsWith('action/'))
    expect(text.indexOf('Ends of the chains')).toBeGreaterThan(text.indexOf('lighthouse'))
  })

  it('names at its head what was asked for, and holds nothing else', async () => {
    const model = await modelOf({ ...WHOLE_HISTORY, text: 'LIGHTHOUSE', kinds: ['applicant'] })
    const asked = (await pdftotext(await renderAudit(model, fonts))).replaceAll(/\s+/gu, ' ')
    expect(asked).toMatch(/What was asked for Kinds Applicant Text LIGHTHOUSE/)
    expect(model.lines).toHaveLength(1)
    expect(asked).toContain('Only mornings.')
    expect(asked).not.toContain('Assessment round')
  })

  it('is the same bytes for the same history', async () => {
    expect(await renderAudit(await modelOf(), fonts)).toEqual(pdf)
  })

  it('is refused where nothing fits, and where it would be a book', async () => {
    const nothing = { ...WHOLE_HISTORY, text: 'nowhere to be found' }
    expect(await auditModel(world.changes, world.action, nothing, { now: world.now })).toMatchObject({
      error: { code: 'history.nothing-found' },
    })
    const [change] = world.changes.slice(-1)
    if (change === undefined) throw new Error('the world has no changes')
    const many = Array.from({ length: MOST_AUDIT_LINES + 1 }, (_, index) => ({
      ...change,
      hash: index.toString(16).padStart(64, '0'),
    }))
    const all = await auditModel([...world.changes, ...many], world.action, WHOLE_HISTORY, { now: world.now })
    expect(all).toMatchObject({ error: { code: 'history.too-long' } })
  })
})
