import type { Evenhand } from '../support/evenhand'
import { expect, test } from '../support/test'
import type { Program } from '../support/program'
import { beginInterview, FIRST_TRANSCRIPT, OPEN_INTERVIEWS, reopenInterview } from './open-room'
import { ROUNDS } from './rounds'
import { SeededRandom } from './seeded-random'
import { storedRecords, transcripts } from './stored-records'
import { look, promised, type Sight } from './witness'
import { sentence } from './words'

test.use({ profileWith: 'sample' })

/** Rounds on one profile: each goes on where the one before was ended. */
const IN_ONE_TEST = 2

for (let from = 1; from <= ROUNDS.typing; from += IN_ONE_TEST) {
  test(`kill -9 while typing loses nothing that was shown as saved or acknowledged, rounds from ${from}`, async ({
    evenhand,
  }) => {
    await typeAndKill(evenhand, SeededRandom.forThisTest())
  })
}

async function typeAndKill(evenhand: Evenhand, random: SeededRandom): Promise<void> {
  let program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  let before = ''
  for (let round = 1; round <= IN_ONE_TEST; round += 1) {
    const typed = Array.from({ length: 5 }, () => sentence(random)).join('')
    const sights = await typeUntilKilled(program, { typed, random, kill: async () => evenhand.kill() })
    const kept = promised(sights)

    program = await evenhand.start()
    await reopenInterview(program, room)
    const field = program.screens.interviewRoom.transcript(1)
    for (const text of kept) {
      await expect(field, `round ${round}: a text that was promised`).toHaveValue(beginsWith(text))
    }
    const shown = await field.inputValue()
    expect(`${before}${typed}`, `round ${round}: only what was typed`).toContain(shown)
    const stored = transcripts(await storedRecords(program))
    expect(['', ...stored], 'what shows is what is stored').toContain(shown)
    before = shown
  }
}

interface Typing {
  readonly typed: string
  readonly random: SeededRandom
  readonly kill: () => Promise<void>
}

/** Types at a person's uneven pace and looks on all the while; ends it all in the middle, at random. */
async function typeUntilKilled(program: Program, { typed, random, kill }: Typing): Promise<readonly Sight[]> {
  const field = program.screens.interviewRoom.transcript(1)
  await field.press('Control+End')
  const typing = Promise.allSettled([field.pressSequentially(typed, { delay: random.between(1, 12) })])
  const sights: Sight[] = []
  const looks = random.between(1, 60)
  while (sights.length < looks) sights.push(await look(program.page, FIRST_TRANSCRIPT))
  // In half of the rounds the pen rests until the top bar has said that all is saved.
  if (random.chance(50)) {
    await typing
    await program.screens.topBar.saved()
    sights.push(await look(program.page, FIRST_TRANSCRIPT))
  }
  await kill()
  await typing
  return sights
}

function beginsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
