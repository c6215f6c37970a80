import { describe, expect, it } from 'vitest'
import { hashBytes } from '#shared/kernel/canonical'
import { describeCertificate, formatFingerprint } from '#electron/signing/certificate'
import { trustOf } from '#electron/signing/trust'
import { EC, makeAuthority, ownSigner } from './support'

const nobody = { agencyRoots: [], knownFingerprints: [] }

describe('the trust in a certificate', () => {
  it('comes from the agency’s root above it', async () => {
    const authority = await makeAuthority()
    const { certificate } = await authority.issue('Ada', EC)
    expect(trustOf(certificate, { ...nobody, agencyRoots: [authority.certificate] })).toBe('agency-root')
    expect(trustOf(certificate, nobody)).toBe('unknown')
  })

  it('does not come from another root of the same name, nor from one that came along', async () => {
    const authority = await makeAuthority()
    const other = await makeAuthority()
    const { certificate, chain } = await authority.issue('Ada', EC)
    expect(trustOf(certificate, { ...nobody, agencyRoots: [other.certificate], chain })).toBe('unknown')
  })

  it('of a self-issued one is known at most', async () => {
    const { certificate } = await ownSigner('Ada')
    const knownFingerprints = [hashBytes(certificate)]
    expect(trustOf(certificate, { ...nobody, knownFingerprints })).toBe('known')
    expect(trustOf(certificate, { ...nobody, agencyRoots: [certificate] })).toBe('unknown')
  })

  it('is not given by a certificate that is no authority, nor to what is no certificate', async () => {
    const authority = await makeAuthority()
    const ada = await authority.issue('Ada', EC)
    const bob = await authority.issue('Bob', EC)
    expect(trustOf(bob.certificate, { ...nobody, agencyRoots: [ada.certificate] })).toBe('unknown')
    expect(trustOf(Buffer.from('no'), { ...nobody, agencyRoots: [authority.certificate] })).toBe('unknown')
  })
})

describe('a certificate', () => {
  it('below a root is not called self-issued', async () => {
    const { certificate } = await (await makeAuthority()).issue('Ada', EC)
    expect(describeCertificate(certificate)).toMatchObject({
      name: 'Ada',
      organisation: 'Agency',
      email: '',
      selfIssued: false,
      fingerprint: hashBytes(certificate),
    })
  })

  it('that cannot be read is said', () => {
    expect(() => describeCertificate(Buffer.from('no'))).toThrow('certificate.unreadable')
  })

  it('has a fingerprint that can be read out in groups of four', () => {
    expect(formatFingerprint('0a1b2c3d4e')).toBe('0A1B 2C3D 4E')
  })
})
