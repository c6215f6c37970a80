import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { describeCertificate } from '#electron/signing/certificate'
import { endOfCertificate } from '#electron/signing/certificate-end'
import { issueToSelf } from '#electron/signing/self-issued'

const subject = { name: 'Avery', title: '', agency: 'Agency', email: '' }
const random = (length: number) => Uint8Array.from(randomBytes(length))

describe('the end of a certificate, read without the library', () => {
  it.each([
    '2026-01-03T00:00:09.000Z',
    '2026-02-28T23:59:59.000Z',
    '2026-09-30T12:30:00.000Z',
    '2026-12-31T05:04:03.000Z',
  ])('is what the library reads of one that was issued at %s', async (now) => {
    const { certificate } = await issueToSelf(subject, { now, random, years: 5 })
    expect(endOfCertificate(certificate)).toBe(now.replace('2026', '2031'))
    expect(endOfCertificate(certificate)).toBe(describeCertificate(certificate).notAfter)
  })

  it('is refused of what is no certificate', () => {
    expect(() => endOfCertificate(new Uint8Array([1, 2, 3]))).toThrow('certificate.unreadable')
  })
})
