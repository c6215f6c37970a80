import { questionsFor, type GuideContent } from '#shared/domain/preparation/interview-guide'
import type { MissingItem } from '#shared/domain/scoring/missing-from-sheet'
import type { SheetDifference } from '#shared/domain/scoring/sheet-differences'
import type { SheetWarning } from '#shared/domain/scoring/sheet-warnings'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

/** What a sheet's items are named by: of its material, or of a submitted version. */
interface NamingMaterial {
  readonly competencies: readonly { readonly id: Id; readonly name: string }[]
  readonly guide: { readonly content: GuideContent }
  readonly applicant: { readonly roles: readonly Id[] }
}

/** The names by which a sheet's lists speak of questions and competencies. */
export class ItemWords {
  readonly #competencies: ReadonlyMap<Id, string>
  readonly #questions: ReadonlyMap<Id, number>
  /** The number of the question that a follow-up belongs to. */
  readonly #followUps: ReadonlyMap<Id, number>
  /** The number of a follow-up within its question. */
  readonly #followUpPlaces: ReadonlyMap<Id, number>

  constructor({ competencies, guide, applicant }: NamingMaterial) {
    const questions = questionsFor(guide.content, applicant.roles)
    this.#competencies = new Map(competencies.map(({ id, name }) => [id, name]))
    this.#questions = new Map(questions.map(({ id }, index) => [id, index + 1]))
    this.#followUps = new Map(
      questions.flatMap(({ followUps }, index) => followUps.map(({ id }) => [id, index + 1])),
    )
    this.#followUpPlaces = new Map(
      questions.flatMap(({ followUps }) => followUps.map(({ id }, index) => [id, index + 1])),
    )
  }

  missing(item: MissingItem): string {
    switch (item.code) {
      case 'missing.response':
        return message('scoring.missing.response', { number: this.#number(item.question) })
      case 'missing.rating':
        return message('scoring.missing.rating', { name: this.#name(item.competency) })
      case 'missing.unsure':
        return message('scoring.missing.unsure', { name: this.#name(item.competency) })
      case 'missing.status':
        return message('scoring.missing.status')
      case 'missing.analysis':
      case 'missing.sentences':
      case 'missing.no-show':
        return message(item.code)
    }
  }

  warning(warning: SheetWarning): string {
    switch (warning.code) {
      case 'sheet-warning.notes-too-short':
        return message('scoring.warnings.notes-too-short', { name: this.#name(warning.competency) })
      case 'sheet-warning.no-passage':
        return message('scoring.warnings.no-passage', { name: this.#name(warning.competency) })
      case 'sheet-warning.no-evidence':
        return message('scoring.warnings.no-evidence', { name: this.#name(warning.competency) })
      case 'sheet-warning.contradicted':
        return message(`scoring.warnings.${warning.how}`, {
          name: this.#name(warning.competency),
          rating: message(`rating.${warning.rating}`),
        })
      case 'sheet-warning.follow-up-open':
        return message('scoring.warnings.follow-up-open', { number: this.#number(warning.question) })
      case 'sheet-warning.skipped':
        return this.#skipped(warning)
      case 'sheet-warning.out-of-order':
        return outOfOrder(warning)
      case 'sheet-warning.added':
        return message('scoring.warnings.added', { text: warning.text, reason: warning.reason })
    }
  }

  difference(difference: SheetDifference): string {
    switch (difference.part) {
      case 'transcripts':
        return message('scoring.differs.transcripts', { number: this.#number(difference.key) })
      case 'clarified':
        return message('scoring.differs.clarified', { number: this.#number(difference.key) })
      case 'followUps':
        return message('scoring.differs.followUps', { number: this.#followUps.get(difference.key) ?? '?' })
      case 'ratings':
      case 'evidence':
        return message(`scoring.differs.${difference.part}`, { name: this.#name(difference.key) })
      case 'skipped':
      case 'added':
      case 'orderReason':
      case 'pauses':
      case 'analysis':
      case 'passages':
      case 'paperNotes':
      case 'interview':
      case 'technical':
      case 'applicant':
      case 'competencies':
      case 'guide':
      case 'round':
      case 'action':
      case 'rater':
        return message(`scoring.differs.${difference.part}`)
    }
  }

  #skipped({ question, followUp, reason }: Extract<SheetWarning, { code: 'sheet-warning.skipped' }>): string {
    const number = this.#number(question)
    if (followUp === null) return message('scoring.warnings.question-skipped', { number, reason })
    const which = this.#followUpPlaces.get(followUp) ?? '?'
    return message('scoring.warnings.follow-up-skipped', { number, followUp: which, reason })
  }

  #name(competency: Id): string {
    return this.#competencies.get(competency) ?? '?'
  }

  #number(question: Id): number | string {
    return this.#questions.get(question) ?? '?'
  }
}

function outOfOrder({
  order,
  reason,
}: Extract<SheetWarning, { code: 'sheet-warning.out-of-order' }>): string {
  const numbers = order.join(', ')
  if (reason === '') return message('scoring.warnings.out-of-order-unsaid', { order: numbers })
  return message('scoring.warnings.out-of-order', { order: numbers, reason })
}
