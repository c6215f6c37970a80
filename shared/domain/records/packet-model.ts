import type { PaperSize } from '../../contracts/documents/facts'
import type { PacketModel, PacketQuestion } from '../../contracts/documents/packet'
import type { Hash, Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import { formatDateTimeWithZone, msOf, type Instant } from '../../kernel/time'
import type { Head } from '../../log/chain'
import type { RecordsReader } from '../../log/records'
import { noteCode } from '../interview/paper-notes/note-code'
import { shareMinutes } from '../interview/time-budget'
import { questionsFor, type GuideContent, type GuideQuestion } from '../preparation/interview-guide'
import { fullName } from '../scheduling/applicant'
import type { SheetRevision } from '../scoring/sheet-revision'
import { chainWitnesses } from './chain-witnesses'
import { actionFacts, competencyFacts, followUpOutcome, interviewFacts } from './facts'
import { packetFiles, type PacketFile } from './packet-files'
import { loadPacketMaterial } from './packet-material'
import { recordNames } from './record-names'

export interface PacketPlace {
  readonly action: Id
  readonly interview: Id
}

export interface PacketPrinting {
  readonly now: Instant
  /** US letter unless said otherwise. */
  readonly paper?: PaperSize
  /** Of the chains that the records were folded from, by `chainKey`. */
  readonly heads: ReadonlyMap<string, Head>
}

export interface Packet {
  readonly model: PacketModel
  /** The files that the model names, with the hash under which their bytes are stored. */
  readonly files: readonly PacketFile[]
}

/**
 * The packet of one interview: with the transcript of a submitted sheet where one is known (the note-taker's
 * rather than the lead's, a rater's last), else with room to write. `revisions` are the contents of the
 * interview's submitted revisions, by hash, as far as this laptop has them. Refuses: `record.not-found`.
 */
export async function packetModel(
  records: RecordsReader,
  revisions: ReadonlyMap<Hash, SheetRevision>,
  place: PacketPlace,
  { heads, now, paper = 'letter' }: PacketPrinting,
): Promise<Result<Packet>> {
  const loaded = await loadPacketMaterial(records, place)
  if (!loaded.ok) return loaded
  const { action, applicant, competencies, guide, interview, panel, roles, round } = loaded.value
  const zone = interview.slot?.zone ?? action.zone
  const { resumes, sheets, files } = packetFiles(loaded.value, revisions, zone)
  const written = transcriptOf(loaded.value.newest.flatMap((hash) => revisions.get(hash) ?? []))
  const names = new Map(competencies.map((competency) => [competency.id, competency.name]))
  const content = withExtra(guide.content, applicant.roles, interview.extraMinutes)
  const codeOf = (part?: Id) => noteCode({ ...place, guide: interview.guide }, part)
  const model: PacketModel = {
    paper,
    createdAt: msOf(now),
    made: formatDateTimeWithZone(now, zone),
    action: actionFacts(action),
    round: round.name,
    applicant: { name: fullName(applicant), number: applicant.number, roles: roles.map(({ name }) => name) },
    interview: interviewFacts({
      slot: interview.slot,
      place: interview.place,
      status: interview.status,
      panel,
    }),
    minutes: { all: minutesOf(content, applicant.roles), extra: interview.extraMinutes },
    guide: {
      title: guide.title,
      version: guide.version,
      introduction: content.introduction,
      checklist: content.checklist,
      questions: questionsFor(content, applicant.roles).map((question) =>
        packetQuestion(question, names, { written, code: codeOf(question.id) }),
      ),
      conclusion: content.conclusion,
      conclusionCode: codeOf('conclusion'),
      notesCode: codeOf(),
    },
    competencies: competencies.map(competencyFacts),
    resumes,
    sheets,
    witnesses: chainWitnesses(heads, place.action, await recordNames(records, place.action)),
  }
  return ok({ model, files })
}

/** With each part's share of the minutes that HR granted besides: the same as the room shows. */
function withExtra(content: GuideContent, roles: readonly Id[], extra: number): GuideContent {
  const { conclusion, introduction } = content
  const asked = questionsFor(content, roles)
  const [first, ...rest] = shareMinutes(
    [introduction, ...asked, conclusion].map(({ minutes }) => minutes),
    extra,
  )
  const shares = new Map(asked.map(({ id }, index) => [id, rest[index]]))
  return {
    ...content,
    introduction: { ...introduction, minutes: first ?? introduction.minutes },
    questions: content.questions.map((question) =>
      Object.assign({}, question, { minutes: shares.get(question.id) ?? question.minutes }),
    ),
    conclusion: { ...conclusion, minutes: rest.at(-1) ?? conclusion.minutes },
  }
}

function minutesOf(content: GuideContent, roles: readonly Id[]): number {
  return [content.introduction, ...questionsFor(content, roles), content.conclusion].reduce(
    (sum, { minutes }) => sum + minutes,
    0,
  )
}

function transcriptOf(revisions: readonly SheetRevision[]): SheetRevision | undefined {
  const order = ['note-taker', 'lead', 'rater', 'observer', 'trainee']
  return [...revisions].sort((a, b) => order.indexOf(a.rater.role) - order.indexOf(b.rater.role))[0]
}

function packetQuestion(
  question: GuideQuestion,
  names: ReadonlyMap<Id, string>,
  { written, code }: { readonly written: SheetRevision | undefined; readonly code: string },
): PacketQuestion {
  return {
    text: question.text,
    questionKind: question.kind,
    minutes: question.minutes,
    competencies: question.competencies.flatMap((id) => names.get(id) ?? []),
    followUps: question.followUps.map(({ id, text }) => ({
      text,
      outcome: followUpOutcome(written?.followUps[id]),
    })),
    probes: question.probes,
    goodResponse: question.goodResponse,
    transcript: written?.transcripts[question.id] ?? '',
    code,
  }
}
