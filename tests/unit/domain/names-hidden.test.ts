import { describe, expect, it } from 'vitest'
import { updateAction } from '#shared/domain/preparation/commands/action-commands'
import { ActionSettings } from '#shared/domain/preparation/hiring-action'
import { namesHidden } from '#shared/domain/scoring/names-hidden'
import { namedIds } from '#shared/domain/records/record-names'
import { makeWorld } from './support/world'

describe('names that are hidden behind numbers', () => {
  it('are told to HR, and to an SME only where the hiring action does not hide them', async () => {
    const world = await makeWorld()
    const { action, applicant, clerk, interview, lead, records } = world
    expect(await namesHidden(records, action, lead)).toBe(false)
    const settings = ActionSettings.parse({ hideNames: true })
    await world.run(updateAction, { action, fields: { settings } })
    expect(await namesHidden(records, action, lead)).toBe(true)
    expect(await namesHidden(records, action, clerk)).toBe(false)
    const called = async (viewer?: string) =>
      (await namedIds(records, action, viewer !== undefined && (await namesHidden(records, action, viewer))))
        .of
    expect((await called(clerk)).get(applicant)).toBe('Ada Okafor')
    expect((await called(lead)).get(applicant)).toMatch(/^Applicant [0-9a-f]{7}$/)
    expect((await called(lead)).get(interview)).not.toContain('Okafor')
  })
})
