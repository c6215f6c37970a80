import type { SchemeLevel } from '#shared/domain/preparation/level-schemes'
import { message } from '#shared/messages/catalogue'

/** What a level is called when a scheme is chosen; a person may describe it as they like. */
export function levelName(level: SchemeLevel): string {
  return message(`level.${level}`)
}
