import { message } from '#shared/messages/catalogue'
import type { PublishedFile } from '../bundle/publish-file'
import type { CliAnswer } from './command'

/** The answer of a command that wrote files. */
export function written(
  files: readonly PublishedFile[],
  json: Readonly<Record<string, unknown>> = {},
): CliAnswer {
  const lines = files.map(({ path, bytes }) => message('command-line.wrote', { path, bytes }))
  return {
    exit: 0,
    lines: lines.length === 0 ? [message('command-line.nothing-to-write')] : lines,
    json: { files, ...json },
  }
}
