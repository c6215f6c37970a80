import { SEALED_PARTS, sealPackage, type SealedPart } from '#electron/bundle/sealed-package'
import type { SealedFile } from '#electron/bundle/sealed-file'
import { sha256 } from '#electron/bundle/sha256'
import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { submitReview } from '#shared/domain/scoring/review/commands/submit-review'
import type { ReviewRevision } from '#shared/domain/scoring/review/review-revision'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { newAgeSecret } from '#shared/kernel/age-keys'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision } from '#shared/log/revision'
import { freezeReview, reviewSubmission } from '../../domain/review/support'
import { signatureOf } from '../../domain/support/panel-of-two'
import type { World } from '../../domain/support/world'

interface HandedIn {
  readonly assessment: Id
  readonly revision: Hash
  readonly text: string
}

/** The sheets and résumé reviews that are handed in, with what their authors have of them. */
export class HandingIn {
  readonly texts = new Map<Hash, string>()
  readonly contents = new Map<Hash, SheetRevision>()
  readonly reviews = new Map<Hash, ReviewRevision>()
  readonly sealed: SealedFile[] = []
  readonly #world: World
  readonly #openings: (() => Promise<unknown>)[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Submits, signs where that is said, and seals as the laptop of its author does. */
  async submit(assessment: Id, rater: Id, signed: boolean): Promise<void> {
    const world = this.#world
    const { action, records, random } = world
    const at = { action, interview: assessment }
    const first = { supersedes: null, reason: '' }
    const occasion = { ...first, submittedAt: world.now }
    const content = unwrap(await buildSheetRevision(records, { ...at, rater }, occasion))
    const { hash: revision, text } = freezeRevision(SHEET_REVISION_KIND, content, random)
    await world.run(submitSheet, { ...at, ...first, revision, content, superseded: null }, rater)
    this.contents.set(revision, content)
    const sheet = { assessment, revision, text }
    const key = await this.#keepKey(sheet, rater)
    if (signed) await world.run(recordSignature, { ...at, signature: signatureOf(revision) }, rater)
    await this.#seal(sheet, key, signed ? SEALED_PARTS : ['revision'])
  }

  /** Submits a résumé review that is filled in, and seals it; reviews are not signed. */
  async submitReview(assessment: Id, reviewer: Id): Promise<void> {
    const frozen = await freezeReview(this.#world, { review: assessment, reviewer })
    await this.#world.run(submitReview, reviewSubmission(this.#world, frozen), reviewer)
    this.reviews.set(frozen.hash, frozen.content)
    const review = { assessment, revision: frozen.hash, text: frozen.text }
    await this.#seal(review, await this.#keepKey(review, reviewer), ['revision'])
  }

  async #keepKey({ assessment, revision, text }: HandedIn, author: Id): Promise<string> {
    const world = this.#world
    this.texts.set(revision, text)
    const opening = { action: world.action, assessment, revision, key: newAgeSecret(world.random) }
    await world.run(keepSealingKey, opening, author)
    this.#openings.push(async () => world.run(openSheet, opening, author))
    return opening.key
  }

  async #seal(
    { assessment, revision, text }: HandedIn,
    key: string,
    parts: readonly SealedPart[],
  ): Promise<void> {
    const files = new Map(parts.map((part) => [part, Buffer.from(text)]))
    const bytes = await sealPackage({ revision, key, files }, [])
    const read = () => Promise.resolve(bytes)
    this.sealed.push({ assessment, revision, sha256: sha256(bytes), bytes: bytes.length, read })
  }

  async open(): Promise<void> {
    for (const open of this.#openings) await open()
  }
}
