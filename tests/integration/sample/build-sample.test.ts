import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '#electron/documents/fonts'
import { renderScoreSheet } from '#electron/documents/render-score-sheet'
import { buildSample, type BuiltSample } from '#electron/sample/build-sample'
import type { DrawSheet } from '#electron/sample/sample-world'
import { readSampleResumes } from '#electron/sample/read-resumes'
import { readSampleContent } from '#electron/sample/template'
import { verifySeal } from '#electron/signing/verify-seal'
import { readAll } from '#shared/domain/find-record'
import { Attestation } from '#shared/domain/interview/notes'
import { Person } from '#shared/domain/panel/person'
import { JobTask } from '#shared/domain/preparation/hiring-action'
import { actionChain, recordIds } from '#shared/domain/record-ids'
import { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { hashBytes } from '#shared/kernel/canonical'
import { unwrap } from '#shared/kernel/result'
import { slotStart } from '#shared/kernel/time'
import { checkChains } from '#shared/log/chain'
import { Records } from '#shared/log/records'
import { readRevision } from '#shared/log/revision'
import { readChange } from '#shared/log/verify-change'

const NOW = '2026-11-18T15:20:00.000Z'
const VIEWER = {
  person: 'e'.repeat(32),
  profile: {
    name: 'Robin Abara',
    title: 'Emergency Management Specialist',
    agency: 'National Floodplain Service',
    email: 'robin.abara@nfs.example',
    zone: 'America/Denver',
  },
  fingerprint: 'f'.repeat(64),
}

const content = await readSampleContent('resources')
const resumes = await readSampleResumes('resources', content)
const fonts = loadFonts('resources/fonts')
const steps: number[] = []

async function build(drawSheet: DrawSheet, viewer?: typeof VIEWER): Promise<BuiltSample> {
  return buildSample({
    content,
    resumes,
    now: () => ({ instant: NOW }),
    random: (length) => new Uint8Array(randomBytes(length)),
    drawSheet,
    progress: (done, total) => {
      steps.push(done / total)
    },
    ...(viewer === undefined ? {} : { viewer }),
  })
}

let sample: BuiltSample
let other: BuiltSample
let records: Records

/** Every id and hash that the changes name. */
function idsOf(built: BuiltSample): Set<string> {
  return new Set(
    built.changes.flatMap(({ hash, header }) => [
      hash,
      header.device,
      header.actor,
      header.command.id,
      ...header.patches.flatMap(({ record }) => record.split('/').slice(1)),
    ]),
  )
}

function submissions() {
  return readAll(Submission, records.views('submission/'))
}

function revisionOf(hash: string): SheetRevision {
  return SheetRevision.parse(unwrap(readRevision(sample.revisions.get(hash) ?? '', hash)).content)
}

beforeAll(async () => {
  sample = await build((model) => renderScoreSheet(model, fonts), VIEWER)
  // Whatever is drawn, ids come from elsewhere: any PDF will do for the second.
  const [page = new Uint8Array()] = resumes.values()
  other = await build(() => Promise.resolve(page))
  records = new Records().applyAll(sample.changes)
})

describe('the sample’s log', () => {
  it('is whole: each change is the one that its name says, no chain has a gap', () => {
    for (const change of sample.changes) {
      const { hash, ...raw } = change
      const read = unwrap(readChange(JSON.parse(JSON.stringify(raw)), hash))
      expect(read).toEqual({ change })
    }
    expect(checkChains(sample.changes)).toEqual([])
  })

  it('has only the chain that everybody shares, of one laptop per person who wrote', () => {
    expect(new Set(sample.changes.map(({ header }) => header.chain))).toEqual(
      new Set([actionChain(sample.action)]),
    )
    const writers = sample.changes.map(({ header }) => `${header.device} ${header.actor}`)
    expect(new Set(writers).size).toBe(5)
    expect(new Set(sample.changes.map(({ header }) => header.device)).size).toBe(5)
  })

  it('shows nothing of the notes and ratings that are private to a rater', () => {
    expect(records.views('notes/')).toEqual([])
    expect(records.views('sheet/')).toEqual([])
  })

  it('was all written before the sample is opened, in order', () => {
    const clocks = sample.changes.map(({ header }) => header.clock[0])
    expect(Math.max(...clocks)).toBeLessThan(Date.parse(NOW))
    expect([...clocks].sort((a, b) => a - b)).toEqual(clocks)
  })

  it('leaves nothing to resolve', () => {
    expect(records.views().filter(({ toResolve }) => toResolve.length > 0)).toEqual([])
  })

  it('tells how far it has come', () => {
    expect(steps.filter((step) => step === 1)).toHaveLength(2)
    expect(steps[0]).toBeGreaterThan(0)
  })

  it('shares no id with the sample built again', () => {
    const first = idsOf(sample)
    expect([...idsOf(other)].filter((id) => first.has(id))).toEqual([])
    expect([...other.revisions.keys()].filter((hash) => sample.revisions.has(hash))).toEqual([])
  })
})

describe('the sample’s records', () => {
  it('are the hiring action with its people, applicants, résumés and interviews', () => {
    expect(records.view(recordIds.action(sample.action))?.values).toMatchObject({
      title: 'Emergency Management Specialist',
      sample: true,
      zone: 'America/Chicago',
    })
    expect(readAll(Person, records.views('person/'))).toHaveLength(7)
    expect(readAll(Applicant, records.views('applicant/'))).toHaveLength(12)
    expect(readAll(JobTask, records.views('task/'))).toHaveLength(content.template.tasks.length)
    const papers = readAll(Paper, records.views('paper/'))
    expect(papers).toHaveLength(12)
    for (const { sha256, bytes } of papers) {
      expect(hashBytes(sample.attachments.get(sha256) ?? new Uint8Array())).toBe(sha256)
      expect(sample.attachments.get(sha256)?.length).toBe(bytes)
    }
  })

  it('have the statuses and panels of the content', () => {
    const interviews = readAll(Interview, records.views('interview/'))
    const count = (status: string) => interviews.filter((interview) => interview.status === status).length
    expect(interviews).toHaveLength(content.interviews.length)
    expect([count('interviewed'), count('no-show'), count('withdrawal'), count('scheduled')]).toEqual([
      3,
      1,
      1,
      content.interviews.length - 5,
    ])
  })

  it('put the person at this laptop on panels to come, today’s first among them, with no duty but to rate', () => {
    const own = readAll(Interview, records.views('interview/')).filter(({ panel }) =>
      panel.some(({ person }) => person === VIEWER.person),
    )
    expect(own).toHaveLength(content.viewer.length)
    expect(own.flatMap(({ slot }) => (slot === undefined ? [] : [slotStart(slot)])).sort()[0]).toBe(
      '2026-11-18T15:30:00.000Z',
    )
    expect(records.view(recordIds.person(sample.action, VIEWER.person))?.values).toMatchObject({
      ...VIEWER.profile,
      fingerprint: VIEWER.fingerprint,
      duties: ['sme'],
    })
  })

  it('name nobody else without a viewer', () => {
    const plain = new Records().applyAll(other.changes)
    expect(readAll(Person, plain.views('person/'))).toHaveLength(6)
    for (const { panel } of readAll(Interview, plain.views('interview/'))) {
      expect(panel.filter(({ role }) => role === 'lead')).toHaveLength(1)
    }
  })
})

describe('the sample’s score sheets', () => {
  it('are frozen: ratings of 2, 1 and 0, and a no-show', () => {
    const revisions = submissions().map(({ revision }) => revisionOf(revision))
    expect(new Set(sample.revisions.keys())).toEqual(new Set(submissions().map(({ revision }) => revision)))
    expect(new Set(revisions.map(({ interviewRating }) => interviewRating))).toEqual(new Set([2, 1, 0, null]))
    const noShow = revisions.find(({ interview }) => interview.status === 'no-show')
    expect(noShow?.analysis).toBe('No-show')
  })

  it('were submitted in time, by a rater who had confirmed that there is no conflict of interest', () => {
    for (const { id, revision, at } of submissions()) {
      const { interview } = revisionOf(revision)
      const view = records.view(recordIds.attestation(interview.id, id))
      const attested = view && Attestation.parse(view.values)
      expect(attested?.noConflict).toBe(true)
      expect(
        attested !== undefined && interview.slot !== null && attested.at < slotStart(interview.slot),
      ).toBe(true)
      const hours =
        (Date.parse(at) - Date.parse(interview.slot === null ? '' : slotStart(interview.slot))) / 3_600_000
      expect(hours).toBeGreaterThan(0)
      expect(hours).toBeLessThan(24)
    }
  })

  it('are signed by the raters, and intact to the strict verifier', async () => {
    const signatures = readAll(SheetSignature, records.views('signature/'))
    expect(signatures.map(({ revision }) => revision).sort()).toEqual([...sample.revisions.keys()].sort())
    for (const { id, revision, document, seal, sealSignature, fingerprint } of signatures) {
      const findings = await verifySeal({
        revisionHash: revision,
        signedPdf: sample.attachments.get(document.sha256) ?? new Uint8Array(),
        seal: sample.attachments.get(seal.sha256) ?? new Uint8Array(),
        sealSignature: sample.attachments.get(sealSignature.sha256) ?? new Uint8Array(),
      })
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(records.view(recordIds.person(sample.action, id))?.values['fingerprint']).toBe(fingerprint)
    }
  })

  it('are all that is attached beside the résumés', () => {
    expect(sample.attachments.size).toBe(12 + 3 * 4)
  })
})
