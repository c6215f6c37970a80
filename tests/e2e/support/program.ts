import type { ChildProcess } from 'node:child_process'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { Answer, errorOfAnswer } from '#shared/contracts/ipc/answer'
import type { ChannelName, RequestOf, ResponseOf } from '#shared/contracts/ipc/contract'
import type { WindowApi } from '#shared/contracts/ipc/window-api'
import { chromiumFlags } from '../../../scripts/lib/chromium-flags.mjs'
import { ROOT } from '../../../scripts/lib/paths.mjs'
import { FileDialogs } from './file-dialogs'
import { groupGone, killGroup } from './processes'
import { screensOf, type Screens } from './screens/screens'

export interface Launch {
  /** Chromium's user data; the program keeps its own in `profile/` under it. */
  readonly profile: string
  /** More arguments for Chromium. */
  readonly chromium: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** How long the window may take to show its first screen, on a machine that is busy with other tests. */
const OPENING_MS = 45_000

/** The real program, running, and its window. */
export class Program {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly screens: Screens
  readonly dialogs: FileDialogs
  /** Playwright gives it only while the program runs. */
  readonly #process: ChildProcess
  /** Why the page complained, should a test want to know: uncaught errors and refusals of the policy. */
  readonly complaints: string[] = []

  private constructor(electron: ElectronApplication, page: Page) {
    this.electron = electron
    this.page = page
    this.screens = screensOf(page)
    this.dialogs = new FileDialogs(electron)
    this.#process = electron.process()
    page.on('pageerror', (error) => this.complaints.push(error.message))
  }

  /** Starts the program and waits for its first screen. */
  static async launch(launch: Launch): Promise<Program> {
    // Without a path Playwright takes the Electron that `ELECTRON_OVERRIDE_DIST_PATH` names, and only then holds the
    // program back until it is attached: else it now and then waits for a page that it missed.
    const electron = await _electron.launch({
      args: [...programArguments(launch)],
      env: { ...inherited(), ...launch.environment },
      timeout: OPENING_MS,
    })
    const program = new Program(electron, await electron.firstWindow({ timeout: OPENING_MS }))
    // As for one whose system asks for less motion: what fades in is waited for.
    await program.page.emulateMedia({ reducedMotion: 'reduce' })
    await program.opened()
    return program
  }

  /** Waits until the window shows more than that it is opening. */
  async opened(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: OPENING_MS })
  }

  /** Asks the main process as the window does; throws the coded error that it answers with. */
  async call<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> {
    const answer = await this.ask(name, request)
    if (!answer.ok) throw errorOfAnswer(answer)
    return answer.value as ResponseOf<Name>
  }

  /** Asks with whatever is given, and returns the answer as it is. */
  async ask(name: ChannelName, request: unknown): Promise<Answer> {
    const answer = await this.page.evaluate(
      async ([channel, given]) => {
        const api = Reflect.get(window, 'evenhand') as WindowApi
        const method = api[channel] as (request: unknown) => Promise<unknown>
        return method(given)
      },
      [name, request] as const,
    )
    return Answer.parse(answer)
  }

  async refusedRequests(): Promise<number> {
    return (await this.call('app.info', {})).refusedRequests
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null
  }

  /** Closes it as a person does, and waits until all of it is gone. */
  async close(): Promise<void> {
    await this.electron.close()
    await groupGone(this.#process.pid ?? 0)
  }

  /** `kill -9` of every process at once. */
  async kill(): Promise<void> {
    await killGroup(this.#process.pid ?? 0)
    await expect.poll(() => this.isRunning).toBe(false)
  }
}

/** What Electron is started with. */
export function programArguments({ profile, chromium }: Launch): readonly string[] {
  return [...chromiumFlags().map(({ flag }) => flag), ROOT, `--user-data-dir=${profile}`, ...chromium]
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
