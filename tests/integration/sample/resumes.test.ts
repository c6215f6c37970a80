import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { definitionTexts } from '#electron/documents/definition-texts'
import { drawSampleResumes } from '#electron/sample/draw-resumes'
import { resumeDocument } from '#electron/sample/resume-document'
import { readSampleResumes } from '#electron/sample/read-resumes'
import { readSampleContent, sampleFolder } from '#electron/sample/template'
import { hashBytes } from '#shared/kernel/canonical'

const content = await readSampleContent('resources')
const fileOf = (key: string) => join(sampleFolder('resources'), 'resumes', `${key}.pdf`)

const pages = (key: string) =>
  Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [fileOf(key)], { encoding: 'utf8' }))?.[1])

/** Sorted, so that the order in which columns are read does not matter. */
const words = (text: string) =>
  text
    .normalize('NFKC')
    .split(/[\s\u2022]+/)
    .filter((word) => word !== '')
    .sort()

describe('the sample’s résumés', () => {
  it('have one to three pages, each of these at least twice', () => {
    const counts = content.applicants.map(({ key }) => pages(key))
    for (const length of [1, 2, 3])
      expect(counts.filter((count) => count === length).length).toBeGreaterThan(1)
    expect(counts.every((count) => count >= 1 && count <= 3)).toBe(true)
  })

  it('hold every word of the content, as another reader finds it', () => {
    for (const applicant of content.applicants) {
      const document = resumeDocument(applicant, applicant.resume, 0)
      const printed = execFileSync('pdftotext', [fileOf(applicant.key), '-'], { encoding: 'utf8' })
      const found = words(printed)
      const missing = words(definitionTexts(document).join(' ')).filter((word) => {
        const at = found.indexOf(word)
        if (at >= 0) found.splice(at, 1)
        return at < 0
      })
      // Long words may be broken over two lines at a hyphen, and are then found in pieces.
      expect(
        missing.filter((word) => !/[-/@]/.test(word)),
        applicant.key,
      ).toEqual([])
    }
  })

  it('are of both layouts', () => {
    expect(new Set(content.applicants.map(({ resume }) => resume.layout))).toEqual(
      new Set(['classic', 'modern']),
    )
  })

  it('are drawn the same each time', async () => {
    const few = { ...content, applicants: content.applicants.slice(0, 2) }
    const [first, second] = [
      await drawSampleResumes(few, 'resources/fonts'),
      await drawSampleResumes(few, 'resources/fonts'),
    ]
    expect([...first.values()].map(hashBytes)).toEqual([...second.values()].map(hashBytes))
  })

  it('are read for every applicant', async () => {
    const read = await readSampleResumes('resources', content)
    expect([...read.keys()]).toEqual(content.applicants.map(({ key }) => key))
  })
})
