import { basename } from 'node:path'
import { type AppError, toAppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'
import { verifyFile } from '../../bundle/verify-file'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { findingLine, findingText } from '../finding-line'
import { withOptions } from '../with-archive'

/** `verify FILE…`: each file is checked whatever the others are; the exit code is 0 when all are intact. */
export const verify: CliCommand = {
  name: 'verify',
  files: 'FILE…',
  options: KEY_OPTIONS,
  summary: 'command-line.verify',
  run: async (input) => {
    const lines: string[] = []
    const json: unknown[] = []
    const failures: AppError[] = []
    let allIntact = true
    for (const path of input.files) {
      const file = basename(path)
      try {
        const { intact, findings } = await withOptions(input, (options) => verifyFile(path, file, options))
        allIntact &&= intact
        lines.push(...findings.map((finding) => findingLine(finding, file)))
        lines.push(message(intact ? 'command-line.intact' : 'command-line.not-intact', { file }))
        const said = findings.map((finding) => Object.assign({}, finding, { message: findingText(finding) }))
        json.push({ path, intact, findings: said })
      } catch (thrown) {
        const error = toAppError(thrown)
        allIntact = false
        failures.push(error)
        json.push({ path, intact: false, error: { code: error.code, message: errorMessage(error) } })
      }
    }
    return { exit: allIntact ? 0 : 1, lines, json: { intact: allIntact, files: json }, failures }
  },
}
