import { readAll } from '#shared/domain/find-record'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { differentNames } from '../bundle/sheet-file-name'
import type { FileToPublish } from '../bundle/publish-files'
import type { CliWorld } from './command'
import { interviewPacket, type PacketSource } from '../documents/interview-packet'
import { renderPacket } from '../documents/render-packet'
import { fontsOf } from './sample-archive'

/** The interviews of a hiring action, in the order of their ids; deleted ones left out. */
export function interviewsOf({ records }: Pick<PacketSource, 'records'>): readonly Id[] {
  return readAll(Interview, records.views('interview/'))
    .filter(({ deleted }) => !deleted)
    .map(({ id }) => id)
}

/** Packets one by one, so that only one is held at a time, each under a name of its own. */
export async function* packetsOf(
  source: PacketSource,
  interviews: readonly Id[],
  world: CliWorld,
): AsyncGenerator<FileToPublish> {
  const fonts = fontsOf(world)
  const now = world.now().instant
  const names: string[] = []
  for (const interview of interviews) {
    const { name, pdf } = await interviewPacket(source, interview, {
      now,
      render: async (model, files) => renderPacket(model, files, fonts),
    })
    names.push(name)
    yield { name: differentNames(names).at(-1) ?? name, chunks: [pdf] }
  }
}
