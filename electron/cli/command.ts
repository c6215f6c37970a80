import type { AppError } from '#shared/kernel/app-error'
import type { RandomBytes } from '#shared/kernel/ids'
import type { ZoneId } from '#shared/kernel/time'
import type { ClockReading } from '../platform/clock'

/** What a command has from outside: passed in, so that tests repeat. */
export interface CliWorld {
  /** The program's resources folder: fonts, the sample. */
  readonly resources: string
  readonly now: () => ClockReading
  readonly random: RandomBytes
  /** The zone that the computer is set to. */
  readonly zone: ZoneId
}

/** What a command did. Nothing is printed before it is finished. */
export interface CliAnswer {
  /** 0 done or intact, 1 not intact. A failure is thrown. */
  readonly exit: 0 | 1
  readonly lines: readonly string[]
  /** The same for programs: what `--json` prints. */
  readonly json: unknown
  /** Failures with one of several files, said on standard error; the others were dealt with. */
  readonly failures?: readonly AppError[]
}

export type OptionName =
  | 'out'
  | 'columns'
  | 'interview'
  | 'guide'
  | 'zone'
  | 'record'
  | 'to'
  | 'identity'
  | 'passphrase-file'
  | 'redact'
  | 'library'
  | 'profile'
  | 'action'
  | 'without-attachments'
  | 'without-documents'

/** A command's arguments, checked against its description. */
export interface CliInput {
  readonly files: readonly string[]
  readonly out: string
  /** Which columns a table of applicants has. */
  readonly columns: string | undefined
  readonly interview: string | undefined
  readonly guide: string | undefined
  readonly zone: ZoneId | undefined
  readonly record: string | undefined
  /** Who may open what is written, each `age1…`. */
  readonly recipients: readonly string[]
  readonly identityFile: string | undefined
  readonly passphraseFile: string | undefined
  /** A file that says what a redacted copy leaves out. */
  readonly redact: string | undefined
  /** An exchange folder. */
  readonly library: string | undefined
  /** The folder of a person's data, as the window keeps it. */
  readonly profile: string | undefined
  readonly action: string | undefined
  readonly attachments: boolean
  readonly documents: boolean
  readonly json: boolean
}

/** The options with which every command that reads a bundle opens an encrypted one. */
export const KEY_OPTIONS = { identity: 'optional', 'passphrase-file': 'optional' } as const

type CommandName =
  | 'sample'
  | 'info'
  | 'verify'
  | 'packet'
  | 'applicants write'
  | 'sheets'
  | 'records'
  | 'history'
  | 'pack'
  | 'merge'
  | 'exchange'
  | 'unlock'
  | 'applicants'
  | 'guide read'
  | 'guide write'
  | 'demo'

/** The name of a command as messages have it: `guide read` is `guide-read`. */
type Dashed<Name extends string> = Name extends `${infer First} ${infer Second}` ? `${First}-${Second}` : Name

export interface CliCommand {
  readonly name: CommandName
  /** What files it takes, as its usage shows them. */
  readonly files: '' | 'FILE' | 'FILE…' | 'BUNDLE' | '[BUNDLE]' | 'BUNDLE…' | 'FILE.csv|xlsx' | 'FILE.docx'
  /** Options beside `--json` and `--help`. */
  readonly options: Readonly<Partial<Record<OptionName, 'required' | 'optional'>>>
  /** What `--out` names; a folder unless said. */
  readonly writes?: 'FILE'
  readonly summary: `command-line.${Dashed<CommandName>}`
  run(input: CliInput, world: CliWorld): Promise<CliAnswer>
}
