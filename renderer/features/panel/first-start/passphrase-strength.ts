/** 0 (guessed at once) to 4 (very hard to guess), and what would make it stronger. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly suggestion: string
}

type Check = (passphrase: string, words: readonly string[]) => Strength

let loading: Promise<Check> | undefined

/** Estimates how hard a passphrase is to guess; words about the person themselves make it easier. */
export async function estimateStrength(passphrase: string, words: readonly string[]): Promise<Strength> {
  loading ??= loadChecker()
  return (await loading)(passphrase, words)
}

/** The dictionaries are large, so they are read when the first passphrase is typed. */
async function loadChecker(): Promise<Check> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const checker = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
  return (passphrase, words) => {
    // Very long input takes long to match and is strong by its length already.
    const result = checker.check(passphrase.slice(0, 100), [...words])
    return {
      score: result.score,
      suggestion: result.feedback.warning ?? result.feedback.suggestions[0] ?? '',
    }
  }
}
