import { useEffect, useState } from 'react'
import type { ShownPaper } from '#shared/contracts/ipc/room-window'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { PAPER_TYPES } from '#shared/domain/scheduling/papers/paper-text'
import type { Id } from '#shared/kernel/ids'
import { sayFailure } from '../../../../app/say-failure'
import { useSession } from '../../../../app/session'
import { call } from '../../../../bridge/bridge'
import type { LocalData } from '../../../../data/local-data'
import { paperText } from '../../../scheduling/papers/paper-texts'
import { usePapersOf } from '../../../scheduling/papers/use-papers-of'
import type { RoomMaterial } from '../load-room'
import { paperThere } from './paper-there'

type Shown = ShownPaper['paper']

/** The applicant's paper as the second window shows it; null where none is wanted or there is none. */
export function useShownPaper(
  { action, applicant }: RoomMaterial,
  wanted: boolean,
  chosen: Id | undefined,
): Shown {
  const { data } = useSession()
  const papers = usePapersOf(action.id, applicant.id)
  const [read, setRead] = useState<{ readonly of: string; readonly shown: Shown }>()
  const paper = wanted ? paperThere(papers ?? [], chosen) : undefined
  const wantedHash = paper?.sha256

  useEffect(() => {
    let current = true
    if (paper === undefined) return undefined
    void (async () => {
      try {
        const shown = await shownPaper(data, paper)
        if (current) setRead({ of: paper.sha256, shown })
      } catch (thrown) {
        sayFailure(thrown)
      }
    })()
    return () => {
      current = false
    }
  }, [data, paper])
  return read !== undefined && read.of === wantedHash ? read.shown : null
}

async function shownPaper(data: LocalData, { sha256, mediaType }: Paper): Promise<Shown> {
  const isImage = mediaType === PAPER_TYPES.png || mediaType === PAPER_TYPES.jpeg
  if (!isImage && mediaType !== PAPER_TYPES.pdf) return { kind: 'text', text: await paperText(data, sha256) }
  const bytes = (await data.files.attachment(sha256)) ?? (await call('attachments.get', { sha256 })).bytes
  return isImage ? { kind: 'image', mediaType, bytes } : { kind: 'pdf', bytes }
}
