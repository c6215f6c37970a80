import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import { packArchive } from '#electron/bundle/pack-archive'
import { writeBundle } from '#electron/bundle/write-bundle'
import { recordIds } from '#shared/domain/record-ids'
import {
  ACTION,
  change,
  collect,
  deviceOf,
  OTHER_DEVICE,
  PERSON,
  smallBundle,
  smallInput,
} from '../../unit/bundle/support/small-archive'
import { answerOf, evenhand, temporaryFolder, tool } from './support'

let folder: string
let remove: () => Promise<void>
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  ;({ path: folder, remove } = await temporaryFolder())
  await writeFile(at('a.evenhand'), await smallBundle(await deviceOf()))
  const [first] = smallInput().changes
  const theirs = change([{ record: recordIds.person(ACTION, PERSON), field: 'name', value: 'Bo Li' }], {
    device: OTHER_DEVICE,
    head: first,
  })
  const input = { ...smallInput(), changes: first === undefined ? [] : [first, theirs], device: OTHER_DEVICE }
  const signer = await deviceOf(OTHER_DEVICE)
  await writeFile(
    at('b.evenhand'),
    await collect(writeBundle(await packArchive({ ...input, signer }), signer)),
  )
  const { identity, recipient } = await newAgeIdentity()
  await writeFile(at('key'), `# public key: ${recipient}\n${identity}\n`)
  await writeFile(at('recipient'), recipient)
  await writeFile(at('other-key'), (await newAgeIdentity()).identity)
})
afterAll(() => remove())

/** What a command that must fail says. */
async function refusal(...args: readonly string[]): Promise<string> {
  const { exitCode, standardOutput, standardError } = await evenhand(...args)
  expect(exitCode).toBeGreaterThan(0)
  expect(standardOutput).toBe('')
  return /\(([a-z.-]+)\)\n$/.exec(standardError)?.[1] ?? standardError
}

describe('merge', () => {
  it('writes the same bytes whatever the order of its inputs, and so does records', async () => {
    await answerOf('merge', at('a.evenhand'), at('b.evenhand'), '--out', at('ab'))
    await answerOf('merge', at('b.evenhand'), at('a.evenhand'), at('ab'), '--out', at('ba'))
    expect((await readFile(at('ab'))).equals(await readFile(at('ba')))).toBe(true)
    const { exitCode, standardOutput } = await evenhand('verify', at('ab'))
    expect(exitCode).toBe(0)
    expect(standardOutput).toContain('(bundle.unsigned)')
    expect(await answerOf('records', at('ab'))).toEqual(await answerOf('records', at('ba')))
    expect(await answerOf('info', at('ab'))).toMatchObject({ format: 2, kind: 'archive' })
  })
})

describe('history', () => {
  it('tells who changed what, of all records or of one', async () => {
    await answerOf('merge', at('a.evenhand'), at('b.evenhand'), '--out', at('h'))
    const record = recordIds.action(ACTION)
    const { standardOutput } = await evenhand('history', at('h'), '--record', record)
    expect(standardOutput.trimEnd().split('\n')).toHaveLength(3)
    expect(standardOutput).toContain(`Bo Li, laptop ${OTHER_DEVICE.slice(0, 8)}`)
    expect(await answerOf('history', at('h'))).toMatchObject({ action: ACTION })
  })
})

describe('an encrypted bundle on the command line', () => {
  it('is packed for a recipient, read with the key, refused without, and opened by age', async () => {
    const recipient = await readFile(at('recipient'), 'utf8')
    await answerOf('pack', at('a.evenhand'), '--to', recipient, '--out', at('e.evenhand'))
    expect(await refusal('info', at('e.evenhand'))).toBe('bundle.encrypted')
    expect(await refusal('info', at('e.evenhand'), '--identity', at('other-key'))).toBe('bundle.no-key')
    expect(await refusal('info', at('e.evenhand'), '--identity', at('recipient'))).toBe('age.not-an-identity')
    expect(await answerOf('verify', at('e.evenhand'), '--identity', at('key'))).toMatchObject({
      intact: true,
    })
    expect((await evenhand('verify', at('e.evenhand'))).standardOutput).toContain('(bundle.encrypted)')
    expect(
      (await evenhand('verify', at('e.evenhand'), '--identity', at('other-key'))).standardOutput,
    ).toContain('(bundle.no-key)')
    expect(await answerOf('records', at('e.evenhand'), '--identity', at('key'))).toEqual(
      await answerOf('records', at('a.evenhand')),
    )

    await tool('age', '-d', '-i', at('key'), '-o', at('e.zip'), at('e.evenhand'))
    expect(await tool('unzip', '-t', at('e.zip'))).toContain('No errors detected')
    expect(await refusal('info', at('e.zip'))).toBe('bundle.wrapper-mismatch')
  })

  it('is unlocked into one that everybody can read, and nothing is left of the decrypted copy', async () => {
    await writeFile(at('passphrase'), 'four old dogs\nnot this\n')
    await writeFile(at('wrong'), 'four old cats')
    await answerOf('pack', at('a.evenhand'), '--passphrase-file', at('passphrase'), '--out', at('p.evenhand'))
    const unlocking = ['unlock', at('p.evenhand'), '--out', at('u.evenhand'), '--passphrase-file']
    expect(await refusal(...unlocking, at('wrong'))).toBe('bundle.wrong-passphrase')
    await answerOf(...unlocking, at('passphrase'))
    expect(await answerOf('records', at('u.evenhand'))).toEqual(await answerOf('records', at('a.evenhand')))
    const both = ['--to', await readFile(at('recipient'), 'utf8'), '--passphrase-file', at('passphrase')]
    expect(await refusal('pack', at('a.evenhand'), '--out', at('x'), ...both)).toBe(
      'command-line.to-or-passphrase',
    )
  })
})

describe('pack', () => {
  it('leaves papers out where asked, and says so', async () => {
    await answerOf('pack', at('a.evenhand'), '--without-attachments', '--out', at('small'))
    const { exitCode, standardOutput } = await evenhand('verify', at('small'))
    expect(exitCode).toBe(0)
    expect(standardOutput).toContain('(bundle.without-attachments)')
    expect(await answerOf('info', at('small'))).toMatchObject({ attachments: 0 })
  })

  it('makes a redacted copy, once no removed name is left or somebody lets it stand', async () => {
    await writeFile(at('choice.json'), JSON.stringify({ words: ['ranger'] }))
    const args = ['pack', at('a.evenhand'), '--out', at('redacted'), '--redact', at('choice.json')]
    const refused = await evenhand(...args)
    expect(refused.exitCode).toBe(1)
    expect(refused.standardOutput).toContain('title: “ranger” still stands here')
    expect(refused.standardError).toContain('(redacted.names-remain)')

    await writeFile(at('choice.json'), JSON.stringify({ fields: ['action.title'], words: ['ranger'] }))
    await answerOf(...args)
    expect(await answerOf('verify', at('redacted'))).toMatchObject({ intact: true })
    expect(await refusal('merge', at('redacted'), '--out', at('x'))).toBe('bundle.redacted')
    expect(await refusal('unlock', at('redacted'), '--out', at('x'))).toBe('bundle.redacted')
    await writeFile(at('choice.json'), '{"peeple":[]}')
    expect(await refusal(...args)).toBe('command-line.redact-unreadable')
  })
})
