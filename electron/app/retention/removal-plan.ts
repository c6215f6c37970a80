import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Notes } from '#shared/domain/interview/notes'
import { paperNoteFiles } from '#shared/domain/interview/paper-notes/paper-note'
import { AppError } from '#shared/kernel/app-error'
import { Hash, Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { archiveMembers } from '../../bundle/archive-members'
import { knownRecords } from '../action-records'
import { readJson, writeJson } from '../durable-json'
import type { DataServices } from '../data-services'
import { actionsHere } from '../action-records'

/** What goes with a hiring action: written down before the first thing goes, so that a crash only delays the rest. */
export const RemovalPlan = z.strictObject({
  v: z.literal(1),
  action: Id,
  revisions: z.array(Hash),
  attachments: z.array(Hash),
})
export type RemovalPlan = Readonly<z.infer<typeof RemovalPlan>>

/** The files of a hiring action that no other one on this laptop names. */
export async function planRemoval(services: DataServices, action: Id): Promise<RemovalPlan> {
  const own = await filesOf(services, action)
  for (const other of actionsHere(services.journal)) {
    if (other === action) continue
    const kept = await filesOf(services, other)
    for (const hash of kept.revisions) own.revisions.delete(hash)
    for (const hash of kept.attachments) own.attachments.delete(hash)
  }
  return { v: 1, action, revisions: [...own.revisions].sort(), attachments: [...own.attachments].sort() }
}

async function filesOf({ journal }: DataServices, action: Id) {
  const records = await knownRecords(journal, action)
  const { revisions, attachments, hidden } = archiveMembers(records, () => false)
  // Paper notes are named in the person's private notes alone.
  const notes = records.views('notes/').flatMap((view) => Object.values(readAs(Notes, view)?.paperNote ?? {}))
  return {
    revisions: new Set([...revisions.keys(), ...hidden.keys()]),
    attachments: new Set([...attachments.keys(), ...paperNoteFiles(notes)]),
  }
}

/** The removal that was begun and not ended, if there is one. Error: `profile.damaged`. */
export async function readPlan(profile: string): Promise<RemovalPlan | undefined> {
  const stored = await readJson(pathOf(profile))
  if (stored === undefined) return undefined
  const parsed = RemovalPlan.safeParse(stored)
  if (!parsed.success) throw new AppError('profile.damaged', pathOf(profile))
  return parsed.data
}

export async function keepPlan(profile: string, plan: RemovalPlan): Promise<void> {
  await writeJson(pathOf(profile), plan)
}

export async function dropPlan(profile: string): Promise<void> {
  await rm(pathOf(profile), { force: true })
}

function pathOf(profile: string): string {
  return join(profile, 'removing.json')
}
