import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ReportBlock, SignedReportModel } from '../../../contracts/documents/signed-report'
import { formatDateTimeWithZone, formatSlot, msOf, type ZoneId } from '../../../kernel/time'
import type { FrozenRevision } from '../../../log/revision'
import { message } from '../../../messages/catalogue'
import type { ConsensusRevision } from '../consensus/consensus-revision'
import { fullName } from '../../scheduling/applicant'
import type { Id } from '../../../kernel/ids'
import { positionOf, reportSubject, spacedHash } from './report-facts'
import type { ReportSigning } from './report-signing'
import { wordsTable } from './words-table'

type Agreed = ConsensusRevision['competencies'][number]

/** A consensus sheet as it is printed, from its frozen revision and nothing else. */
export function consensusModel(
  revision: ConsensusRevision,
  frozen: FrozenRevision,
  { signer, claimedTime, paper = 'letter' }: ReportSigning,
): SignedReportModel {
  const { action, applicant, interview, notes, raters, round } = revision
  const zone = interview.slot?.zone ?? action.zone
  return {
    paper,
    createdAt: msOf(revision.closedAt),
    title: message('consensus-document.title'),
    fileTitle: message('consensus-document.file-title', { number: applicant.number, round: round.name }),
    subject: message('consensus-document.subject'),
    lead: [positionOf(action), round.name],
    applicantNumber: applicant.number,
    blocks: [
      {
        kind: 'facts',
        pairs: [
          ...reportSubject(revision),
          [message('document.interview'), interview.slot === null ? '' : formatSlot(interview.slot)],
          [message('document.guide'), message('document.guide-version', revision.guide)],
          [message('consensus-document.recorder'), nameOf(revision, revision.recorder)],
          [message('consensus-document.closed'), formatDateTimeWithZone(revision.closedAt, zone)],
        ],
      },
      ...amendment(revision),
      { kind: 'heading', level: 2, text: message('consensus-document.result') },
      ...revision.results.map(({ role, why, values }): ReportBlock => {
        const name = applicant.roles.find(({ id }) => id === role)?.name ?? ''
        return {
          kind: 'text',
          strong: true,
          text: message('consensus-document.result-line', {
            role: name === '' ? message('debrief.result.all') : name,
            why: message(`interview-rating.why.${why}`, values),
          }),
        }
      }),
      { kind: 'heading', level: 2, text: message('sheet-document.competencies') },
      ...revision.competencies.flatMap((each) => oneCompetency(revision, each, zone)),
      { kind: 'heading', level: 2, text: message('debrief.notes') },
      { kind: 'written', text: notes },
      { kind: 'heading', level: 2, text: message('consensus-document.sheets') },
      {
        kind: 'table',
        widths: [40, 60],
        header: [message('debrief.rater'), message('sheet-document.revision')],
        rows: raters.map(({ name, sheet }) => [name, spacedHash(sheet)]),
      },
    ],
    meaning: message('consensus-document.meaning'),
    signer,
    claimedTime: claimedTime === undefined ? '' : formatDateTimeWithZone(claimedTime, zone),
    revisionSha256: frozen.hash,
    revisionJson: utf8ToBytes(frozen.text),
  }
}

/** What a person looks for it by. */
export function consensusName({ applicant, round }: ConsensusRevision): string {
  return message('consensus-document.name', { applicant: fullName(applicant), round: round.name })
}

function amendment({ supersedes, reason }: ConsensusRevision): readonly ReportBlock[] {
  if (supersedes.length === 0) return []
  const earlier = supersedes.map((hash) => message('report-document.earlier', { hash: spacedHash(hash) }))
  return [
    {
      kind: 'notice',
      title: message('consensus-document.amendment'),
      lines: [message('report-document.reason', { reason }), ...earlier],
    },
  ]
}

/** What each gave beside what counts, the reason, the words that raters tied, and who does not go along. */
function oneCompetency(revision: ConsensusRevision, agreed: Agreed, zone: ZoneId): readonly ReportBlock[] {
  const { competency, originals, consensus, counts, reason, dissents } = agreed
  const tied = originals.flatMap(({ rater, words }) =>
    words.map((each) => Object.assign({}, each, { rater: nameOf(revision, rater) })),
  )
  return [
    { kind: 'heading', level: 3, text: competency.name },
    {
      kind: 'text',
      strong: true,
      text: message(consensus === null ? 'consensus-document.alike' : 'consensus-document.agreed', {
        rating: message(`rating.${counts}`),
      }),
    },
    ...(reason === ''
      ? []
      : [{ kind: 'text', text: message('report-document.reason', { reason }) } as const]),
    {
      kind: 'table',
      widths: [28, 20, 52],
      header: [message('debrief.rater'), message('debrief.rating'), message('debrief.evidence')],
      rows: originals.map(({ rater, rating, evidence }) => [
        nameOf(revision, rater),
        message(`rating.${rating}`),
        evidence,
      ]),
    },
    ...(tied.length === 0 ? [] : [wordsTable(tied, zone)]),
    ...dissents.map(({ rater, rating, words }): ReportBlock => ({
      kind: 'notice',
      title: message('consensus-document.dissent'),
      lines: [
        message('debrief.dissent.line', {
          name: nameOf(revision, rater),
          rating: message(`rating.${rating}`),
          words,
        }).trim(),
      ],
    })),
  ]
}

function nameOf({ raters }: ConsensusRevision, rater: Id): string {
  return raters.find(({ id }) => id === rater)?.name ?? ''
}
