/** How often each kind of kill is tried: ten rounds in all in `npm test`, more than sixty in `test:long`. */
const long = process.env['EVENHAND_LONG'] === '1'

export const ROUNDS = long
  ? { typing: 24, submitting: 10, signing: 10, saving: 6, exchanging: 24 }
  : { typing: 4, submitting: 2, signing: 2, saving: 1, exchanging: 2 }
