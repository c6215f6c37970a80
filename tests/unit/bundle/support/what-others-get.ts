import { packArchive } from '#electron/bundle/pack-archive'
import { packSegment } from '#electron/bundle/pack-segment'
import type { BundleContent } from '#electron/bundle/bundle-content'
import type { SealedFile } from '#electron/bundle/sealed-file'
import type { Signer } from '#electron/signing/signer'
import { debriefState } from '#shared/domain/decision/debrief-state'
import { allStandingDecisions } from '#shared/domain/decision/deciding/decisions'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { standings } from '#shared/domain/decision/standings'
import { readAll } from '#shared/domain/find-record'
import { actionChain } from '#shared/domain/record-ids'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { historyOf } from '#shared/domain/records/history'
import { openGradings } from '#shared/domain/records/open-gradings'
import { openReviews } from '#shared/domain/records/open-reviews'
import { openWork } from '#shared/domain/records/open-work'
import { namedIds } from '#shared/domain/records/record-names'
import { todaysInterviews } from '#shared/domain/records/todays-interviews'
import { Interview } from '#shared/domain/scheduling/interview'
import { checkList } from '#shared/domain/scoring/checks/check-list'
import { namesHidden } from '#shared/domain/scoring/names-hidden'
import { openingsDue } from '#shared/domain/scoring/openings-due'
import type { ReviewRevision } from '#shared/domain/scoring/review/review-revision'
import { roundReviews } from '#shared/domain/scoring/review/round-reviews'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import type { World } from '../../domain/support/world'

const CATEGORIES = ['qualified', 'well qualified', 'best qualified'] as const

/** A world at one moment, with the files that its authors have. */
export interface Moment {
  readonly world: World
  /** Who wrote what the others are not to see. */
  readonly authors: readonly Id[]
  readonly texts: ReadonlyMap<Hash, string>
  readonly contents: ReadonlyMap<Hash, SheetRevision>
  /** Of résumé reviews. */
  readonly reviews?: ReadonlyMap<Hash, ReviewRevision>
  readonly sealed: readonly SealedFile[]
  readonly signer: Signer
}

/** What leaves a laptop: an archive, and the segments of those who wrote. */
export async function filesFor(moment: Moment) {
  const { world, authors, texts, sealed, signer } = moment
  const { action, now: created } = world
  const changes = sharedChanges(world)
  const files = {
    action,
    created,
    sealed,
    revision: (hash: Hash) => {
      const text = texts.get(hash)
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text))
    },
    attachment: () => Promise.resolve(undefined),
  }
  const bundles = [await packArchive({ ...files, device: world.clerk, changes })]
  for (const device of authors) {
    const own = changes.filter((change) => change.header.device === device)
    if (own.length === 0) continue
    const records = new Records().applyAll(changes)
    bundles.push(await packSegment({ ...files, device, changes: own, records, signer }))
  }
  return { changes, bundles: bundles.map(listed) }
}

/**
 * The names of all files, in their order. The size of a file of changes depends on how well hashes compress, and the
 * signature of a chain's end on chance: the changes themselves are compared.
 */
function listed({ files, heads, without }: BundleContent) {
  return {
    heads,
    without,
    files: files.map(({ kind, path, bytes }) =>
      kind === 'changes' || kind === 'head' ? { kind, path } : { kind, path, bytes },
    ),
  }
}

const nothing = () => Promise.resolve(undefined)

/** All that the screens of one person are made of. */
export async function screensOf({ world, contents, reviews }: Moment, viewer: Id) {
  const { action, applicant, interview, now } = world
  const known = knownTo(world, viewer)
  const records = new Records().applyAll(known)
  const contentOf = (revision: Hash) => Promise.resolve(contents.get(revision))
  const reviewOf = (revision: Hash) => Promise.resolve(reviews?.get(revision))
  const view = { action, viewer, categories: CATEGORIES, contentOf }
  const interviews = readAll(Interview, records.views('interview/'))
  const held = interviews.find(({ id }) => id === interview)
  const role = world.roles()[0]?.id ?? ''
  return {
    records: [...records.views('')].map(({ id, values }) => [id, values]),
    history: historyOf(known),
    names: [...(await namedIds(records, action, await namesHidden(records, action, viewer))).of],
    standings: await standings(records, view),
    basis: await decisionBasis(records, { ...view, applicant, role, consensusOf: nothing }),
    decisions: await allStandingDecisions(records),
    debrief: held && (await debriefState(records, action, held)),
    checks: await checkList(records, action, viewer, now),
    work: await openWork(records, action, now),
    gradings: await openGradings(records, { action, viewer, now, contentOf }),
    reviews: await openReviews(records, { action, viewer, contentOf: reviewOf }),
    reviewed: await Promise.all(
      world
        .rounds()
        .filter(({ kind }) => kind === 'resume-review')
        .map(async ({ id }) => roundReviews(records, { action, round: id, viewer, contentOf: reviewOf })),
    ),
    openings: await openingsDue(records, action, viewer),
    toResolve: await conflictsToResolve(records, action),
    today: await todaysInterviews(records, { action, person: viewer }, interviews, now),
  }
}

/** What everybody shares, and this person's own private work. */
function knownTo(world: World, viewer: Id): readonly NamedChange[] {
  const chain = actionChain(world.action)
  return world.changes.filter(({ header }) => header.chain === chain || header.device === viewer)
}

function sharedChanges(world: World): readonly NamedChange[] {
  return world.changes.filter(({ header }) => header.chain === actionChain(world.action))
}

/** With every SHA-256 told apart by the place where it first stands, and by nothing else. */
export function withoutHashes(value: unknown): string {
  const seen = new Map<string, number>()
  return said(value).replace(/[0-9a-f]{64}/gu, (hash) => {
    const number = seen.get(hash) ?? seen.size
    seen.set(hash, number)
    return `hash ${String(number)}`
  })
}

/** Its lines without their order: what is listed by salted hashes, two sheets of one interview, stands by chance. */
export function withoutHashesAndOrder(value: unknown): string {
  const lines = said(value)
    .replace(/[0-9a-f]{64}/gu, 'hash')
    .split('\n')
  return lines
    .map((line) => line.replace(/,$/u, ''))
    .sort()
    .join('\n')
}

/** As text: all of it, in its order. */
export function said(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each), 1)
}
