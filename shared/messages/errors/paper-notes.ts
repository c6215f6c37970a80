import type { Messages } from '../message-types'

/** Why a photo or scan of paper notes was not taken. */
export const paperNoteErrors = {
  'error.paper-note.too-many':
    'An interview has room for {limit} pages of paper notes. Remove one that says nothing, or add its words to another.',
  'error.paper-note.too-large':
    'The paper notes of an interview may have {limit} MB together. Scan them in grey, or with fewer dots per inch.',
  'error.paper-note.heic':
    '{name} is a HEIC photo, which cannot be read here. Save it as JPEG: on a phone, choose “Most compatible” as the format of the camera, or send the photo to yourself as a JPEG.',
  'error.paper-note.kind': '{name} is no photo and no scan. Paper notes may be JPEG, PNG or PDF.',
  'error.paper-note.not-drawn': '{name} cannot be shown: it is damaged. Photograph or scan the page again.',
} as const satisfies Messages
