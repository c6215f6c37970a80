import type { Hash, Id } from '../kernel/ids'
import type { ChainName, RecordId } from '../log/change'

/** Ids of the records that more than one stage names. A part with `@` is the only person who may write it. */
export const recordIds = {
  profile: (person: Id): RecordId => `profile/@${person}`,
  setting: (name: string): RecordId => `setting/${name}`,
  /** Of the workspace: what hiring actions can begin with. */
  template: (id: Id): RecordId => `template/${id}`,
  action: (id: Id): RecordId => `action/${id}`,
  role: (id: Id): RecordId => `role/${id}`,
  task: (id: Id): RecordId => `task/${id}`,
  competency: (id: Id): RecordId => `competency/${id}`,
  round: (id: Id): RecordId => `round/${id}`,
  guide: (id: Id): RecordId => `guide/${id}`,
  /** The guide of a round that is being written. */
  guideDraft: (round: Id): RecordId => `guide-draft/${round}`,
  /** The technical assessment of a round. */
  assessment: (round: Id): RecordId => `assessment/${round}`,
  /** With the hiring action in it: a person is the same in several, what they are in each is not. */
  person: (action: Id, person: Id): RecordId => `person/${action}/${person}`,
  applicant: (id: Id): RecordId => `applicant/${id}`,
  /** What HR keeps apart of an applicant, sealed by one of HR. */
  apart: (applicant: Id, hr: Id): RecordId => `apart/${applicant}/@${hr}`,
  /** Who was entered twice, and under whom they stand. */
  sameAs: (applicant: Id): RecordId => `same-as/${applicant}`,
  paper: (id: Id): RecordId => `paper/${id}`,
  /** HR's screening of an applicant. */
  screening: (applicant: Id): RecordId => `screening/${applicant}`,
  interview: (id: Id): RecordId => `interview/${id}`,
  /** The seed that the applicants of a résumé review or technical assessment are dealt by. */
  deal: (round: Id): RecordId => `deal/${round}`,
  review: (id: Id): RecordId => `review/${id}`,
  /** Whether the work of a technical assessment came in, under the id of the review that grades it. */
  handedIn: (review: Id): RecordId => `handed-in/${review}`,
  /** In the private chain: a reviewer's findings on a résumé until they are submitted. */
  reviewWork: (review: Id, reviewer: Id): RecordId => `review-work/${review}/@${reviewer}`,
  recusal: (applicant: Id, person: Id): RecordId => `recusal/${applicant}/@${person}`,
  attestation: (interview: Id, person: Id): RecordId => `attestation/${interview}/@${person}`,
  notes: (interview: Id, rater: Id): RecordId => `notes/${interview}/@${rater}`,
  /** A note-taker's transcript, as far as they share it with the panel. */
  reference: (interview: Id, noteTaker: Id): RecordId => `reference/${interview}/@${noteTaker}`,
  sheet: (interview: Id, rater: Id): RecordId => `sheet/${interview}/@${rater}`,
  /** Of an interview or of a résumé review, as those below. */
  submission: (assessment: Id, revision: Hash, rater: Id): RecordId =>
    `submission/${assessment}/${revision}/@${rater}`,
  signature: (interview: Id, revision: Hash, rater: Id): RecordId =>
    `signature/${interview}/${revision}/@${rater}`,
  /** In the private chain: what opens the sealed package of one's own revision. */
  sealing: (assessment: Id, revision: Hash, rater: Id): RecordId =>
    `sealing/${assessment}/${revision}/@${rater}`,
  opening: (assessment: Id, revision: Hash): RecordId => `opening/${assessment}/${revision}`,
  device: (action: Id, device: Id, hr: Id): RecordId => `device/${action}/${device}/@${hr}`,
  recovery: (action: Id): RecordId => `recovery/${action}`,
  /** Which of two successors of a revision counts, by whom. */
  succession: (assessment: Id, rater: Id, person: Id): RecordId =>
    `succession/${assessment}/${rater}/@${person}`,
  sheetReturn: (assessment: Id, revision: Hash, hr: Id): RecordId =>
    `return/${assessment}/${revision}/@${hr}`,
  /** What the panel agrees on, as one of its raters writes it down. */
  debrief: (interview: Id, rater: Id): RecordId => `debrief/${interview}/@${rater}`,
  /** Where a rater does not go along. */
  dissent: (interview: Id, rater: Id): RecordId => `dissent/${interview}/@${rater}`,
  /** What the panel agreed on, frozen and closed by one of its raters. */
  consensus: (interview: Id, revision: Hash, recorder: Id): RecordId =>
    `consensus/${interview}/${revision}/@${recorder}`,
  consensusSignature: (interview: Id, revision: Hash, rater: Id): RecordId =>
    `consensus-signature/${interview}/${revision}/@${rater}`,
  /** A decision on an applicant, frozen. */
  decision: (applicant: Id, revision: Hash, person: Id): RecordId =>
    `decision/${applicant}/${revision}/@${person}`,
  decisionSignature: (applicant: Id, revision: Hash, person: Id): RecordId =>
    `decision-signature/${applicant}/${revision}/@${person}`,
  /** HR's check of a submitted sheet. */
  sheetCheck: (interview: Id, revision: Hash, hr: Id): RecordId => `check/${interview}/${revision}/@${hr}`,
  /** In the private chain: what somebody types into a form before its button is pressed. */
  unsent: (form: readonly string[], person: Id): RecordId => `unsent/${form.join('/')}/@${person}`,
  print: (interview: Id, person: Id): RecordId => `print/${interview}/@${person}`,
}

/** How the ids of records begin that are listed together. */
export const recordPrefixes = {
  persons: (action: Id): string => `person/${action}/`,
  apart: (applicant: Id): string => `apart/${applicant}/`,
  recusals: (applicant: Id): string => `recusal/${applicant}/`,
  references: (interview: Id): string => `reference/${interview}/`,
  attestations: (interview: Id): string => `attestation/${interview}/`,
  submissions: (assessment: Id): string => `submission/${assessment}/`,
  signatures: (interview: Id): string => `signature/${interview}/`,
  devices: (action: Id): string => `device/${action}/`,
  checks: (interview: Id): string => `check/${interview}/`,
  consensuses: (interview: Id): string => `consensus/${interview}/`,
  consensusSignatures: (interview: Id): string => `consensus-signature/${interview}/`,
  decisions: (applicant: Id): string => `decision/${applicant}/`,
  decisionSignatures: (applicant: Id): string => `decision-signature/${applicant}/`,
  successions: (assessment: Id): string => `succession/${assessment}/`,
}

/** The chain that everybody of a hiring action shares. */
export function actionChain(action: Id): ChainName {
  return `action/${action}`
}

/** The chain of what nobody else may see before it is submitted; in no segment and in no archive. */
export function privateChain(action: Id): ChainName {
  return `private/${action}`
}
