import type { SeededRandom } from './seeded-random'

const SENTENCES = [
  'When the river rose we moved the pumps before dawn. ',
  'I asked the county for its levels each hour — they came late. ',
  'We wrote down what failed, and who would mend it. ',
  'Señor Álvarez led the second crew; 日本 colleagues watched. ',
  'No. I would not do it again without a map. ',
] as const

export function sentence(random: SeededRandom): string {
  return random.pick(SENTENCES)
}
