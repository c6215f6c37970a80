import type { Messages } from '../message-types'

/** What the rules about laptops and their keys refuse. */
export const laptopErrors = {
  'error.action.not-hr':
    'Only an HR specialist of this hiring action can do this. Ask one, or have your duties changed by one.',
  'error.person.duty-needs-hr':
    'Only an HR specialist of this hiring action gives or takes the duty HR specialist. Ask one.',
  'error.device.unknown': 'This laptop is not known in this hiring action. Have an HR specialist confirm it.',
  'error.device.retired':
    'This laptop was taken out of use and cannot come back under the same id. Renew it, then have it confirmed.',
  'error.device.keys-changed':
    'This laptop is known with other keys. Nothing was confirmed: compare the fingerprint by telephone, and renew the laptop if the keys are really new.',
  'error.device.signing-key-of-another':
    'Another person signs with this key already. Two people never share one: set up a key of their own on this laptop.',
} as const satisfies Messages
