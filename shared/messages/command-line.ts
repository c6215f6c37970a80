import type { Messages } from './message-types'

/** The texts of the command line. */
export const commandLine = {
  'command-line.usage': 'Usage: evenhand COMMAND [OPTIONS]',
  'command-line.about':
    'Evenhand without a window: the same documents, signatures and archives, from files to files.',
  'command-line.commands': 'Commands:',
  'command-line.options': 'Options:',
  'command-line.exit-codes': 'Exit codes: 0 done, or intact; 1 failed, or not intact; 2 wrong use.',
  'command-line.usage-of': 'Usage: evenhand {usage}',
  'command-line.option-help': 'says how a command is used',
  'command-line.option-json': 'answers with JSON',
  'command-line.option-out': 'the folder to write into; made if it is not there',
  'command-line.option-zone': 'the time zone of times that name none, such as America/New_York',
  'command-line.option-columns':
    'this program’s own columns (own, unless said), or exactly those of USA Staffing',
  'command-line.option-interview': 'only the interview with this id',
  'command-line.option-out-file': 'the file to write',
  'command-line.option-guide': 'the interview guide with this id',
  'command-line.option-record': 'only the record with this id, such as applicant/1234…',
  'command-line.option-to': 'who may open what is written (age1…); may come several times',
  'command-line.option-identity':
    'a file with the secret key (AGE-SECRET-KEY-1…) that opens an encrypted file',
  'command-line.option-passphrase-file': 'a file whose first line is the passphrase',
  'command-line.option-redact': 'a file that says what a redacted copy leaves out',
  'command-line.option-library': 'the exchange folder; an empty one becomes that of the hiring action',
  'command-line.option-profile': 'the folder of your data (“profile”), while no window has it open',
  'command-line.option-action': 'the hiring action with this id; needed where the profile has several',
  'command-line.option-without-attachments': 'leaves out the papers that applicants handed in',
  'command-line.option-without-documents': 'leaves out the readable copies of score sheets',
  'command-line.sample': 'writes the sample hiring action as an archive',
  'command-line.info': 'says what is in an archive',
  'command-line.verify': 'checks archives and signed PDFs, a line for each finding',
  'command-line.packet': 'makes the interview packets of an archive as PDFs',
  'command-line.sheets': 'writes the signed score sheets of an archive, as they were signed',
  'command-line.records': 'prints the records of an archive as JSON',
  'command-line.history': 'tells who changed what and when, and from which laptop',
  'command-line.pack': 'packs an archive anew: smaller, encrypted or redacted; nobody signs it',
  'command-line.merge': 'puts archives and segments of one hiring action together; nobody signs it',
  'command-line.exchange': 'hands out what a laptop has and takes in what the others have',
  'command-line.exchange-out': 'Handed out {changes} changes ({bytes} bytes)',
  'command-line.exchange-nothing-out': 'Nothing was new here, so nothing was handed out.',
  'command-line.exchange-in': 'Laptop {device}: {changes} changes of {records} records came in',
  'command-line.exchange-nothing-in': 'Nothing new came from the others.',
  'command-line.exchange-held': 'Held back {file}: {reason} ({code})',
  'command-line.exchange-stopped': 'Not everything went through: {reason} ({code})',
  'command-line.unlock': 'writes an encrypted file without its encryption; nobody signs it',
  'command-line.history-entry':
    '{time}  {who}, laptop {device}, change {number} ({command})  {record} {field} = {value}',
  'command-line.history-erased': '(erased)',
  'command-line.name-remains': '{record} {field}: “{name}” still stands here',
  'command-line.applicants': 'shows what importing a CSV or XLSX file of applicants would yield',
  'command-line.applicants-write':
    'writes the applicants of an archive, and what became of them, as CSV or XLSX',
  'command-line.guide-read':
    'says what an interview guide in a Word file was understood as, and what was not',
  'command-line.guide-write': 'writes an interview guide of an archive as a Word file',
  'command-line.guide-title': 'Guide: {title}',
  'command-line.guide-understood': '  {paragraph}  {as}: {text}',
  'command-line.guide-understood-of-question': '  {paragraph}  {as} (question {question}): {text}',
  'command-line.guide-not-understood-heading': 'Not understood:',
  'command-line.guide-not-understood': '  {paragraph}  {why}: {text}',
  'command-line.guide-counts':
    '{questions} questions, {competencies} competencies; {understood} paragraphs understood, {missed} not; {open} still to be filled in',
  'command-line.guide-note': 'note: {text} ({code})',
  'command-line.demo': 'does the whole main job on the sample, with one newly signed score sheet',
  'command-line.wrote': 'Wrote {path} ({bytes} bytes)',
  'command-line.nothing-to-write': 'There is nothing to write.',
  'command-line.finding': '{level}  {subject}: {text} ({code})',
  'command-line.intact': '{file}: intact',
  'command-line.not-intact': '{file}: NOT INTACT',
  'command-line.level-ok': 'ok  ',
  'command-line.level-note': 'note',
  'command-line.level-bad': 'BAD ',
  'command-line.unknown-finding': 'See the code.',
  'command-line.info-action': 'Hiring action: {title}',
  'command-line.info-sample': 'This is the fictional sample.',
  'command-line.info-created': 'Made {time} by laptop {device}',
  'command-line.info-format': 'Bundle ({kind}), format {format}, {bytes} bytes',
  'command-line.info-people':
    '{applicants} applicants, {interviews} interviews, {people} people, {sheets} signed score sheets',
  'command-line.info-parts':
    '{changes} changes in {chains} chains, {revisions} submitted contents, {attachments} attachments, {documents} readable copies',
  'command-line.import-sheet': 'Sheet {sheet}: {rows} rows',
  'command-line.import-counts':
    '{applicants} applicants with {interviews} interviews, {people} people, {duplicates} duplicates, {problems} rows with problems, {passed} rows passed over',
  'command-line.import-applicant': 'row {row}: {name}',
  'command-line.import-interview': 'row {row}: {name}, {when}',
  'command-line.import-duplicate': 'row {row}: {name} is there already ({why})',
  'command-line.import-problem': 'row {row}, not imported: {text} ({code})',
  'command-line.import-problem-in': 'row {row}, column {column}, not imported: {text} ({code})',
  'command-line.import-note': 'note: {text} ({code})',
  'command-line.import-unknown': 'See the code.',
  'command-line.demo-identity': 'A throw-away identity for {name} signed one score sheet; its key is gone.',
  'command-line.demo-checked': 'The archive was read back and found intact.',
  'packet-file.name': 'Packet, {applicant}, {round}',
} as const satisfies Messages

