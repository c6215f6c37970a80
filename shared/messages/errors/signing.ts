import type { Messages } from '../message-types'

/** Failures of keys, certificates and signatures. */
export const signingErrors = {
  'error.certificate.unreadable': 'This certificate cannot be read. Choose another file.',
  'error.signing.certificate-not-valid':
    'Your certificate is not valid at this time. Check the date of this laptop; if it is right, create a new signing identity.',
  'error.signing.device-key-damaged':
    'The key of this laptop is damaged. Restore the profile folder from a backup, or start with a new profile.',
  'error.signing.key-file-damaged':
    'Your signing key is damaged. Restore it from a backup, or create a new signing identity.',
  'error.signing.key-file-newer':
    'Your signing key was written by a newer Evenhand. Update Evenhand to use it.',
  'error.signing.passphrase-empty': 'Enter a passphrase.',
  'error.signing.pdf-already-signed': 'This document is signed already. Nothing was changed.',
  'error.signing.pdf-unreadable': 'The document that was to be signed cannot be read. Try again.',
  'error.signing.pdf-unsupported':
    'This kind of PDF cannot be signed here. Only documents made by Evenhand can.',
  'error.signing.signature-rejected':
    'The new signature did not pass its own check, so it was not kept. Try again.',
  'error.signing.signature-too-long':
    'Your certificates are too long for a signature in this document. Use a certificate with a shorter chain.',
  'error.signing.subject-invalid':
    'A name, agency or email cannot stand in a certificate. Correct it in your profile.',
  'error.signing.time-invalid': 'The time of signing is not valid. Check the date and time of this laptop.',
  'error.signing.wrong-passphrase': 'This is not the passphrase of your signing key. Try again.',
} as const satisfies Messages
