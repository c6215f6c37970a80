import type { ExchangeProblem, ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { AppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'
import { exchangeAlone } from '../../app/exchange-alone'
import { Exchanges } from '../../app/exchanges'
import type { CliCommand } from '../command'
import { withProfile } from '../with-profile'

/**
 * `exchange --library DIR --profile DIR [--action ID]`: what the window's *Exchange now* does, while the window
 * does not run. The exit code is 1 where something stopped it or was held back.
 */
export const exchange: CliCommand = {
  name: 'exchange',
  files: '',
  options: { library: 'required', profile: 'required', action: 'optional' },
  summary: 'command-line.exchange',
  run: (input) =>
    withProfile(input, async ({ services, action }) => {
      const exchanges = new Exchanges(services)
      await exchanges.choose(action, input.library ?? '')
      const report = await exchangeAlone(services, action, exchanges)
      const isWhole = report.stopped === null && report.held.length === 0
      return { exit: isWhole ? 0 : 1, lines: linesOf(report), json: { action, ...report } }
    }),
}

function linesOf({ written, taken, held, stopped }: ExchangeReport): readonly string[] {
  const { changes = 0, bytes = 0 } = written ?? {}
  return [
    written === null
      ? message('command-line.exchange-nothing-out')
      : message('command-line.exchange-out', { changes, bytes }),
    ...(taken.length === 0 ? [message('command-line.exchange-nothing-in')] : []),
    ...taken.map((each) =>
      message('command-line.exchange-in', {
        device: each.device.slice(0, 8),
        changes: each.changes,
        records: each.recordCount,
      }),
    ),
    ...held.map(({ file, ...problem }) =>
      message('command-line.exchange-held', { file, reason: reasonOf(problem), code: problem.code }),
    ),
    ...(stopped === null
      ? []
      : [message('command-line.exchange-stopped', { reason: reasonOf(stopped), code: stopped.code })]),
  ]
}

function reasonOf({ code, values }: ExchangeProblem): string {
  return errorMessage(new AppError(code, '', values))
}
