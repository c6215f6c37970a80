import { describe, expect, it, vi } from 'vitest'
import { silenceChromium, staysLocal } from '#electron/security/network'

vi.mock('electron', () => ({ protocol: {} }))

describe('a request stays on this machine', () => {
  it.each([
    'app://evenhand/index.html',
    'blob:app://evenhand/3f2a',
    'data:image/png;base64,AAAA',
    'devtools://devtools/bundled/inspector.html',
  ])('with %s', (url) => {
    expect(staysLocal(url)).toBe(true)
  })

  it.each([
    'http://127.0.0.1:8080/',
    'https://example.org/',
    'ws://127.0.0.1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'chrome-extension://abcdef/page.html',
    'app://other/index.html',
    'app://room-window/index.html',
    'app://evenhand.example/',
    '//example.org/',
    'not a url',
    '',
  ])('and does not with "%s"', (url) => {
    expect(staysLocal(url)).toBe(false)
  })
})

it('the second window asks its own host alone', () => {
  expect(staysLocal('app://room-window/index.html', 'room-window')).toBe(true)
  expect(staysLocal('app://evenhand/index.html', 'room-window')).toBe(false)
  expect(staysLocal('https://room-window/', 'room-window')).toBe(false)
})

it('Chromium is told to run none of its own errands', () => {
  const appendSwitch = vi.fn<(name: string) => void>()
  silenceChromium({ commandLine: { appendSwitch } })
  expect(appendSwitch.mock.calls.flat().sort()).toEqual([
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-quic',
    'disable-sync',
    'dns-prefetch-disable',
    'no-default-browser-check',
    'no-first-run',
    'no-pings',
  ])
})
