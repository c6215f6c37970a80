import type { Messages } from '../message-types'

/** The frame of the window, what it notices, and what stands where nothing else can. */
export const shell = {
  'app.opening': 'Opening your data…',
  'app.problem.title': 'Evenhand cannot show this',
  'app.problem.reload': 'Try again',
  'shell.name': 'Evenhand',
  'shell.stages': 'Stages of the hiring action',
  'shell.stage.preparation': 'Preparation',
  'shell.stage.panel': 'Panel',
  'shell.stage.applicants': 'Applicants',
  'shell.stage.interviews': 'Interviews',
  'shell.stage.scoring': 'Scoring',
  'shell.stage.decision': 'Decision',
  'shell.stage.records': 'Records',
  'shell.saving': 'Saving…',
  'shell.all-saved': 'Saved',
  'shell.saved-at': 'Saved {time}',
  'shell.saved-where': 'What is only on this laptop',
  'shell.not-saved': 'Not saved',
  'shell.saved-again': 'All is saved again.',
  'shell.one-copy': 'One copy only',
  'shell.one-copy.heard': 'One copy only: {reason}',
  'shell.light': 'Light colors',
  'shell.dark': 'Dark colors',
  'shell.renew-laptop': 'Give this laptop a new id',
  'shell.or-key': ' or ',
  'shell.put-away': 'Put this message away',
  'storage.reserve':
    'The disk is full. What you type is kept in a reserve for now: make room, and everything is written.',
  'storage.low-space':
    'Less than {floor} GB are free on the disk. What you type is kept; attaching files and exporting wait until there is more room.',
  'notice.other':
    'Something was noticed while your data was opened ({code}). Nothing was changed because of it.',
  'notice.journal.torn-line':
    'The last write was cut off when the program ended: {bytes} bytes of it were put aside. It had not been shown as saved.',
  'notice.journal.damaged-line':
    'The journal has a damaged line. Start the program again: it is restored from the database as far as possible.',
  'notice.journal.cloned-device':
    'Change {number} was written twice under one laptop’s name: its data was copied, or restored from a backup. Both changes are kept.',
  'notice.journal.update-needed':
    'There are changes that a newer version wrote. They are kept, and shown once this program is updated.',
  'notice.draft.unreadable':
    'Something that was typed before the program ended cannot be read. The file is kept.',
  'notice.database.rebuilt': {
    one: 'The database was empty or incomplete and was rebuilt from the journal: {count} change.',
    other: 'The database was empty or incomplete and was rebuilt from the journal: {count} changes.',
  },
  'notice.journal.rebuilt': {
    one: 'The journal was missing or behind and was rebuilt from the database: {count} change.',
    other: 'The journal was missing or behind and was rebuilt from the database: {count} changes.',
  },
  'notice.journal.mended': {
    one: 'A damaged line of the journal was restored from the database. The damaged file was kept.',
    other: '{count} damaged lines of the journal were restored from the database. The damaged file was kept.',
  },
  'notice.journal.lost': {
    one: 'One change of the journal is damaged and is in no other copy: it is lost. The damaged file was kept; everything after it is whole.',
    other:
      '{count} changes of the journal are damaged and are in no other copy: they are lost. The damaged file was kept; everything after them is whole.',
  },
  'notice.drafts.recovered': {
    one: 'What you were typing when the program ended was recovered: one field.',
    other: 'What you were typing when the program ended was recovered: {count} fields.',
  },
  'notice.drafts.refused':
    'Something that you were typing when the program ended could not be put in its place, and is kept: {reason}',
  'notice.files.lost': {
    one: 'One attached file is missing or damaged in both copies. Attach it again from where it came.',
    other:
      '{count} attached files are missing or damaged in both copies. Attach them again from where they came.',
  },
  'notice.action.due':
    'The time to keep “{title}” is over. Under Records, Keep and remove, you can write its final archive and remove it.',
  'notice.action.closed':
    '“{title}” was closed and archived by HR. Remove it from this laptop too: Records, Keep and remove.',
  'notice.sealed.unreadable':
    'A sealed score sheet on this laptop is damaged, or is not what it says, and cannot be opened. Take in an archive from its rater, or exchange again after them.',
  'notice.files.not-copied': 'The second copies of attached files could not be completed: {reason}',
} as const satisfies Messages
