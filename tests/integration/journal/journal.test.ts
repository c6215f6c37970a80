import { describe, expect, it } from 'vitest'
import { newId } from '#shared/kernel/ids'
import {
  append,
  appendMany,
  CHAIN,
  DEVICE,
  foreignChanges,
  freshFolder,
  hashes,
  NOW,
  open,
  OTHER_DEVICE,
  PERSON,
  random,
  readAll,
  request,
} from '../../unit/journal/support'

describe('the journal', () => {
  it('is empty in a fresh folder and says so', async () => {
    const opened = await open(await freshFolder())
    expect(opened.journal.state()).toEqual({ device: DEVICE, chains: [], notices: [], empty: true })
    await opened.close()
  })

  it('has after closing and opening every change that it answered for', async () => {
    const folder = await freshFolder()
    const first = await open(folder)
    const changes = await appendMany(first, 30)
    await first.close()
    const second = await open(folder)
    expect(hashes(await readAll(second))).toEqual(hashes(changes))
    expect(second.journal.state()).toMatchObject({
      empty: false,
      notices: [],
      chains: [{ chain: CHAIN, device: DEVICE, head: { number: 30, hash: changes[29]?.hash }, damaged: [] }],
    })
    expect(hashes([await append(second)])).toEqual([second.journal.chains()[0]?.head?.hash])
    await second.close()
  })

  it('appends one of two commands that were checked against the same head, and calls the other stale', async () => {
    const opened = await open(await freshFolder())
    const first = await append(opened)
    const head = { number: 1, hash: first.hash }
    const answers = await Promise.all([
      opened.journal.append(request(head, 'one')),
      opened.journal.append(request(head, 'two')),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual(['appended', 'stale'])
    const appended = answers[0].kind === 'appended' ? answers[0].change : undefined
    expect(answers[1]).toEqual({ kind: 'stale', head: { number: 2, hash: appended?.hash } })
    await opened.close()
  })

  it('gives a command that comes again its first answer, after a restart too', async () => {
    const folder = await freshFolder()
    const first = await open(folder)
    const again = request(null, 'one')
    const answer = await first.journal.append(again)
    await append(first)
    expect(await first.journal.append({ ...again, head: null })).toEqual(answer)
    await first.close()
    const second = await open(folder)
    expect(await second.journal.append(again)).toEqual(answer)
    expect(second.journal.chains()[0]?.head?.number).toBe(2)
    await second.close()
  })

  it('refuses to write before it is known who writes', async () => {
    const opened = await open(await freshFolder(), { actor: () => undefined })
    await expect(opened.journal.append(request(null))).rejects.toMatchObject({ code: 'identity.none' })
    await opened.close()
  })

  it('stamps with a clock later than any that it has seen, of whatever device', async () => {
    const opened = await open(await freshFolder())
    const [foreign] = foreignChanges(1)
    if (foreign === undefined) throw new Error('none')
    await opened.journal.importChanges([foreign])
    expect((await append(opened)).header.clock).toEqual([NOW, 1])
    expect((await append(opened)).header.clock).toEqual([NOW, 2])
    await opened.close()
  })

  it('goes on under a new device id, in a chain of its own', async () => {
    const opened = await open(await freshFolder())
    await appendMany(opened, 2)
    const device = newId(random)
    await opened.journal.renewDevice(device)
    const change = await append(opened)
    expect(change.header).toMatchObject({ device, number: 1, previous: null, actor: PERSON })
    expect(opened.journal.state().device).toBe(device)
    await opened.close()
  })

  it('takes in the chain of another device, and refuses one with a gap before a byte is written', async () => {
    const opened = await open(await freshFolder())
    const changes = foreignChanges(9)
    const gapped = [...foreignChanges(3, { chain: 'workspace' }), ...changes.slice(2)]
    await expect(opened.journal.importChanges(gapped)).rejects.toMatchObject({ code: 'chain.gap' })
    expect(opened.journal.state().empty).toBe(true)
    expect(await opened.journal.importChanges(changes)).toBe(9)
    expect(await opened.journal.importChanges(changes)).toBe(0)
    expect(hashes(await readAll(opened, CHAIN, OTHER_DEVICE))).toEqual(hashes(changes))
    await opened.close()
  })

  it('refuses changes of which one was altered before any is written', async () => {
    const opened = await open(await freshFolder())
    const [first, second] = foreignChanges(2)
    if (first === undefined || second === undefined) throw new Error('none')
    const altered = { ...second, body: [{ salt: '0'.repeat(32), value: 'other' }] }
    await expect(opened.journal.importChanges([first, altered])).rejects.toMatchObject({
      code: 'change.altered',
    })
    expect(opened.journal.state().empty).toBe(true)
    await opened.close()
  })

  it('keeps and reports two changes of one device with one number, in each page order', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    const [one, two, three] = foreignChanges(3)
    if (one === undefined || two === undefined || three === undefined) throw new Error('none')
    const forked = foreignChanges(3, { head: { number: 1, hash: one.hash } })
    await opened.journal.importChanges([one, two, three])
    expect(await opened.journal.importChanges(forked)).toBe(3)
    expect(opened.notices).toMatchObject([{ code: 'journal.cloned-device', values: { number: 2 } }])
    await opened.close()
    const again = await open(folder)
    const all = hashes([one, two, three, ...forked]).sort()
    for (const limit of [1, 2, 3, 10]) {
      expect(hashes(await readAll(again, CHAIN, OTHER_DEVICE, limit)).sort()).toEqual(all)
    }
    expect(await again.journal.restore([...forked, two])).toBe(0)
    expect(again.notices).toMatchObject([{ code: 'journal.cloned-device', values: { number: 2 } }])
    await again.close()
  })

  it('lets no second program open the same folder, and the next one once it is closed', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    await expect(open(folder)).rejects.toMatchObject({ code: 'journal.in-use' })
    await opened.close()
    await (await open(folder)).close()
  })
})
