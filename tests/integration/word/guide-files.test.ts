import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { CheckedFile } from '#electron/app/checked-file'
import { readGuideFile, saveGuideFile } from '#electron/app/guide-files'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { saveArchive } from '#electron/app/save-archive'
import type { GuideFormat } from '#shared/contracts/ipc/guides'
import { readAll } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { Role } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { guideFileOf, selectionFileOf, type GuideFile } from '#shared/domain/preparation/word/guide-file'
import type { Id } from '#shared/kernel/ids'
import { PLAIN } from '../backup/final-archives'
import { freshFolder, Laptop } from '../laptops/laptop'

describe('an interview guide', () => {
  let laptop: Laptop
  let action: Id
  let guide: GuideFile
  let roles: readonly { id: Id; name: string }[]
  let path = ''
  const save = async (format: GuideFormat, ending: string) => {
    path = join(freshFolder(), `guide.${ending}`)
    await saveGuideFile(laptop.services, { action, guide, roles, format }, path)
  }

  beforeEach(async () => {
    laptop = await Laptop.of('Avery Haldane')
    action = await laptop.startAction()
    const records = await laptop.records(action)
    const [first] = readAll(InterviewGuide, records.views('guide/'))
    if (first === undefined) throw new Error('no guide')
    guide = guideFileOf(first, readAll(Competency, records.views('competency/')))
    roles = readAll(Role, records.views('role/')).map(({ id, name }) => ({ id, name }))
  }, 60_000)

  it.each([
    ['word', 'docx'],
    ['csv', 'csv'],
    ['bundle', 'evenhand'],
  ] as const)('goes out as %s and comes back the same', async (format, ending) => {
    await save(format, ending)
    const read = await readGuideFile(laptop.services, path)
    expect(read).toMatchObject({ name: `guide.${ending}`, format, notUnderstood: [] })
    expect(read.guide).toEqual(guide)
  })

  it.each([
    ['csv', 'csv'],
    ['bundle', 'evenhand'],
  ] as const)('can be its competencies and questions alone, as %s', async (format, ending) => {
    const [question, ...others] = guide.content.questions
    if (question === undefined) throw new Error('nothing is asked')
    const formula = { ...question, text: '=HYPERLINK("http://x")\n+1', goodResponse: "'quoted" }
    guide = selectionFileOf([formula, ...others], guide.competencies)
    await save(format, ending)
    if (format === 'csv') {
      const text = readFileSync(path, 'utf8')
      expect(text).toContain(`"'=HYPERLINK`)
      expect(text).not.toMatch(/^"?(title|introduction|conclusion)/mu)
    }
    expect((await readGuideFile(laptop.services, path)).guide).toEqual(guide)
  })

  it('as a bundle names the roles it asks for, verifies anywhere, and is taken for nothing else', async () => {
    await save('bundle', 'evenhand')
    const named = new Set(guide.content.questions.flatMap((question) => question.roles))
    expect((await readGuideFile(laptop.services, path)).roles.map(({ id }) => id).sort()).toEqual(
      [...named].sort(),
    )
    expect(execFileSync('unzip', ['-Z1', path], { encoding: 'utf8' })).toContain('guide.json')
    const other = await Laptop.of('Noor Haddad')
    expect(await new CheckedFile(other.services).check(path, {})).toMatchObject({ intact: true })
    await expect(new IncomingFiles(laptop.services).choose(path, 'import')).rejects.toMatchObject({
      code: 'bundle.other-kind',
    })
  })

  it('is not found in an archive, a picture, or a bundle that was altered', async () => {
    const archive = join(freshFolder(), 'all.evenhand')
    await saveArchive(laptop.services, action, PLAIN, archive)
    await expect(readGuideFile(laptop.services, archive)).rejects.toMatchObject({ code: 'bundle.other-kind' })
    const picture = join(freshFolder(), 'guide.docx')
    writeFileSync(picture, Buffer.from('89504e470d0a1a0a', 'hex'))
    await expect(readGuideFile(laptop.services, picture)).rejects.toMatchObject({ code: 'word.not-word' })
    await save('bundle', 'evenhand')
    const bytes = readFileSync(path)
    const at = bytes.indexOf('"title":"') + '"title":"'.length
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    writeFileSync(path, bytes)
    await expect(readGuideFile(laptop.services, path)).rejects.toThrow(/^bundle\./)
  })
})
