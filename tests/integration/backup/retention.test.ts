import { describe, expect, it } from 'vitest'
import { finishRemoval, removeAction } from '#electron/app/retention/remove-action'
import { sharedChanges } from '#electron/app/action-records'
import { nodeFileSystem } from '#electron/journal/node-file-system'
import { holdAction } from '#shared/domain/records/commands/retention-commands'
import type { Id } from '#shared/kernel/ids'
import { Laptop } from '../laptops/laptop'
import { openProfile } from './empty-laptop'
import { archived, closeAsHr } from './final-archives'

describe('the removal of a hiring action', () => {
  it('is refused while a legal hold stands, and before it is closed', async () => {
    const laptop = await Laptop.of('Avery')
    const action = await laptop.startAction()
    await expect(removeAction(laptop.services, action)).rejects.toMatchObject({ code: 'action.not-closed' })
    await laptop.run(action, holdAction, { action, reason: 'A court asks.' })
    await expect(removeAction(laptop.services, action)).rejects.toMatchObject({ code: 'action.legal-hold' })
    await expect(archived(laptop, action)).rejects.toMatchObject({
      code: 'action.legal-hold',
    })
  })

  it('takes all of it, keeps what another one has, and lets nothing bring it back', async () => {
    const laptop = await Laptop.of('Avery')
    const [action, other] = [await laptop.startAction(), await laptop.startAction()]
    const changes = await sharedChanges(laptop.services.journal, action)
    await closeAsHr(laptop, action)
    await removeAction(laptop.services, action)
    const { journal } = laptop.services
    expect(journal.chains().map(({ chain }) => chain)).toEqual([`action/${other}`])
    await expect(journal.importChanges(changes)).rejects.toMatchObject({ code: 'action.removed' })
    expect(await journal.restore(changes)).toBe(0)
    expect(journal.removed).toEqual([action])
  })

  it('is ended at the next start, whichever file operation was the last before a crash', async () => {
    let failAt = 1
    let completed = false
    while (!completed && failAt < 60) {
      const laptop = await Laptop.of('Avery')
      const action = await laptop.startAction()
      await closeAsHr(laptop, action)
      await laptop.services.heads.add(`action/${action}`, [], (all) => all)
      await laptop.close()
      completed = await removeUntil(laptop.folder, action, failAt)
      const again = await openProfile(laptop.folder)
      await finishRemoval(again)
      const isGone = again.journal.chains().every(({ chain }) => !chain.endsWith(action))
      const isWhole = (await sharedChanges(again.journal, action)).length > 3
      // Before it is remembered nothing has gone; afterwards nothing is left.
      expect(again.journal.removed.includes(action) ? isGone : isWhole).toBe(true)
      await again.close()
      failAt += 1
    }
    expect(completed).toBe(true)
    expect(failAt).toBeGreaterThan(3)
  })
})

/** Removes on a disk that refuses everything from the n-th change on; whether it came through. */
async function removeUntil(folder: string, action: Id, failAt: number): Promise<boolean> {
  let operations = 0
  let armed = false
  const count = (): void => {
    if (!armed) return
    operations += 1
    if (operations >= failAt) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  const profile = await openProfile(folder, {
    ...nodeFileSystem,
    rename: async (from, to) => {
      count()
      return nodeFileSystem.rename(from, to)
    },
    remove: async (path) => {
      count()
      return nodeFileSystem.remove(path)
    },
  })
  armed = true
  const came = await removeAction(profile, action).then(
    () => true,
    () => false,
  )
  armed = false
  await profile.close()
  return came
}
