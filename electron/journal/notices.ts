import type { Notice } from '#shared/contracts/ipc/journal'
import type { DeviceChain } from './device-chain'

/** What was noticed in the journal and a person must be told, each once. */
export class Notices {
  readonly #all: Notice[] = []
  readonly #onNotice: (notice: Notice) => void

  constructor(onNotice: (notice: Notice) => void) {
    this.#onNotice = onNotice
  }

  get all(): readonly Notice[] {
    return this.#all
  }

  /** Each torn line is one of its own; anything else is said once. */
  add(notice: Notice): void {
    const text = JSON.stringify(notice)
    if (notice.code !== 'journal.torn-line' && this.#all.some((other) => JSON.stringify(other) === text))
      return
    this.#all.push(notice)
    this.#onNotice(notice)
  }
}

/** What a chain's files show: damage, changes of a newer version, a cloned laptop. */
export function noticeChain(chain: DeviceChain, notices: Notices): void {
  const { place, scan } = chain.file
  const where = { chain: place.chain, device: place.device }
  const { damaged, newer } = scan
  if (damaged.size > 0) {
    notices.add({ code: 'journal.damaged-line', values: { ...where, changes: damaged.size } })
  }
  if (newer > 0) notices.add({ code: 'journal.update-needed', values: { ...where, changes: newer } })
  const [number] = chain.forks.numbers
  if (number !== undefined) notices.add({ code: 'journal.cloned-device', values: { ...where, number } })
}
