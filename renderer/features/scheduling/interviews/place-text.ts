import type { Place } from '#shared/domain/scheduling/interview'
import { message } from '#shared/messages/catalogue'

/** Room, number or address with the access code; or that there is none yet. */
export function placeText(place: Place | undefined): string {
  if (place === undefined) return message('interview.before.nowhere')
  const mode = message(`place.${place.mode}`)
  const at = place.where === '' ? mode : message('place.at', { mode, where: place.where })
  return place.accessCode === '' ? at : message('place.access-code', { place: at, code: place.accessCode })
}
