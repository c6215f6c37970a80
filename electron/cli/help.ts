import { message } from '#shared/messages/catalogue'
import { OWN_OPTIONS } from './arguments'
import type { CliCommand, OptionName } from './command'

const VALUES: Readonly<Record<OptionName, string>> = { out: 'DIR', interview: 'ID', zone: 'ZONE' }

/** A command as it is typed: `packet BUNDLE --out DIR [--interview ID]`. */
function usageOf({ name, files, options }: CliCommand): string {
  const parts = OWN_OPTIONS.flatMap((option) => {
    const typed = `--${option} ${VALUES[option]}`
    if (options[option] === undefined) return []
    return [options[option] === 'required' ? typed : `[${typed}]`]
  })
  return [name, files, ...parts].filter((part) => part !== '').join(' ')
}

/** What `--help` prints without a command. */
export function generalHelp(commands: readonly CliCommand[]): readonly string[] {
  const width = Math.max(...commands.map((command) => usageOf(command).length))
  return [
    message('command-line.usage'),
    '',
    message('command-line.about'),
    '',
    message('command-line.commands'),
    ...commands.map((command) => `  ${usageOf(command).padEnd(width)}  ${message(command.summary)}`),
    '',
    ...optionLines([]),
    '',
    message('command-line.exit-codes'),
  ]
}

/** What `--help` prints for one command. */
export function commandHelp(command: CliCommand): readonly string[] {
  const own = OWN_OPTIONS.filter((option) => command.options[option] !== undefined)
  return [
    message('command-line.usage-of', { usage: usageOf(command) }),
    '',
    message(command.summary),
    '',
    ...optionLines(own),
  ]
}

function optionLines(own: readonly OptionName[]): readonly string[] {
  return [
    message('command-line.options'),
    ...own.map((option) => line(`--${option} ${VALUES[option]}`, message(`command-line.option-${option}`))),
    line('--json', message('command-line.option-json')),
    line('--help', message('command-line.option-help')),
  ]
}

function line(option: string, text: string): string {
  return `  ${option.padEnd(16)}${text}`
}
