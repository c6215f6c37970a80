import { bundleFindings } from './findings/bundles'
import { signatureFindings } from './findings/signatures'
import type { Messages } from './message-types'

/** `finding.<code>`: what a check found, good or bad. */
export const findings = {
  ...bundleFindings,
  ...signatureFindings,
  'finding.other': 'Something that this version cannot explain ({code}).',
  'finding.chain.broken-link':
    'Change {number} of laptop {device} does not follow the change before it: the chain was altered.',
  'finding.chain.fork':
    'Laptop {device} wrote change {number} twice: it was copied, or restored from a backup. Both were kept.',
  'finding.clock.ahead':
    'The clock of laptop {device} was {hours} hours ahead at change {number}. Set it right; what it wrote is kept and does not win for that.',
  'finding.clock.back':
    'The clock of laptop {device} went back {hours} hours at change {number}: it was set back, or an older copy was restored.',
  'finding.history.damaged': 'Change {number} cannot be read in the journal.',
  'finding.history.chains-whole': {
    one: 'One change is unaltered, and every chain is whole ({chains}).',
    other: '{count} changes are unaltered, and every chain is whole ({chains}).',
  },
  'finding.history.signed': 'The laptop signed all of its changes, up to number {number}.',
  'finding.history.unsigned':
    'The laptop has signed its changes up to number {signed} of {number}. It signs at the next exchange or archive.',
  'finding.chain.gap': 'Change {number} of laptop {device} is missing.',
} as const satisfies Messages
