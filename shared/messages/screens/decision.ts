import type { Messages } from '../message-types'

/** The panel's debrief, and where the applicants stand. */
export const decision = {
  'decision.sections': 'Pages of the decision',
  'decision.section.debriefs': 'Debriefs',
  'decision.section.standings': 'Where applicants stand',
  'decision.reading': 'Reading…',

  'debriefs.title': 'Debriefs',
  'debriefs.about':
    'A panel talks once everybody has submitted. What each gave stays; what the panel agrees on stands beside it.',
  'debriefs.none': 'No interview has taken place yet',
  'debriefs.none.next': 'Each interview that took place stands here with how far its panel is.',
  'debriefs.column.applicant': 'Applicant',
  'debriefs.column.round': 'Round',
  'debriefs.column.state': 'How far',
  'debriefs.column.differ': 'Where ratings differ',
  'debriefs.hidden': 'after your own score sheet',
  'debriefs.differ.none': 'nowhere',
  'debriefs.differ': {
    one: '{count} competency',
    other: '{count} competencies',
  },
  'debriefs.open': 'Debrief of {name}, {round}',
  'debrief.state.none': 'Nobody rates it',
  'debrief.state.waiting': '{submitted} of {raters} submitted',
  'debrief.state.closed': 'Submitted; open after the next exchange',
  'debrief.state.forked': 'Two versions of a sheet; resolve this first',
  'debrief.state.ready': 'Ready to talk',
  'debrief.state.one': 'Rated by one',
  'debrief.state.agreed': 'Every rating stands',

  'debrief.title': 'Debrief: {name}',
  'debrief.about': '{round} · {when}',
  'debrief.not-here.title': 'The panel cannot talk yet',
  'debrief.not-here.waiting':
    'Not everybody has submitted: {names}. Until then nobody sees what another gave, so that nobody follows another.',
  'debrief.not-here.closed':
    'Everybody has submitted, but not every sheet is open on this laptop: {names}. Exchange, then come back.',
  'debrief.not-here.forked':
    'There are two versions of a sheet of {names}. Choose under Records, To resolve, which counts.',
  'debrief.not-here.none': 'Nobody rates this interview: it did not take place, or it has no raters.',
  'debrief.not-here.own':
    'You still have to rate this applicant. What others gave shows when your own score sheet is submitted.',
  'debrief.not-here.files':
    'The files of a submitted score sheet are not on this laptop. Exchange, then come back.',
  'debrief.order':
    'They are in the order in which to talk: the widest apart first. Who is senior speaks last.',
  'debrief.one-rater': 'One person rated this interview. To change a rating, they amend their score sheet.',
  'debrief.spread.one': 'One rater',
  'debrief.spread.0': 'All gave the same',
  'debrief.spread.1': 'One step apart',
  'debrief.spread.2': 'Two steps apart',
  'debrief.each': 'What each gave for {name}',
  'debrief.rater': 'Rater',
  'debrief.rating': 'Rating',
  'debrief.evidence': 'Evidence, in their own words',
  'debrief.senior': 'speaks last',
  'debrief.no-rating': 'not rated',
  'debrief.no-evidence': 'none written',
  'debrief.agree.for': 'The panel agrees on, for {name}',
  'debrief.reason.for': 'Why the panel agrees on this, for {name}',
  'debrief.recorder': '{name} writes down what the panel agrees on.',
  'debrief.not-rater': 'You look on: only who rated this interview takes part.',
  'debrief.agreed-line': 'Agreed: {rating}. {reason}',
  'debrief.dissent': 'I do not go along',
  'debrief.dissent.rating': 'Your rating stays, for {name}',
  'debrief.dissent.words': 'Why you do not go along, for {name}',
  'debrief.dissent.line': '{name} does not go along and holds to {rating}. {words}',
  'debrief.notes': 'Notes of the discussion',
  'debrief.notes.about': 'What was said and by whom, as far as a rating hangs on it.',
  'debrief.result': 'What it comes to',
  'debrief.result.open': {
    one: '{count} rating is not agreed on yet.',
    other: '{count} ratings are not agreed on yet.',
  },
  'debrief.result.explain': {
    one: 'One rating is not what everybody gave, and nobody says why yet.',
    other: '{count} ratings are not what everybody gave, and nobody says why yet.',
  },
  'debrief.result.stands': 'Every competency has a rating that stands.',
  'debrief.result.role': 'As {role}',
  'debrief.result.all': 'For the position',

  'guides-used.title': 'Not every applicant was asked by the same version of the guide',
  'guides-used.version': {
    one: '{round}: one interview by version {version}.',
    other: '{round}: {count} interviews by version {version}.',
  },

  'standings.title': 'Where applicants stand',
  'standings.about':
    'Each round by the rule of this hiring action. Ratings are looked up in its table, never added up or averaged.',
  'standings.none': 'No applicant has an interview yet',
  'standings.none.next':
    'Each applicant with an interview stands here with every round and what it comes to.',
  'standings.column.applicant': 'Applicant',
  'standings.column.role': 'Role',
  'standings.column.outcome': 'Outcome',
  'standings.no-role': 'the position',
  'standings.no-interview': 'no interview',
  'standings.hidden': 'after your own score sheet',
  'standings.table': 'Table of outcomes',
  'standings.table.score': 'Score',
  'standings.table.category': 'Category',
  'outcome.category.lowest': 'qualified',
  'outcome.category.middle': 'well qualified',
  'outcome.category.highest': 'best qualified',
  'outcome.passed': '{score} · {category}',
  'outcome.failed': 'Not passed: round {round} is rated 0',
  'outcome.open': 'Open: round {round} has no rating yet',
  'outcome.not-in-table': 'The table of outcomes has no row for {ratings}',
} as const satisfies Messages
