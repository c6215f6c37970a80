import { message } from '../../../messages/catalogue'
import type { GuideQuestion } from '../interview-guide'

type Kind = GuideQuestion['kind']

const KINDS: Readonly<Record<Kind, () => string>> = {
  'past-experience': () => message('question-kind.past-experience'),
  hypothetical: () => message('question-kind.hypothetical'),
  viewpoint: () => message('question-kind.viewpoint'),
}

const BETWEEN = ' · '

/** How long a part may take, as the page says it. */
export function minutesText(minutes: number): string {
  return message('word.minutes', { minutes: String(minutes) })
}

/** The number in such a text; undefined where there is none. */
export function minutesIn(text: string): number | undefined {
  const found = /\d+(?:[.,]\d+)?/.exec(text)?.[0]
  return found === undefined ? undefined : Number(found.replace(',', '.'))
}

/** A question's kind and time, as the page says them. */
export function factsText({ kind, minutes }: Pick<GuideQuestion, 'kind' | 'minutes'>): string {
  return [KINDS[kind](), minutesText(minutes)].join(BETWEEN)
}

/** The kind and time in such a text, each where it is there. */
export function factsIn(text: string): { kind?: Kind; minutes?: number } {
  const kinds: readonly Kind[] = ['past-experience', 'hypothetical', 'viewpoint']
  const kind = kinds.find((each) => text.toLowerCase().includes(KINDS[each]().toLowerCase()))
  const minutes = minutesIn(text)
  return { ...(kind === undefined ? {} : { kind }), ...(minutes === undefined ? {} : { minutes }) }
}

/** The names of a question's competencies, as the page lists them. */
export function namesText(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('\n', ' ')).join('; ')
}
