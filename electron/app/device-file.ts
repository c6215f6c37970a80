import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LaptopName } from '#shared/domain/panel/laptop-keys'
import { AgeRecipient, AgeSecretKey } from '#shared/kernel/age-keys'
import { AppError } from '#shared/kernel/app-error'
import { newId } from '#shared/kernel/ids'
import { createDeviceKey, DeviceKey } from '../signing/device-key'
import { readJson, writeJson } from './durable-json'
import type { IdentityPorts } from './identity-ports'

/** `device.json`: the device's key as it always was; since format 2 of bundles a key of age, and a name. */
const StoredDevice = z.strictObject({
  ...DeviceKey.shape,
  age: z.strictObject({ identity: AgeSecretKey, recipient: AgeRecipient }).optional(),
  name: LaptopName.optional(),
})
export type StoredDevice = z.infer<typeof StoredDevice>

const EARLIER = /^device-[0-9a-f]{32}\.json$/

/** The file of this laptop; made at the first start. Errors: `profile.damaged`. */
export async function openDevice(folder: string, ports: IdentityPorts): Promise<StoredDevice> {
  const path = pathOf(folder)
  const stored = await readJson(path)
  if (stored !== undefined) return parsed(stored, path)
  return keepDevice(folder, await newDevice(ports))
}

/** Replaces the file; durable when it resolves. */
export async function keepDevice(folder: string, device: StoredDevice): Promise<StoredDevice> {
  await writeJson(pathOf(folder), device)
  return device
}

/** A laptop's key that never was before; the key of age is made when it is first asked for. */
export async function newDevice(ports: IdentityPorts, name?: string): Promise<StoredDevice> {
  const key = await createDeviceKey(newId(ports.random), { now: ports.now(), random: ports.random })
  return { ...key, ...(name === undefined ? {} : { name }) }
}

/** Puts a laptop's file aside under its id, where what it wrote stays explained. */
export async function putAside(folder: string, device: StoredDevice): Promise<void> {
  await writeJson(join(folder, `device-${device.device}.json`), device)
}

/** The laptops that this one was before it was renewed. Errors: `profile.damaged`. */
export async function earlierDevices(folder: string): Promise<readonly StoredDevice[]> {
  const names = (await readdir(folder)).filter((name) => EARLIER.test(name)).sort()
  return Promise.all(
    names.map(async (name) => parsed(await readJson(join(folder, name)), join(folder, name))),
  )
}

/** Only what belongs to the signing key. */
export function deviceKeyOf({ age: _age, name: _name, ...key }: StoredDevice): DeviceKey {
  return key
}

function parsed(stored: unknown, path: string): StoredDevice {
  const device = StoredDevice.safeParse(stored)
  if (!device.success) throw new AppError('profile.damaged', path)
  return device.data
}

function pathOf(folder: string): string {
  return join(folder, 'device.json')
}
