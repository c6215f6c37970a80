import type { AppError } from '../kernel/app-error'
import { checks } from './checks'
import { commandLine } from './command-line'
import { documents } from './documents/documents'
import { errors } from './errors'
import { findings } from './findings'
import { guideParts } from './guide-parts'
import type { MessageValue, Message, ValueArguments } from './message-types'
import { preparationWarnings } from './preparation-warnings'
import { screens } from './screens/screens'
import { statuses } from './statuses'

/** Every text that a person reads, in English. Screens add theirs in `screens/`, a file each. */
const catalogue = {
  ...errors,
  ...checks,
  ...findings,
  ...statuses,
  ...guideParts,
  ...preparationWarnings,
  ...screens,
  ...documents,
  ...commandLine,
} as const

export type MessageKey = keyof typeof catalogue

/** The message of a key, with its values put in. A key that does not exist does not compile. */
export function message<Key extends MessageKey>(
  key: Key,
  ...[values]: ValueArguments<(typeof catalogue)[Key]>
): string {
  return fill(catalogue[key], values ?? {})
}

/** Whether the catalogue has a message of this name: for codes that come from data. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogue, key)
}

/**
 * The message of a code that came from elsewhere (an answer, a bundle, a newer version): where there is none,
 * `fallback`. A value that is missing shows as `?`.
 */
export function messageOfCode(
  key: string,
  values: Readonly<Record<string, MessageValue>>,
  fallback: MessageKey,
): string {
  return fill(catalogue[isMessageKey(key) ? key : fallback], values)
}

/** What to say to a person about a failure: what is wrong and what to do. */
export function errorMessage(error: Pick<AppError, 'code' | 'values'>): string {
  return messageOfCode(`error.${error.code}`, { ...error.values, code: error.code }, 'error.unexpected')
}

/** All keys, in the order of the files: for tests. */
export const messageKeys: readonly string[] = Object.keys(catalogue)

function fill(entry: Message, values: Readonly<Record<string, MessageValue>>): string {
  const text = typeof entry === 'string' ? entry : values['count'] === 1 ? entry.one : entry.other
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : '?',
  )
}
