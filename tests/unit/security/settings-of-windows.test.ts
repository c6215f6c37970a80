import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#electron/security/content-security-policy'
import { isAllowed } from '#electron/security/permissions'
import { securePreferences } from '#electron/security/web-preferences'

describe('the content security policy', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((text) => {
      const [name = '', ...values] = text.split(' ')
      return [name, values] as const
    }),
  )

  it('takes scripts from the program alone: none inline, none evaluated', () => {
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.has('script-src-elem')).toBe(false)
    expect(directives.has('script-src-attr')).toBe(false)
  })

  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    for (const name of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"])
    }
  })

  it('names no host and no scheme that leaves this machine', () => {
    const sources = new Set([...directives.values()].flat())
    expect([...sources].sort()).toEqual(["'none'", "'self'", "'unsafe-inline'", 'blob:', 'data:'])
  })
})

describe('what a window is made with', () => {
  it('is sandboxed, isolated and without Node', () => {
    expect(securePreferences('/preload.cjs')).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })
})

describe('permissions', () => {
  it.each([
    'geolocation',
    'notifications',
    'media',
    'midi',
    'clipboard-read',
    'openExternal',
    'hid',
    'one of later',
  ])('%s is denied', (permission) => {
    expect(isAllowed(permission)).toBe(false)
  })
})
