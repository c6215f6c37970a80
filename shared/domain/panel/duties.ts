import type { PanelRole } from './person'

/** Who rates after an interview. Observers only watch; a trainee's sheets are kept apart from the others. */
export function isRater(role: PanelRole): boolean {
  return role === 'lead' || role === 'note-taker' || role === 'rater'
}

/** Who writes a score sheet: whoever rates, and a trainee for practice. */
export function writesSheet(role: PanelRole): boolean {
  return isRater(role) || role === 'trainee'
}
