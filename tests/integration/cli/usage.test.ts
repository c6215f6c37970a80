import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evenhand, temporaryFolder } from './support'

let folder: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ path: folder, remove } = await temporaryFolder())
})
afterAll(() => remove())

describe('help', () => {
  it('lists every command with its usage', async () => {
    const { exitCode, standardOutput, standardError } = await evenhand('--help')
    expect({ exitCode, standardError }).toEqual({ exitCode: 0, standardError: '' })
    for (const usage of [
      'sample --out DIR',
      'info FILE [--identity FILE] [--passphrase-file FILE]',
      'verify FILE… [--identity FILE] [--passphrase-file FILE]',
      'packet BUNDLE --out DIR [--interview ID] [--identity FILE] [--passphrase-file FILE]',
      'sheets BUNDLE --out DIR [--identity FILE] [--passphrase-file FILE]',
      'records [BUNDLE] [--identity FILE] [--passphrase-file FILE] [--profile DIR] [--action ID]',
      'history [BUNDLE] [--record ID] [--identity FILE] [--passphrase-file FILE] [--profile DIR] [--action ID]',
      'exchange --library DIR --profile DIR [--action ID]',
      'merge BUNDLE… --out FILE [--identity FILE] [--passphrase-file FILE]',
      'unlock FILE --out FILE [--identity FILE] [--passphrase-file FILE]',
      'applicants FILE.csv|xlsx [--zone ZONE]',
      'applicants write [BUNDLE] --out FILE [--columns own|usa-staffing] [--identity FILE] [--passphrase-file FILE] [--profile DIR] [--action ID]',
      'guide read FILE.docx',
      'guide write BUNDLE --out FILE --guide ID [--identity FILE] [--passphrase-file FILE]',
      'demo --out DIR',
    ]) {
      expect(standardOutput).toContain(`\n  ${usage}\n      `)
    }
  })

  it('of one command says what it takes, whatever else is given', async () => {
    const { exitCode, standardOutput } = await evenhand('packet', '--help')
    expect(exitCode).toBe(0)
    expect(standardOutput).toMatch(/^Usage: evenhand packet BUNDLE --out DIR \[--interview ID\] /)
    expect(standardOutput).toContain('--interview ID')
  })
})

describe('wrong use', () => {
  it.each([
    [[], 'command-line.no-command'],
    [['paint'], 'command-line.unknown-command'],
    [['info'], 'command-line.missing-argument'],
    [['info', 'a', 'b'], 'command-line.too-many-arguments'],
    [['sample'], 'command-line.missing-option'],
    [['sample', '--out'], 'command-line.option-needs-value'],
    [['info', 'a', '--out', 'b'], 'command-line.unknown-option'],
    [['info', 'a', '--colour'], 'command-line.unknown-option'],
    [['info', 'a', '-x'], 'command-line.unknown-option'],
    [['info', 'a', '--json=yes'], 'command-line.unexpected-value'],
    [['applicants', 'a', '--zone', 'Mars/Olympus'], 'command-line.unknown-zone'],
  ])('%j ends with 2 and one sentence with the code %s', async (args, code) => {
    const { exitCode, standardOutput, standardError } = await evenhand(...args)
    expect({ exitCode, standardOutput }).toEqual({ exitCode: 2, standardOutput: '' })
    expect(standardError).toMatch(/^[^\n]+\n$/)
    expect(standardError.trimEnd().endsWith(`(${code})`)).toBe(true)
  })
})

describe('applicants', () => {
  it('says what an import would yield and why a row is bad, and writes nothing', async () => {
    const path = join(folder, 'people.csv')
    await writeFile(
      path,
      'Last name,First name,Email,Date,Start time,End time\n' +
        'Nguyen,Anh,anh@mail.example,2026-03-09,09:00,10:00\n' +
        ',Bo,bo@mail.example,,,\n',
    )
    const { exitCode, standardOutput } = await evenhand('applicants', path, '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(standardOutput)).toMatchObject({
      applicants: [{ row: 2, lastName: 'Nguyen' }],
      interviews: [{ row: 2, slot: { zone: 'America/New_York' }, zoneFrom: 'default' }],
      problems: [{ row: 3, code: 'import.last-name-missing' }],
    })
    const said = await evenhand('applicants', path, '--zone', 'America/Denver')
    expect(said.standardOutput).toContain('row 2: Anh Nguyen, Mon 9 Mar 2026, 09:00–10:00 MDT')
    expect(said.standardOutput).toContain(
      'row 3, column A, not imported: The last name is missing. Add it. (import.last-name-missing)',
    )
  })

  it('refuses what is no spreadsheet', async () => {
    const path = join(folder, 'people.xlsx')
    await writeFile(path, 'PK\u0003\u0004 nonsense')
    const { exitCode, standardError } = await evenhand('applicants', path)
    expect(exitCode).toBe(1)
    expect(standardError).toMatch(/\(spreadsheet\.[a-z-]+\)\n$/)
  })
})
