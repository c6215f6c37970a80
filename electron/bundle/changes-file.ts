import { canonicalJson } from '#shared/kernel/canonical'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { NamedChange } from '#shared/log/change'
import { fail, type Result } from '#shared/kernel/result'
import { readChange, type ReadChange } from '#shared/log/verify-change'
import { gunzipMember, gzipMember } from './gzip-member'

const LINE_FEED = 0x0a

/** A `changes/…` file: one line of canonical JSON a change, ascending by number, then hash. */
export async function writeChangesFile(changes: readonly NamedChange[]): Promise<Uint8Array> {
  const ordered = [...changes].sort(byNumber)
  const lines = ordered.map(({ header, body }) => Buffer.from(`${canonicalJson({ body, header })}\n`))
  return gzipMember(Buffer.concat(lines))
}

function byNumber(a: NamedChange, b: NamedChange): number {
  return a.header.number - b.header.number || (a.hash < b.hash ? -1 : 1)
}

/**
 * The changes of such a file, each checked for itself, with the size that the file expands to. Throws
 * `bundle.changes-unreadable` and `bundle.expands-too-far`; a line that is no change is a failed result.
 */
export async function readChangesFile(
  file: Uint8Array,
): Promise<{ readonly changes: readonly Result<ReadChange>[]; readonly expandedBytes: number }> {
  const data = await gunzipMember(file)
  if (data.at(-1) !== LINE_FEED) throw new AppError('bundle.changes-unreadable', 'no last line feed')
  const changes: Result<ReadChange>[] = []
  for (let start = 0; start < data.length;) {
    const end = data.indexOf(LINE_FEED, start)
    changes.push(readLine(data.subarray(start, end)))
    start = end + 1
  }
  return { changes, expandedBytes: data.length }
}

function readLine(line: Buffer): Result<ReadChange> {
  try {
    const text = line.toString()
    const raw: unknown = JSON.parse(text)
    // The bytes are compared, not the text: what is not UTF-8 reads as U+FFFD.
    if (!Buffer.from(canonicalJson(raw)).equals(line)) {
      return fail(new AppError('change.unreadable', 'not canonical'))
    }
    return readChange(raw)
  } catch (thrown) {
    // Not JSON, or nested so deeply that reading it takes more stack than there is.
    return fail(new AppError('change.unreadable', toAppError(thrown).code))
  }
}
