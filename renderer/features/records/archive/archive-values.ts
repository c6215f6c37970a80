import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { message } from '#shared/messages/catalogue'
import { passphraseRules } from '../../panel/first-start/passphrase-fields'

/** What a person says about an archive before it is written. */
export interface ArchiveValues {
  readonly attachments: boolean
  readonly documents: boolean
  readonly protection: 'laptops' | 'passphrase' | 'none'
  /** The laptops that can open it, where they are chosen. */
  readonly devices: readonly string[]
  readonly passphrase: string
  readonly again: string
}

/** Nobody else can open what is encrypted to no other laptop: then it is not what is offered first. */
export function firstValues(devices: readonly string[]): ArchiveValues {
  return {
    attachments: true,
    documents: true,
    protection: devices.length > 0 ? 'laptops' : 'none',
    devices,
    passphrase: '',
    again: '',
  }
}

const whenPassphrase =
  (rule: (value: string, values: ArchiveValues) => string | null) =>
  (value: string, values: ArchiveValues): string | null =>
    values.protection === 'passphrase' ? rule(value, values) : null

export const archiveRules = {
  passphrase: whenPassphrase(passphraseRules.passphrase),
  again: whenPassphrase(passphraseRules.again),
}

export function optionsOf(values: ArchiveValues): ArchiveOptions {
  const { attachments, documents, protection, devices, passphrase } = values
  switch (protection) {
    case 'laptops':
      return { attachments, documents, protection: { kind: 'laptops', devices: [...devices] } }
    case 'passphrase':
      return { attachments, documents, protection: { kind: 'passphrase', passphrase } }
    case 'none':
      return { attachments, documents, protection: { kind: 'none' } }
  }
}

/** Who can open it, in plain words, beneath the choice. */
export function protectionNote(values: ArchiveValues, recovery: string | undefined): string {
  if (values.protection === 'none') return message('archive.none.about')
  if (values.protection === 'passphrase') return message('archive.passphrase.about')
  return recovery === undefined
    ? message('archive.laptops.about')
    : message('archive.laptops.with-recovery', { name: recovery })
}
