/** Every kind of record of a hiring action, by the stage that it belongs to. */
export const RECORD_KINDS = [
  'action',
  'role',
  'task',
  'competency',
  'round',
  'guide',
  'guide-draft',
  'assessment',
  'person',
  'recusal',
  'device',
  'recovery',
  'applicant',
  'same-as',
  'apart',
  'paper',
  'screening',
  'interview',
  'deal',
  'review',
  'handed-in',
  'review-work',
  'attestation',
  'notes',
  'reference',
  'sheet',
  'submission',
  'signature',
  'sealing',
  'opening',
  'succession',
  'return',
  'check',
  'debrief',
  'dissent',
  'consensus',
  'consensus-signature',
  'decision',
  'decision-signature',
  'unsent',
  'print',
] as const

/** The kinds that only their author may see before a sheet is submitted. */
export const PRIVATE_KINDS: readonly string[] = ['notes', 'sheet', 'review-work', 'sealing', 'unsent']

/**
 * The kinds that only HR sees, in the history too. A reference transcript is read beside one's own by the panel of its
 * interview, and nowhere else but here.
 */
export const HR_KINDS: readonly string[] = ['screening', 'apart', 'handed-in', 'reference']

/** The kinds that tell what others gave or what came of it: nobody sees them who still owes a sheet themselves. */
export const DECISION_KINDS: readonly string[] = [
  'debrief',
  'dissent',
  'consensus',
  'consensus-signature',
  'decision',
  'decision-signature',
]
