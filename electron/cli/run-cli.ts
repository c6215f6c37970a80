import { AppError, toAppError } from '#shared/kernel/app-error'
import { errorMessage } from '#shared/messages/catalogue'
import { inputOf, readWords, type Words } from './arguments'
import type { CliAnswer, CliCommand, CliWorld } from './command'
import { applicants } from './commands/applicants'
import { applicantsWrite } from './commands/applicants-write'
import { demo } from './commands/demo'
import { exchange } from './commands/exchange'
import { guideRead } from './commands/guide-read'
import { guideWrite } from './commands/guide-write'
import { history } from './commands/history'
import { info } from './commands/info'
import { merge } from './commands/merge'
import { pack } from './commands/pack'
import { packet } from './commands/packet'
import { records } from './commands/records'
import { sample } from './commands/sample'
import { sheets } from './commands/sheets'
import { unlock } from './commands/unlock'
import { verify } from './commands/verify'
import { commandHelp, generalHelp } from './help'

const COMMANDS: readonly CliCommand[] = [
  sample,
  info,
  verify,
  packet,
  sheets,
  records,
  history,
  pack,
  merge,
  exchange,
  unlock,
  applicants,
  applicantsWrite,
  guideRead,
  guideWrite,
  demo,
]

/** Everything that a run of the command line leaves behind, apart from files. */
export interface CliOutcome {
  readonly exitCode: 0 | 1 | 2
  readonly standardOutput: string
  readonly standardError: string
}

/** Runs one command line, `args` without the program's own name. Never throws. */
export async function runCli(args: readonly string[], world: CliWorld): Promise<CliOutcome> {
  let words: Words
  let command: CliCommand | undefined
  try {
    words = joined(readWords(args))
    command = commandNamed(words)
    if (command === undefined || words.options.has('help')) return printed(helpOf(command))
    const input = inputOf(command, words)
    return answered(await command.run(input, world), input.json)
  } catch (thrown) {
    const error = toAppError(thrown)
    return {
      exitCode: error.code.startsWith('command-line.') ? 2 : 1,
      standardOutput: '',
      standardError: sentence(error),
    }
  }
}

/** A command of two words takes both; the files come after them. */
function joined(words: Words): Words {
  const [second, ...files] = words.files
  const name = `${words.command ?? ''} ${second ?? ''}`
  return COMMANDS.some((each) => each.name === name) ? { ...words, command: name, files } : words
}

function commandNamed({ command: name, options }: Words): CliCommand | undefined {
  const command = COMMANDS.find((each) => each.name === name)
  if (command !== undefined) return command
  if (name !== undefined) {
    const second = COMMANDS.flatMap((each) =>
      each.name.startsWith(`${name} `) ? [each.name.slice(name.length + 1)] : [],
    )
    if (second.length > 0)
      throw new AppError('command-line.incomplete-command', '', { name, words: second.join(', ') })
    throw new AppError('command-line.unknown-command', '', { name })
  }
  if (options.has('help')) return undefined
  throw new AppError('command-line.no-command')
}

function helpOf(command: CliCommand | undefined): readonly string[] {
  return command === undefined ? generalHelp(COMMANDS) : commandHelp(command)
}

function printed(lines: readonly string[]): CliOutcome {
  return { exitCode: 0, standardOutput: lines.map((line) => `${line}\n`).join(''), standardError: '' }
}

function answered({ exit, lines, json, failures = [] }: CliAnswer, asJson: boolean): CliOutcome {
  const text = asJson ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join('')
  return { exitCode: exit, standardOutput: text, standardError: failures.map(sentence).join('') }
}

/** A failure as one plain sentence with its code. */
function sentence(error: AppError): string {
  return `${errorMessage(error)} (${error.code})\n`
}
