import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answer, handleAll, type Handlers } from '#electron/ipc/handle'
import { AppError } from '#shared/kernel/app-error'
import { contract, type ChannelName } from '#shared/contracts/ipc/contract'

const { handle } = vi.hoisted(() => ({ handle: vi.fn<(name: string, listener: unknown) => void>() }))
vi.mock('electron', () => ({ ipcMain: { handle }, protocol: {} }))

const names = Object.keys(contract) as ChannelName[]
const called = vi.fn<(request: unknown) => Promise<unknown>>()
const pass = (request: unknown): Promise<never> => called(request) as Promise<never>
const handlers: Handlers = Object.fromEntries(names.map((name) => [name, pass])) as Record<
  ChannelName,
  typeof pass
>
const noted: [ChannelName, AppError][] = []
const log = (name: ChannelName, error: AppError): number => noted.push([name, error])

beforeEach(() => {
  called.mockReset().mockResolvedValue('value')
  noted.length = 0
})

describe('the gate of every channel', () => {
  it('is there once for each channel of the contract and for nothing else', () => {
    handleAll(Promise.resolve(handlers), log)
    expect(handle.mock.calls.map(([name]) => name).sort()).toEqual([...names].sort())
  })

  it.each(names)('%s refuses a foreign sender and calls nothing', async (name) => {
    expect(await answer(name, handlers, false, {}, log)).toMatchObject({
      ok: false,
      code: 'ipc.foreign-sender',
    })
    expect(called).not.toHaveBeenCalled()
    expect(noted).toHaveLength(1)
  })

  it.each(names)('%s refuses what is not a request', async (name) => {
    for (const request of [undefined, null, 7, 'text', [], true]) {
      expect(await answer(name, handlers, true, request, log)).toMatchObject({
        ok: false,
        code: 'ipc.malformed',
      })
    }
    expect(called).not.toHaveBeenCalled()
  })
})

describe('the gate', () => {
  it('passes only what the schema knows', async () => {
    await answer('identity.get', handlers, true, { more: 'than asked' }, log)
    expect(called).toHaveBeenCalledWith({})
  })

  it('answers with the value', async () => {
    expect(await answer('identity.get', handlers, true, {}, log)).toEqual({ ok: true, value: 'value' })
    expect(noted).toEqual([])
  })

  it('answers with the code of a failure, and notes it', async () => {
    called.mockRejectedValue(new AppError('storage.full', 'ENOSPC in write', { free: 3 }))
    expect(await answer('identity.get', handlers, true, {}, log)).toEqual({
      ok: false,
      code: 'storage.full',
      detail: 'ENOSPC in write',
      values: { free: 3 },
    })
    expect(noted.map(([name, { code }]) => [name, code])).toEqual([['identity.get', 'storage.full']])
  })

  it('names the field that is wrong, never what was in it', async () => {
    const request = { profile: { name: 7 }, passphrase: 'a secret passphrase' }
    const result = await answer('identity.create', handlers, true, request, log)
    expect(result).toMatchObject({ ok: false, detail: 'identity.create: profile.name' })
    expect(JSON.stringify([result, noted])).not.toContain('secret')
  })

  it('gives what nobody coded a code of its own', async () => {
    called.mockRejectedValue(new TypeError('x is not a function'))
    expect(await answer('identity.get', handlers, true, {}, log)).toMatchObject({ code: 'unexpected' })
  })
})
