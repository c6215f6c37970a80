import { describe, expect, it, vi } from 'vitest'
import { isOwnPage } from '#electron/security/navigation'

vi.mock('electron', () => ({ protocol: {} }))

describe('the window’s own page', () => {
  it.each(['app://evenhand/', 'app://evenhand/#/profile', 'app://evenhand/index.html'])('is %s', (url) => {
    expect(isOwnPage(url)).toBe(true)
  })

  it.each([
    'app://evenhand.example/',
    'app://evenhand@example.org/',
    'app://other/index.html',
    'app://room-window/',
    'app://evenhand/assets/main.js',
    'https://example.org/#app://evenhand/',
    'file:///index.html',
    'data:text/html,app://evenhand/',
    'about:blank',
    'javascript:void(0)',
  ])('is not %s', (url) => {
    expect(isOwnPage(url)).toBe(false)
  })
})