/** Failures of using the command line. */
export const commandLineErrors = {
  'error.command-line.missing-argument': 'The command {name} needs {argument}. See evenhand {name} --help.',
  'error.command-line.missing-option':
    'The command {name} needs the option {option}. See evenhand {name} --help.',
  'error.command-line.no-profile':
    'There is no Evenhand profile in {folder}. Name the folder that the program calls “profile”.',
  'error.command-line.which-action':
    'Say which hiring action with --action: the profile has {count} of them ({actions}).',
  'error.command-line.unknown-action': 'The profile has no hiring action {action}.',
  'error.command-line.redact-bundle-only':
    'A redacted copy is made of an archive. Pack one from the profile first, then make the copy of that.',
  'error.command-line.csv-or-xlsx': 'Name a file to write that ends in .csv or .xlsx.',
  'error.command-line.unknown-columns': 'There are no columns {columns}. Name one of: {known}.',
  'error.command-line.no-command': 'Name a command. See evenhand --help.',
  'error.command-line.option-needs-value': 'The option {option} needs a value.',
  'error.command-line.redact-unreadable':
    'The file {name} does not say what a redacted copy leaves out. See docs/archive-protocol.md for how it looks.',
  'error.command-line.to-or-passphrase':
    'A file is encrypted either to recipients or with a passphrase. Give --to or --passphrase-file, not both.',
  'error.command-line.too-many-arguments':
    'The command {name} takes no further argument. See evenhand {name} --help.',
  'error.command-line.incomplete-command': 'Say what to do after {name}: {words}. See evenhand --help.',
  'error.command-line.unknown-command': 'There is no command {name}. See evenhand --help.',
  'error.command-line.unknown-option': 'There is no option {option}. See evenhand --help.',
  'error.command-line.unknown-zone': 'There is no time zone {zone}. Name one such as America/New_York.',
  'error.command-line.unexpected-value': 'The option {option} takes no value.',
} as const satisfies Messages
