import { formatDateTimeWithZone, type ZoneId } from '../../../kernel/time'
import { message } from '../../../messages/catalogue'
import type { NamedOrigin } from '../named-origin'

/** Where tied words come from, in words; empty where they stand in the rater's own transcript. */
export function originText(origin: NamedOrigin | undefined, zone: ZoneId): string {
  switch (origin?.kind) {
    case undefined:
      return ''
    case 'reference':
      return message('origin.reference', { name: origin.name, time: formatDateTimeWithZone(origin.at, zone) })
    case 'paper':
      return message('origin.paper', { page: origin.page, pages: origin.pages })
    case 'gone':
      return message(`origin.gone.${origin.from}`)
  }
}
