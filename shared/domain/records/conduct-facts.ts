import type { ConductFacts } from '../../contracts/documents/score-sheet'
import { formatDateTimeWithZone, formatElapsed, type ZoneId } from '../../kernel/time'
import { message } from '../../messages/catalogue'
import { askedOrder, isOutOfOrder } from '../interview/asked-order'
import { pauseLength } from '../interview/pauses'
import { MINUTE_MS } from '../interview/time-budget'
import { totalTime, type SheetRevision } from '../scoring/sheet-revision'
import { askedQuestions } from '../scoring/shown-questions'

/** How an interview went, from what was frozen: sittings, time, pauses, and what was asked besides the guide. */
export function conductFacts(revision: SheetRevision, zone: ZoneId): ConductFacts {
  const { added, pauses, sittings } = revision
  const time = (at: string | null): string =>
    at === null ? message('sheet-document.not-ended') : formatDateTimeWithZone(at, zone)
  return {
    sittings: sittings.map(({ from, until }) =>
      message('sheet-document.sitting', { from: time(from), until: time(until) }),
    ),
    timeUsed: timeUsed(revision),
    order: orderText(revision),
    pauses: pauses.map((pause) => ({
      when: time(pause.from),
      length: pause.until === null ? message('sheet-document.not-ended') : formatElapsed(pauseLength(pause)),
      why: [pause.reason === null ? '' : message(`pause-reason.${pause.reason}`), pause.words]
        .filter((part) => part.trim() !== '')
        .join(': '),
    })),
    added: added.map(({ after, reason, text }) => ({ where: partText(revision, after), text, reason })),
  }
}

/** Beside the time of the guide; of work that was graded it is not printed. */
function timeUsed(revision: SheetRevision): string {
  const { guide, interview, technical } = revision
  const total = totalTime(revision)
  if (total === 0 || technical !== undefined) return ''
  const { conclusion, introduction } = guide.content
  const questions = askedQuestions(revision)
  const minutes = [introduction, ...questions, conclusion].reduce((sum, part) => sum + part.minutes, 0)
  return message('sheet-document.time-used', {
    used: Math.round(total / MINUTE_MS),
    minutes: minutes + interview.extraMinutes,
  })
}

function orderText(revision: SheetRevision): string {
  const { firstAsked, orderReason } = revision
  const questions = askedQuestions(revision)
  const order = askedOrder(questions, { firstAsked })
  if (!isOutOfOrder(order)) return ''
  const said = message('sheet-document.order-other', { order: order.join(', ') })
  return orderReason.trim() === '' ? said : `${said}\n${message('sheet-document.reason')}: ${orderReason}`
}

function partText(revision: SheetRevision, part: string): string {
  if (part === 'introduction' || part === 'conclusion') return message(`interview.part.${part}`)
  const questions = askedQuestions(revision)
  const number = questions.findIndex(({ id }) => id === part) + 1
  return number === 0 ? '' : message('sheet-document.question', { number })
}
