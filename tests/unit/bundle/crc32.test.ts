import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32, crc32ByTable } from '#electron/bundle/crc32'

describe('CRC-32', () => {
  it('of the nine digits is the one that its definition gives', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
    expect(crc32ByTable(Buffer.from('123456789'))).toBe(0xcbf43926)
  })

  it('is the same on old runtimes as on new ones', () => {
    assert(property(uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === crc32ByTable(bytes)))
  })
})
