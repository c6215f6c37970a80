/** How often each kind of kill is tried: eight rounds in all in `npm test`, more than forty in `test:long`. */
const long = process.env['EVENHAND_LONG'] === '1'

export const ROUNDS = long
  ? { typing: 24, submitting: 10, signing: 10, saving: 6 }
  : { typing: 4, submitting: 2, signing: 2, saving: 1 }
