import type { Messages } from '../message-types'

/** Failures of journal, drafts, database and the disk below them. */
export const storageErrors = {
  'error.storage.full':
    'The disk is full. Go on typing: a reserve is kept for it. Delete files that are not needed, and all is written.',
  'error.storage.read-only':
    'Evenhand may not write to its folder. Give your account the right to write there, or ask who looks after this computer.',
  'error.storage.folder-missing':
    'The folder in which Evenhand keeps its data is not there any more. Connect its drive again, and all is written.',
  'error.storage.io': 'The disk did not take what was written. Check the disk, then try again.',
  'error.storage.low-space':
    'Only {free} MB are free, and {floor} MB must stay free for your work. Make room, then try again.',
  'error.journal.format':
    'The data on this laptop was written by a newer Evenhand. Update Evenhand to open it.',
  'error.window.gone':
    'The window broke down several times within a minute. What you typed is on the disk. Start Evenhand again; if this goes on, start the computer anew.',
  'error.journal.in-use': 'Another Evenhand has this data open. Go on there, or close it and start anew.',
  'error.journal.shortened':
    'What was saved on this laptop was cut or damaged while Evenhand was running. Start Evenhand anew: it mends what it can and says what it did.',
  'error.journal.unwritable':
    'This cannot be written as it would have to be read again, so it was not saved. Change the text and try again.',
  'error.change.newer': 'A change was written by a newer Evenhand. Update Evenhand to use it.',
  'error.chain.gap':
    'Change {number} of laptop {device} is missing, so what follows it is held back. Get a newer archive from there.',
  'error.draft.no-command':
    'A draft was found that this version cannot save. It is kept. Update Evenhand to use it.',
  'error.command.stale':
    'The data changed again and again while this was being saved. Nothing was lost. Try again.',
  'error.database.fold-failed':
    'What is saved cannot be shown right now, but it is safe. Start Evenhand anew to build the view again.',
  'error.attachment.missing':
    'A file that belongs here is missing on this computer. Start the program again: the other copy gives it back. If it does not, attach the file again.',
  'error.attachment.damaged':
    'A file was altered on the disk. Start the program again: the other copy gives it back. If it does not, attach the file again.',
  'error.revision.missing':
    'The frozen score sheet is missing on this computer. Start the program again: the other copy gives it back. If it does not, take it from an archive.',
  'error.revision.damaged':
    'The frozen score sheet was altered on the disk. Start the program again: the other copy gives it back. If it does not, take it from an archive.',
} as const satisfies Messages
