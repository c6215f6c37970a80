import { message } from '#shared/messages/catalogue'
import { OWN_OPTIONS } from './arguments'
import type { CliCommand, OptionName } from './command'

/** What is typed behind an option; nothing behind one that is only there or not. */
const VALUES: Readonly<Record<OptionName, string>> = {
  out: 'DIR',
  columns: 'own|usa-staffing',
  interview: 'ID',
  guide: 'ID',
  zone: 'ZONE',
  record: 'ID',
  to: 'RECIPIENT',
  identity: 'FILE',
  'passphrase-file': 'FILE',
  redact: 'FILE.json',
  library: 'DIR',
  profile: 'DIR',
  action: 'ID',
  'without-attachments': '',
  'without-documents': '',
}

function typed(option: OptionName, { writes }: Pick<CliCommand, 'writes'>): string {
  const value = option === 'out' ? (writes ?? VALUES.out) : VALUES[option]
  return `--${option} ${value}`.trimEnd()
}

/** A command as it is typed: `packet BUNDLE --out DIR [--interview ID]`. */
function usageOf(command: CliCommand): string {
  const { name, files, options } = command
  const parts = OWN_OPTIONS.flatMap((option) => {
    if (options[option] === undefined) return []
    return [options[option] === 'required' ? typed(option, command) : `[${typed(option, command)}]`]
  })
  return [name, files, ...parts].filter((part) => part !== '').join(' ')
}

/** What `--help` prints without a command. */
export function generalHelp(commands: readonly CliCommand[]): readonly string[] {
  return [
    message('command-line.usage'),
    '',
    message('command-line.about'),
    '',
    message('command-line.commands'),
    ...commands.flatMap((command) => [`  ${usageOf(command)}`, `      ${message(command.summary)}`]),
    '',
    ...optionLines(),
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
    ...optionLines(command, own),
  ]
}

function optionLines(
  command: Pick<CliCommand, 'writes'> = {},
  own: readonly OptionName[] = [],
): readonly string[] {
  return [
    message('command-line.options'),
    ...own.map((option) => line(typed(option, command), optionText(option, command))),
    line('--json', message('command-line.option-json')),
    line('--help', message('command-line.option-help')),
  ]
}

function optionText(option: OptionName, { writes }: Pick<CliCommand, 'writes'>): string {
  return option === 'out' && writes === 'FILE'
    ? message('command-line.option-out-file')
    : message(`command-line.option-${option}`)
}

function line(option: string, text: string): string {
  return `  ${option.padEnd(25)}${text}`
}
