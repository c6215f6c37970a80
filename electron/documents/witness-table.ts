import type { ChainWitness } from '#shared/contracts/documents/audit'
import { message } from '#shared/messages/catalogue'
import { cell } from './build-blocks'
import type { Table } from './definition'

/** The ends of chains, one row per laptop; the hash as `hashText` shows it. */
export function witnessTable(witnesses: readonly ChainWitness[], hashText: (hash: string) => string): Table {
  return {
    kind: 'table',
    widths: [38, 14, 48],
    header: [message('audit.witness.laptop'), message('audit.witness.number'), message('audit.witness.hash')],
    rows: witnesses.map(({ laptop, number, hash }) => [
      { ...cell(laptop), rowHeader: true },
      cell(String(number)),
      cell(hashText(hash)),
    ]),
    lines: 'rows',
  }
}

const SHORT_DIGITS = 16
const GROUP = /.{1,4}/gu

/** The first 16 digits in groups of four: short enough to be read out. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT_DIGITS).match(GROUP)?.join(' ') ?? ''
}
