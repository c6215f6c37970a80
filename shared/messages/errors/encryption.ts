import type { Messages } from '../message-types'

/** Failures of encrypting and decrypting files. */
export const encryptionErrors = {
  'error.age.no-passphrase': 'The passphrase is empty. Give one.',
  'error.age.no-recipient': 'Nobody was named who may open the file. Name at least one recipient.',
  'error.age.not-a-recipient':
    'This is not the public key of a recipient. It begins with age1 and has 62 characters; copy all of it.',
  'error.age.not-an-identity':
    'This is not a secret key. A key file has a line that begins with AGE-SECRET-KEY-1; choose that file.',
  'error.bundle.age-altered':
    'This encrypted file was altered or damaged. Nothing of it was used. Get it again from where it came.',
  'error.bundle.no-key':
    'This file was not encrypted for this key or laptop. Ask who made it to name yours, or open it with the recovery key.',
  'error.bundle.truncated':
    'This encrypted file is cut short, or its end was altered. Nothing of it was used. Get it again from where it came.',
  'error.bundle.wrong-passphrase':
    'That is not the passphrase of this file. Try again; capital letters and spaces matter.',
  'error.sealed.no-key': 'This sealed score sheet was not made for this laptop, or is not opened yet.',
  'error.bundle.laptop-unreadable':
    'The list of drafts and removed hiring actions in this backup cannot be read. Choose another backup.',
  'error.sealed.unreadable':
    'A sealed score sheet cannot be read. Nothing of it was used. Ask its author to exchange again.',
} as const satisfies Messages
