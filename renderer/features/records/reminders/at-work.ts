import { Id } from '#shared/kernel/ids'
import { paths } from '../../../app/paths'

/** Whether somebody is in an interview's room or on a sheet, their own or one that they check: not in a list of them. */
export function isAtWork(location: string, action: Id): boolean {
  const atOne = [paths.room(action, ''), paths.sheet(action, '')].some(
    (path) => location.startsWith(path) && Id.safeParse(location.slice(path.length)).success,
  )
  return atOne || location.startsWith(`${paths.checks(action)}/`)
}
