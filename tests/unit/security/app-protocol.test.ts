import { resolve, sep } from 'node:path'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fileOfUrl } from '#electron/security/app-protocol'

vi.mock('electron', () => ({ protocol: {} }))

const ROOT = resolve('/program/out/renderer')

describe('the file that a URL names', () => {
  it.each([
    ['app://evenhand/', 'index.html'],
    ['app://evenhand/index.html', 'index.html'],
    ['app://evenhand/#/actions/1', 'index.html'],
    ['app://evenhand/assets/main-4f.js?v=1', 'assets/main-4f.js'],
    ['app://evenhand/assets/a%20b.css', 'assets/a b.css'],
  ])('%s is %s of the window’s folder', (url, file) => {
    expect(fileOfUrl(url, ROOT)).toBe(resolve(ROOT, file))
  })

  it('is found under the second window’s host by that window alone', () => {
    expect(fileOfUrl('app://room-window/', ROOT, 'room-window')).toBe(resolve(ROOT, 'index.html'))
    expect(fileOfUrl('app://evenhand/', ROOT, 'room-window')).toBeUndefined()
    expect(fileOfUrl('app://room-window/', ROOT)).toBeUndefined()
    expect(fileOfUrl('app://room-window/..%2f..%2fpackage.json', ROOT, 'room-window')).toBeUndefined()
  })

  it.each([
    ['another host', 'app://other/index.html'],
    ['a host that begins like ours', 'app://evenhand.example/index.html'],
    ['a port', 'app://evenhand:8080/index.html'],
    ['another scheme', 'file:///program/out/renderer/index.html'],
    ['the network', 'https://evenhand/index.html'],
    ['an encoded slash after two dots', 'app://evenhand/..%2f..%2fpackage.json'],
    ['an encoded backslash', 'app://evenhand/..%5c..%5cpackage.json'],
    ['a backslash', 'app://evenhand/assets%5cmain.js'],
    ['two dots that are encoded with their slash', 'app://evenhand/assets/%2e%2e%2f%2e%2e%2fpackage.json'],
    ['a null byte', 'app://evenhand/index.html%00.js'],
    ['a broken encoding', 'app://evenhand/%E0%A4%A.html'],
    ['a kind of file that the window never loads', 'app://evenhand/assets/main.js.map'],
    ['no kind at all', 'app://evenhand/etc/passwd'],
    ['a folder', 'app://evenhand/assets/'],
    ['no URL', 'index.html'],
  ])('is none for %s', (_, url) => {
    expect(fileOfUrl(url, ROOT)).toBeUndefined()
  })

  it('never lies outside the window’s folder, whatever the path is made of', () => {
    const piece = constantFrom(
      '..',
      '.',
      '/',
      '%2f',
      '%2F',
      '%5c',
      '\\',
      '%2e',
      '%00',
      '%252e',
      'a',
      'x.js',
      ' ',
    )
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileOfUrl(`app://evenhand/${pieces.join('')}`, ROOT)
        expect(file === undefined || file.startsWith(ROOT + sep)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
