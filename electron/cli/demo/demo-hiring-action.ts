import { actionChain } from '#shared/domain/record-ids'
import { newId } from '#shared/kernel/ids'
import { addMinutes, slotStart } from '#shared/kernel/time'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { sha256 } from '../../bundle/sha256'
import { SampleClock } from '../../sample/sample-clock'
import { readSampleContent } from '../../sample/template'
import { throwAwaySigner } from '../../sample/throw-away-signer'
import type { CliWorld } from '../command'
import { fontsOf, newSample, type SampleFiles } from '../sample-archive'
import { readDemonstration } from './demonstration'
import { handIn } from './hand-in'
import { holdInterview } from './hold-interview'
import { findDemoPlace } from './place'

/** Long enough before now for an interview, its rating and the signature to lie in the past. */
const MINUTES_AGO = 120

export interface DemoHiringAction extends SampleFiles {
  /** Whose throw-away identity signed the new sheet. */
  readonly rater: string
}

/**
 * The sample as it stood two hours ago, with one of its interviews held, rated, submitted and signed since
 * then by somebody whose identity exists for this alone. What they wrote before submitting stays out.
 */
export async function demoHiringAction(world: CliWorld): Promise<DemoHiringAction> {
  const { random, resources } = world
  const demonstration = await readDemonstration(resources)
  const content = await readSampleContent(resources)
  const clock = new SampleClock(addMinutes(world.now().instant, -MINUTES_AGO))
  const person = newId(random)
  const subject = { ...demonstration.rater, email: '' }
  const signer = await throwAwaySigner(subject, { now: clock.now().instant, random })
  const profile = { ...subject, zone: content.action.zone }
  const viewer = { person, profile, fingerprint: sha256(signer.certificate) }
  const sample = await newSample({ ...world, now: clock.now }, viewer)

  const records = new Records().applyAll(sample.changes)
  const writer = new LogWriter(records, { device: newId(random), person, now: clock.now, random })
  const { action } = sample
  const place = findDemoPlace(records, content, demonstration.interview)
  clock.set(slotStart(place.slot))
  await holdInterview({ action, writer, clock }, place, demonstration)
  clock.advance(15 * 60)
  const handed = await handIn(
    { action, writer, clock },
    { records, interview: place.interview, rater: person, signer, fonts: fontsOf(world), random },
  )
  const shared = writer.changes.filter(({ header }) => header.chain === actionChain(action))
  return {
    action,
    changes: [...sample.changes, ...shared],
    revisions: new Map([...sample.revisions, [handed.revision, handed.text]]),
    attachments: new Map([...sample.attachments, ...handed.files]),
    rater: demonstration.rater.name,
  }
}
