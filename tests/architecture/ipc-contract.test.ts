import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CHANNEL_NAMES, EVENT_NAMES } from '#shared/contracts/ipc/channel-names'
import { contract, events } from '#shared/contracts/ipc/contract'

/** The channels that lack a schema for what goes in or for what comes out. */
function channelsWithoutSchemas(channels: Readonly<Record<string, object>>): string[] {
  return Object.entries(channels)
    .filter(([, channel]) => !hasSchema(channel, 'request') || !hasSchema(channel, 'response'))
    .map(([name]) => name)
}

function hasSchema(channel: object, side: string): boolean {
  return Reflect.get(channel, side) instanceof z.ZodType
}

describe('the contract between window and main process', () => {
  it('has a schema for the request and for the response of every channel', () => {
    expect(channelsWithoutSchemas(contract)).toEqual([])
  })

  it('has a schema for every event', () => {
    expect(Object.entries(events).filter(([, schema]) => !(schema instanceof z.ZodType))).toEqual([])
  })

  it('lists exactly its channels and events for the preload', () => {
    expect(new Set<string>(CHANNEL_NAMES)).toEqual(new Set(Object.keys(contract)))
    expect(new Set<string>(EVENT_NAMES)).toEqual(new Set(Object.keys(events)))
  })

  it('is caught with a channel that lacks one', () => {
    const whole = { request: z.object({}), response: z.object({}) }
    expect(channelsWithoutSchemas({ whole, half: { request: z.object({}), response: undefined } })).toEqual([
      'half',
    ])
  })
})
