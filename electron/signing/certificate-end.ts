import { X509Certificate } from 'node:crypto'
import { AppError } from '#shared/kernel/app-error'
import { Instant } from '#shared/kernel/time'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** How Node writes a certificate's dates: `Sep  3 21:40:37 2031 GMT`. */
const WRITTEN = /^([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4}) GMT$/

/**
 * Until when a DER certificate holds. By Node alone: each start asks it, and all else that describes a
 * certificate needs a library that takes long to load. Throws `certificate.unreadable`.
 */
export function endOfCertificate(der: Uint8Array): Instant {
  const [, name = '', day = '', time = '', year = ''] = WRITTEN.exec(readEnd(der)) ?? []
  const month = `${MONTHS.indexOf(name) + 1}`.padStart(2, '0')
  const instant = Instant.safeParse(`${year}-${month}-${day.padStart(2, '0')}T${time}.000Z`)
  if (!instant.success) throw new AppError('certificate.unreadable', 'end')
  return instant.data
}

function readEnd(der: Uint8Array): string {
  try {
    return new X509Certificate(der).validTo
  } catch (thrown) {
    throw new AppError('certificate.unreadable', thrown instanceof Error ? thrown.name : '')
  }
}
