import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { verifyFile } from '#electron/bundle/verify-file'
import { AVERY } from '../support/people'
import { expect, test } from '../support/test'
import { goTo } from './open-room'
import { openFilledSheet, watch } from './ready-sheet'
import { ROUNDS } from './rounds'
import { SeededRandom } from './seeded-random'
import { storedRecords } from './stored-records'
import { expectNothingHalf } from './whole-documents'

test.use({ profileWith: 'filled sheet' })

for (let round = 1; round <= ROUNDS.submitting; round += 1) {
  test(`kill -9 while submitting leaves a sheet that is submitted whole or not at all, round ${round}`, async ({
    evenhand,
  }) => {
    const random = SeededRandom.forThisTest()
    let program = await evenhand.start()
    const before = (await storedRecords(program)).views('submission/').length
    const sheet = await openFilledSheet(program)
    await program.screens.scoreSheet.submit.click()
    await program.screens.scoreSheet.confirmSubmit.click()
    const said = await watch(program, random.between(0, 30))
    await evenhand.kill()

    program = await evenhand.start()
    const records = await expectNothingHalf(program, evenhand.profile)
    const submitted = records.views('submission/').length - before
    expect([0, 1]).toContain(submitted)
    if (said.some((text) => text.includes('The sheet is frozen and stored'))) expect(submitted).toBe(1)
    await goTo(program, sheet)
    const { scoreSheet } = program.screens
    await expect(submitted === 1 ? scoreSheet.sign : scoreSheet.submit).toBeVisible()
    // What was not submitted lacks nothing, and can be submitted now.
    if (submitted === 0) await scoreSheet.submitAndConfirm()
  })
}

for (let round = 1; round <= ROUNDS.signing; round += 1) {
  test(`kill -9 while signing leaves a signature that holds or none, round ${round}`, async ({
    evenhand,
  }) => {
    const random = SeededRandom.forThisTest()
    let program = await evenhand.start()
    const sheet = await openFilledSheet(program)
    await program.screens.scoreSheet.submitAndConfirm()
    const before = (await storedRecords(program)).views('signature/').length
    await program.screens.scoreSheet.enterPassphrase(AVERY.passphrase)
    await program.screens.scoreSheet.confirmSign.click()
    const said = await watch(program, random.between(0, 250))
    await evenhand.kill()

    program = await evenhand.start()
    const records = await expectNothingHalf(program, evenhand.profile)
    const signed = records.views('signature/').length - before
    expect([0, 1]).toContain(signed)
    if (said.some((text) => text.includes('Save a copy…'))) expect(signed).toBe(1)
    await goTo(program, sheet)
    const { scoreSheet } = program.screens
    if (signed === 1) await expect(scoreSheet.signed).toBeVisible()
    else await scoreSheet.signWith(AVERY.passphrase)
  })
}

for (let round = 1; round <= ROUNDS.saving; round += 1) {
  test(`kill -9 while an archive is saved leaves it whole or absent, round ${round}`, async ({
    evenhand,
  }) => {
    const random = SeededRandom.forThisTest()
    const program = await evenhand.start()
    const path = join(evenhand.share, 'sample.evenhand')
    await program.dialogs.saveTo(path)
    await program.screens.hiringActions.action(/./).first().click()
    await program.screens.stages.go('Records')
    await program.screens.records.saveArchive.click()
    const said = await watch(program, random.between(0, 60))
    await evenhand.kill()

    if (said.some((text) => text.includes(`Written to ${path}`))) expect(existsSync(path)).toBe(true)
    if (existsSync(path)) expect(await verifyFile(path, 'sample')).toMatchObject({ intact: true })
    // What was left half written does not look like an archive.
    expect(
      readdirSync(evenhand.share).filter((name) => name.endsWith('.evenhand') && name !== 'sample.evenhand'),
    ).toEqual([])
  })
}
