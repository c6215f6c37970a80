import type { Session } from 'electron'

/** What the window may do beyond its own page; everything else is denied, what comes later included. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

export function isAllowed(permission: string): boolean {
  return ALLOWED.has(permission)
}

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setDevicePermissionHandler(() => false)
}
