import { prepareProfile } from './support/prepared-profile'
import { preparedProfile, test } from './support/test'

test('a new person makes their key and opens the sample', async () => {
  await prepareProfile(preparedProfile())
})
