import type { Messages } from '../message-types'

/** What the rules of the stages refuse. */
export const stageErrors = {
  'error.action.template-broken':
    'The template names something that it does not hold ({key}). Start from another template.',
  'error.preparation.not-edited':
    'This cannot be changed here: it belongs to a newer version of Evenhand. Update the program.',
  'error.preparation.does-not-fit':
    'What was entered is too long or does not fit this field, so it was not kept. Shorten or correct it.',
  'error.guide.nothing-to-publish': 'This guide has no question yet. Add one, then publish.',
  'error.guide.question-empty': 'Question {number} has no text. Write it or delete it, then publish.',
  'error.guide.nothing-changed':
    'Nothing is different from the version that was published last. Change something first.',
  'error.guide.not-competing':
    'This version does not compete with another any more: a further one was published. Look at the guide.',
  'error.guide.reason-missing':
    'Interviews of this round were held already. Say why the guide changes, then publish.',
  'error.panel.recused': '{name} is recused from assessing this applicant. Choose another SME for the panel.',
  'error.panel.hiring-manager':
    '{name} is the hiring manager, who may not be on a panel. Choose another person.',
  'error.panel.unknown-person':
    'A person of this panel does not take part in the hiring action. Add the person first, or choose another.',
  'error.panel.twice': '{name} is on this panel twice. Give each person one role.',
  'error.panel.several-leads': 'Several people lead this interview. Choose one who asks the questions.',
  'error.applicant.unknown-role':
    'A role of this applicant is not one of this hiring action. Choose from the list.',
  'error.applicant.has-score-sheets':
    'Score sheets were submitted for this applicant, so the applicant cannot be deleted.',
  'error.screening.reason-missing':
    'Nothing was kept: choose at least one reason for screening this application out.',
  'error.screening.note-missing': 'Nothing was kept: say in the note which other requirement is not met.',
  'error.screening.unknown-reason':
    'One of these reasons is not on the list of this hiring action any more. Choose another.',
  'error.applicant.has-merged':
    'Another entry was merged into this applicant. Separate the two first, then delete the one that is too many.',
  'error.applicant.merged-already':
    'One of the two was merged with somebody already. Look at the list again.',
  'error.applicant.not-merged': 'These two are not merged, or not any more. Look at the applicant again.',
  'error.applicants.names-hidden':
    'SMEs know applicants by number while résumés are reviewed, so no list with names is written. Ask an HR specialist for it.',
  'error.import.has-problems': {
    one: 'One cell has a problem, so nothing was imported. Correct it or leave its row out.',
    other: '{count} cells have problems, so nothing was imported. Correct them or leave their rows out.',
  },
  'error.import.nothing': 'There is nothing to import. Choose rows, or another file.',
  'error.import.too-large':
    'These are too many applicants for one import, so nothing was imported. Split the file and import the parts.',
  'error.import.unknown-reference':
    'Row {row} names a role or person that is not there any more. Read the file again.',
  'error.import.no-round':
    'Row {row} has an interview, but no round with an interview guide fits it. Choose the round for this file.',
  'error.import.stray-interview': 'Row {row} has an interview but no applicant. Read the file again.',
  'error.interview.guide-of-other-round':
    'This interview guide belongs to another round. Choose a guide of this round.',
  'error.interview.round-not-an-interview': '{name} is not an interview round. Choose an interview round.',
  'error.interview.has-score-sheets':
    'A score sheet was submitted for this interview, so this cannot be changed. Amend the score sheet instead.',
  'error.interview.not-on-panel':
    'You are not on the panel of this interview. Ask the HR specialist to add you.',
  'error.interview.not-attested': 'Confirm first that you have no conflict of interest with this applicant.',
  'error.interview.not-open':
    'This interview does not take place: it was declined, withdrawn or removed. Set it back to scheduled first.',
  'error.interview.no-time': 'This interview has no date and time yet. Enter them first.',
  'error.interview.too-early-for-no-show':
    'An applicant is a no-show ten minutes after the start, not before {time}. Wait, and call once more.',
  'error.interview.not-a-no-show': 'This interview is not marked as a no-show. Mark it first.',
  'error.interview.not-interrupted': 'This interview is not interrupted. Go on in the room.',
  'error.interview.not-withdrawn': 'This applicant did not withdraw. End the interview in the room.',
  'error.notes.nothing-to-move':
    'Nothing is written there, or it was moved before. Look at the other interview.',
  'error.notes.same-interview': 'These notes are of this interview already. Choose another one.',
  'error.notes.submitted':
    'You submitted a score sheet that rests on these notes, so they stay. Copy what you need, and amend the sheet.',
  'error.interview.unexplained': {
    one: 'Say first why one thing was left out or stopped.',
    other: 'Say first why {count} things were left out or stopped.',
  },
  'error.interview.not-begun': 'This interview was not begun. Begin it first.',
  'error.reference.not-note-taker':
    'Only the note-taker of this interview shares a transcript with the panel. Ask the HR specialist to make you one.',
  'error.reference.nothing-written': 'Nothing is written down yet. Write the transcript, then share it.',
  'error.reference.still-shared':
    'The panel still has these notes as your transcript. Take that back first, then do this again.',
  'error.reference.not-shared': 'You share no transcript of this interview.',
  'error.reference.not-put-back':
    'The transcript was shared again since, or its words are no longer of this interview. Look at it, then share it.',
  'error.sheet.incomplete': {
    one: 'One thing is missing from this score sheet. See the list beside it.',
    other: '{count} things are missing from this score sheet. See the list beside it.',
  },
  'error.sheet.already-submitted': 'You submitted this already. To change it, amend it and say why.',
  'error.sheet.not-a-rater':
    'Only the lead, the note-taker and the raters of the panel submit a score sheet, and a trainee one for practice.',
  'error.debrief.not-a-rater':
    'Only who rated this interview takes part in its debrief. HR and observers look on.',
  'error.debrief.not-ready':
    'The panel cannot talk yet: not every score sheet is submitted and open. Exchange, then try again.',
  'error.debrief.one-rater':
    'One person rated this interview, so there is nothing to agree on. Amend the score sheet to change a rating.',
  'error.consensus.not-agreed':
    'Not every competency has a rating that stands. Agree on the open ones, then close the debrief.',
  'error.consensus.reason-missing':
    'A reason is missing: for a rating that not everybody gave, or for closing anew. Write it, then close the debrief.',
  'error.consensus.superseded':
    'Another consensus was closed meanwhile. Look at it first, then close anew if it must be changed.',
  'error.consensus.changed-meanwhile':
    'Something in this debrief was changed while it was being closed. Look at it again, then close it.',
  'error.consensus.not-closed':
    'This consensus does not stand any more: a newer one was closed. Sign that one.',
  'error.decision.not-yours':
    'HR decides, and a hiring manager selects. Who is neither in this hiring action cannot decide on an applicant, nor sign another’s decision.',
  'error.decision.other-applicant':
    'This decision is about another applicant, or a role that they did not apply for. Open the applicant again.',
  'error.decision.superseded':
    'Another decision was made meanwhile. Look at it first, then decide again if it must be changed.',
  'error.decision.reason-missing': 'Say why this decision takes the place of the one that stands.',
  'error.decision.override-missing': {
    one: 'Something stands against deciding now. Say why you decide all the same.',
    other: '{count} things stand against deciding now. Say why you decide all the same.',
  },
  'error.decision.changed-meanwhile':
    'Something that this decision rests on was changed while it was being made. Look at it again, then decide.',
  'error.debrief.not-recorder':
    'One of the panel writes down what it agrees on: its lead. You can say that you do not go along.',
  'error.sheet.nothing-changed':
    'Nothing is different from the score sheet that you submitted. Change something first.',
  'error.sheet.reason-missing': 'Say why you amend it.',
  'error.sheet.unknown-revision': 'What is to be amended is not what you submitted here. Open it anew.',
  'error.sheet.already-amended': 'That version was amended already. Amend the newest version.',
  'error.sheet.changed-meanwhile':
    'Something was changed while it was being submitted. Look at it again and submit once more.',
  'error.sheet.unknown-competency':
    'This competency is not rated in this interview. Choose one from the list.',
  'error.sheet.unknown-level': 'This competency has no such level. Choose one from the list.',
  'error.sheet.unknown-words':
    'These words are no longer there: what they stood in was changed or taken back. Mark others.',
  'error.sheet.unknown-passage': 'This passage is not tied to your score sheet. Mark it again.',
  'error.sheet.not-committed':
    'Something that you typed is not saved yet, so nothing was submitted. Look at the top bar, then submit again.',
  'error.sheet.not-submitted': 'This score sheet was not submitted yet. Submit it, then sign it.',
  'error.sheet.key-kept': 'This score sheet has its key already. Nothing needs to be done.',
  'error.sheet.not-yours-to-open':
    'Only its rater or an HR specialist opens a score sheet to the others. Ask one of them.',
  'error.sheet.wrong-key':
    'This is not the key of this score sheet, so it was not opened. Exchange, then try again.',
  'error.sheet.already-open': 'This is open to the others already.',
  'error.sheet.others-not-submitted':
    'Not everybody who judges here has submitted yet. Wait for the others; an HR specialist can open it early and say why.',
  'error.sheet.not-yours-to-choose':
    'Only the rater or an HR specialist chooses which version of a score sheet counts. Ask one of them.',
  'error.sheet.no-fork': 'There is nothing to choose between any more. Look at the score sheet again.',
  'error.sheet.superseded':
    'This version of the score sheet was amended already. Look at the newest version.',
  'error.sheet.own-check': 'Nobody checks their own score sheet. Ask another HR specialist.',
  'error.sheet.not-open':
    'This score sheet is not open yet: it opens when every rater has submitted. Check it then.',
  'error.sheet.already-signed': 'This score sheet is signed already.',
} as const satisfies Messages
