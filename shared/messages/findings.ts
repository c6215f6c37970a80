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
  'finding.chain.gap': 'Change {number} of laptop {device} is missing.',
} as const satisfies Messages
