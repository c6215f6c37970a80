import { cpSync } from 'node:fs'
import { fillSheet } from './durability/ready-sheet'
import { inProfile, preparedProfile, prepareSample } from './support/prepared-profile'
import { test } from './support/test'

test('a new person makes their key, opens the sample, and fills a score sheet after an interview', async () => {
  const sample = await prepareSample(preparedProfile('sample'))
  const filled = preparedProfile('filled sheet')
  cpSync(sample, filled, { recursive: true })
  await inProfile(filled, fillSheet)
})
