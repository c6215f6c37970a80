import { mkdirSync } from 'node:fs'
import { openDevice } from '#electron/app/device-file'
import { openDataServices, type DataServices } from '#electron/app/data-services'
import { keepIdentity } from '#electron/app/identity-file'
import { ownLaptop } from '#electron/app/own-laptop'
import { sharedChanges } from '#electron/app/action-records'
import { runCommand } from '#electron/app/command-runner'
import { Exchanges } from '#electron/app/exchanges'
import { readClock } from '#electron/platform/clock'
import { systemRandom } from '#electron/platform/random'
import { createSigningIdentity } from '#electron/signing/key-file'
import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import type { Id } from '#shared/kernel/ids'

const NOW = '2026-11-23T15:00:00.000Z'

/** An open profile. It is closed by whoever opened it. */
export type OpenProfile = Awaited<ReturnType<typeof openDataServices>>

/** A new profile folder with a laptop's keys, and a person with a signing key. */
export async function newProfile(folder: string, name: string, person: Id): Promise<void> {
  mkdirSync(folder)
  await openDevice(folder, { now: () => NOW, random: systemRandom, computerName: name })
  const subject = { name, title: '', agency: '', email: '' }
  const key = await createSigningIdentity(subject, 'harbour lantern quartz', {
    // What is signed with it is signed by the real clock.
    now: readClock().instant,
    random: systemRandom,
  })
  await keepIdentity(folder, { person, profile: { ...subject, zone: 'UTC' }, key })
}

/** Opens a profile's folder as the program does, without its window. */
export async function openProfile(folder: string, ms?: () => number): Promise<OpenProfile> {
  return openDataServices(folder, {
    onStatus: () => undefined,
    onNotice: () => undefined,
    floorBytes: 0,
    reserveBytes: 4096,
    clock: ms === undefined ? readClock : () => ({ instant: new Date(ms()).toISOString(), ms: ms() }),
  })
}

/** Opens the profile of a program that does not run, for as long as `work` takes. */
export async function withProfile<T>(folder: string, work: (profile: OpenProfile) => Promise<T>): Promise<T> {
  const profile = await openProfile(folder)
  try {
    return await work(profile)
  } finally {
    await profile.close()
  }
}

/** HR, on the laptop `hr`, lets a laptop into the hiring action. */
export async function confirmLaptop(
  hr: DataServices,
  action: Id,
  { identity }: Pick<DataServices, 'identity'>,
): Promise<void> {
  const { device, name, keys } = await ownLaptop(identity)
  const person = identity.person ?? ''
  await runCommand(hr, action, confirmDevice, { action, device, person, name, keys })
}

/** HR lets a laptop in, which takes what there is by now and will exchange over this folder. */
export async function letIn(
  hr: OpenProfile,
  action: Id,
  laptop: { readonly folder: string; readonly share: string },
): Promise<void> {
  await withProfile(laptop.folder, async (other) => {
    await confirmLaptop(hr, action, other)
    await other.journal.importChanges(await sharedChanges(hr.journal, action))
    await new Exchanges(other).choose(action, laptop.share)
  })
}
