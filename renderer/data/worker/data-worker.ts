import { toAppError } from '#shared/kernel/app-error'
import { Database } from '../database'
import type { TaskAnswer, TaskRequest } from './data-tasks'
import { dataTasks } from './run-tasks'

const tasks = dataTasks(new Database())

self.addEventListener('message', ({ data }: MessageEvent<TaskRequest>) => {
  const run = tasks[data.name] as (input: unknown) => Promise<unknown>
  const { id } = data
  run(data.input).then(
    (value) => say({ id, ok: true, value }),
    (thrown: unknown) => {
      const { code, detail, values } = toAppError(thrown)
      say({ id, ok: false, code, detail, values })
    },
  )
})

function say(answer: TaskAnswer): void {
  self.postMessage(answer, { transfer: [] })
}
