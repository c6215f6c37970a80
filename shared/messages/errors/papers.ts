import type { Messages } from '../message-types'

/** Why a file was not taken as a paper of an applicant. */
export const paperErrors = {
  'error.paper.empty': '{name} is empty. Choose the right file.',
  'error.paper.too-large': '{name} is larger than {limit} MB. Make it smaller, or attach a part of it.',
  'error.paper.too-many-pages': '{name} has {pages} pages, more than {limit}. Attach a part of it.',
  'error.paper.too-long': '{name} holds more text than a paper can have. Attach a part of it, or a PDF.',
  'error.paper.image-too-large': '{name} is too large a picture. Scan it with fewer dots per inch.',
  'error.paper.encrypted': '{name} is protected by a password. Ask for a copy without one.',
  'error.paper.too-slow':
    '{name} was not read within {limit} seconds, which no ordinary PDF needs. It was not taken. Ask for a simpler copy.',
  'error.paper.broken': '{name} is damaged and cannot be opened. Ask for it again.',
  'error.paper.cut': '{name} is cut off: its end is missing. Copy it again, or ask for it again.',
  'error.paper.bomb':
    '{name} unpacks to far more than its size, as harmful files do. It was not opened. Ask for a PDF.',
  'error.paper.unsafe-xml':
    '{name} holds definitions that no word processor writes, as harmful files do. It was not opened. Ask for a PDF.',
  'error.paper.legacy-doc': '{name} is an old DOC file. Save it as DOCX or PDF and attach that.',
  'error.paper.rtf': '{name} is an RTF file. Save it as DOCX or PDF and attach that.',
  'error.paper.unknown-kind':
    '{name} is none of the files that papers may be: PDF, DOCX, ODT, PNG, JPEG or plain text. Its name may say otherwise. Ask for a PDF.',
  'error.paper.not-read':
    '{name} could not be read: it is a folder, or it went away. Choose the files themselves.',
  'error.paper.attached-already': '{name} is attached to this applicant already.',
} as const satisfies Messages
