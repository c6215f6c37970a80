import { expect } from '@playwright/test'
import { EnvironmentProxy } from './environment-proxy'
import { Program, type Launch } from './program'

export interface Places {
  /** Chromium's user data. */
  readonly profile: string
  /** A folder as on a shared drive: where a test saves what leaves the program. */
  readonly share: string
}

/** More arguments for Chromium, and settings of the environment. */
type Extra = Partial<Pick<Launch, 'chromium' | 'environment'>>

/**
 * The program as one test uses it: started and started again on one profile, and watched for what it asks of
 * the network. Nothing may be asked; a test that makes the page try says how many refusals it expects.
 */
export class Evenhand {
  readonly profile: string
  readonly share: string
  readonly proxy: EnvironmentProxy
  /** Refused requests that the test itself caused, since the program was last started. */
  expectedRefusals = 0
  #program: Program | undefined

  private constructor({ profile, share }: Places, proxy: EnvironmentProxy) {
    this.profile = profile
    this.share = share
    this.proxy = proxy
  }

  static async at(places: Places): Promise<Evenhand> {
    return new Evenhand(places, await EnvironmentProxy.start())
  }

  /** What a start is given. */
  launch({ chromium = [], environment = {} }: Extra = {}): Launch {
    return { profile: this.profile, chromium: [...this.proxy.chromiumArguments, ...chromium], environment }
  }

  /** Starts the program, or starts it again after `close` or `kill`. */
  async start(extra?: Extra): Promise<Program> {
    expect(this.#program?.isRunning ?? false, 'the program runs already').toBe(false)
    this.expectedRefusals = 0
    this.#program = await Program.launch(this.launch(extra))
    return this.#program
  }

  /** Closes it as a person does; asserts that it asked nothing of the network. */
  async close(): Promise<void> {
    const program = this.#program
    if (program === undefined || !program.isRunning) return
    const refused = await program.refusedRequests()
    await program.close()
    expect(refused, 'requests that were refused').toBe(this.expectedRefusals)
  }

  /** `kill -9` of every process. */
  async kill(): Promise<void> {
    await this.#program?.kill()
  }

  /** After the test. Where it failed already, only ends what runs. */
  async end(how: 'and-assert' | 'quietly'): Promise<void> {
    try {
      if (how === 'and-assert') await this.close()
    } finally {
      await this.kill()
      await this.proxy.stop()
    }
    if (how === 'and-assert') expect(this.proxy.connections, 'connections to the network').toEqual([])
  }
}
