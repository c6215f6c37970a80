import type { z } from 'zod'
import { GuideJson } from '#shared/contracts/bundle/guide'
import { bundlePaths, REPORT_PATHS } from '#shared/contracts/bundle/paths'
import { RedactedHashes, RedactedRecords } from '#shared/contracts/bundle/redacted'
import { canonicalJson } from '#shared/kernel/canonical'
import { bad, type Finding, note } from './finding'
import type { Bundle } from './read-bundle'

/** Checks the two files of a redacted copy: both there, canonical, of the bundle's hiring action. */
export async function verifyReports(bundle: Bundle): Promise<readonly Finding[]> {
  const records = await readReport(bundle, REPORT_PATHS.records, RedactedRecords)
  const hashes = await readReport(bundle, REPORT_PATHS.hashes, RedactedHashes)
  const findings: Finding[] = []
  if (records === undefined || records.action !== bundle.manifest.action) {
    findings.push(bad('redacted.unreadable', REPORT_PATHS.records))
  }
  if (hashes === undefined) findings.push(bad('redacted.unreadable', REPORT_PATHS.hashes))
  return [...findings, note('bundle.redacted-copy', 'manifest.json')]
}

/** Checks that the file of an interview guide is there, canonical and one. */
export async function verifyGuide(bundle: Bundle): Promise<readonly Finding[]> {
  const guide = await readReport(bundle, bundlePaths.guide(), GuideJson)
  return guide === undefined ? [bad('bundle.guide-unreadable', bundlePaths.guide())] : []
}

/** A file's content; undefined when it is missing, of another shape, or not in its canonical form. */
async function readReport<Schema extends z.ZodType>(
  bundle: Bundle,
  path: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const file = bundle.manifest.files.find((each) => each.path === path)
  if (file === undefined) return undefined
  try {
    const bytes = Buffer.from(await bundle.read(file))
    const parsed = schema.safeParse(JSON.parse(bytes.toString()))
    return parsed.success && Buffer.from(canonicalJson(parsed.data)).equals(bytes) ? parsed.data : undefined
  } catch {
    // Not JSON, or nested so deeply that reading it takes more stack than there is.
    return undefined
  }
}
