import { parseArgs } from 'node:util'
import { AppError } from '#shared/kernel/app-error'
import { ZoneId } from '#shared/kernel/time'
import type { CliCommand, CliInput, OptionName } from './command'

const OPTIONS = {
  out: { type: 'string' },
  columns: { type: 'string' },
  interview: { type: 'string' },
  guide: { type: 'string' },
  zone: { type: 'string' },
  record: { type: 'string' },
  to: { type: 'string' },
  identity: { type: 'string' },
  'passphrase-file': { type: 'string' },
  redact: { type: 'string' },
  library: { type: 'string' },
  profile: { type: 'string' },
  action: { type: 'string' },
  'without-attachments': { type: 'boolean' },
  'without-documents': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The options that only some commands have, in the order in which help names them. */
export const OWN_OPTIONS: readonly OptionName[] = [
  'out',
  'columns',
  'interview',
  'guide',
  'zone',
  'record',
  'to',
  'identity',
  'passphrase-file',
  'redact',
  'library',
  'profile',
  'action',
  'without-attachments',
  'without-documents',
]

type Name = keyof typeof OPTIONS

/** The words of a command line: which command, which files, which options. */
export interface Words {
  readonly command: string | undefined
  readonly files: readonly string[]
  readonly options: ReadonlyMap<Name, string>
}

/**
 * Takes a command line apart. Throws `command-line.unknown-option`, `command-line.option-needs-value`,
 * `command-line.unexpected-value`.
 */
export function readWords(args: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const options = new Map<Name, string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = token.rawName
    if (!isName(token.name)) throw new AppError('command-line.unknown-option', '', { option })
    const wantsValue = OPTIONS[token.name].type === 'string'
    if (wantsValue && (token.value === undefined || token.value === '')) {
      throw new AppError('command-line.option-needs-value', '', { option })
    }
    if (!wantsValue && token.value !== undefined) {
      throw new AppError('command-line.unexpected-value', '', { option })
    }
    const before = token.name === 'to' ? options.get('to') : undefined
    // Several recipients are one list: none has a space in it.
    options.set(token.name, before === undefined ? (token.value ?? '') : `${before} ${token.value ?? ''}`)
  }
  const [command, ...files] = words
  return { command, files, options }
}

function isName(name: string): name is Name {
  return Object.hasOwn(OPTIONS, name)
}

/**
 * The input of a command. Throws `command-line.missing-argument`, `command-line.too-many-arguments`,
 * `command-line.missing-option`, `command-line.unknown-option`, `command-line.unknown-zone`.
 */
export function inputOf(command: CliCommand, { files, options }: Words): CliInput {
  const { name } = command
  const most = command.files.endsWith('…') ? Number.POSITIVE_INFINITY : command.files === '' ? 0 : 1
  // A bundle or a profile, and not both.
  const isOptional = command.files.startsWith('[') && options.has('profile')
  if (most > 0 && files.length === 0 && !isOptional) {
    throw new AppError('command-line.missing-argument', '', {
      name,
      argument: command.files.replaceAll(/[[\]]/g, ''),
    })
  }
  if (files.length > (isOptional ? 0 : most))
    throw new AppError('command-line.too-many-arguments', '', { name })
  for (const option of OWN_OPTIONS) {
    const wanted = command.options[option]
    if (options.has(option) && wanted === undefined) {
      throw new AppError('command-line.unknown-option', '', { option: `--${option}` })
    }
    if (!options.has(option) && wanted === 'required') {
      throw new AppError('command-line.missing-option', '', { name, option: `--${option}` })
    }
  }
  return {
    files,
    out: options.get('out') ?? '',
    columns: options.get('columns'),
    interview: options.get('interview'),
    guide: options.get('guide'),
    zone: zoneOf(options.get('zone')),
    record: options.get('record'),
    recipients: (options.get('to') ?? '').split(/[\s,]+/).filter((recipient) => recipient !== ''),
    identityFile: options.get('identity'),
    passphraseFile: options.get('passphrase-file'),
    redact: options.get('redact'),
    library: options.get('library'),
    profile: options.get('profile'),
    action: options.get('action'),
    attachments: !options.has('without-attachments'),
    documents: !options.has('without-documents'),
    json: options.has('json'),
  }
}

function zoneOf(text: string | undefined): ZoneId | undefined {
  if (text === undefined) return undefined
  const zone = ZoneId.safeParse(text)
  if (!zone.success) throw new AppError('command-line.unknown-zone', '', { zone: text })
  return zone.data
}
