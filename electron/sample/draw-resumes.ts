import { msOf } from '#shared/kernel/time'
import { loadFonts } from '../documents/fonts'
import { render } from '../documents/render'
import { resumeDocument } from './resume-document'
import type { SampleContent } from './sample-content'

/**
 * Draws the résumés of the sample's applicants, by their keys; the same content gives the same bytes. They are
 * drawn when the content changes (`scripts/sample-resumes.mjs`), because that takes longer than opening the sample.
 */
export async function drawSampleResumes(
  content: SampleContent,
  fontFolder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const fonts = loadFonts(fontFolder)
  const made = msOf(content.resumesMade)
  const drawn = new Map<string, Uint8Array>()
  for (const applicant of content.applicants) {
    const { bytes } = await render(resumeDocument(applicant, applicant.resume, made), fonts)
    drawn.set(applicant.key, bytes)
  }
  return drawn
}
