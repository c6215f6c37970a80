import { Alert } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { StorageStatus } from '#shared/contracts/ipc/app'
import { errorMessage, message } from '#shared/messages/catalogue'
import { listen } from '../../bridge/bridge'
import { useCall } from '../use-call'

/** Says that the disk runs full or cannot be written to, for as long as that is so. */
export function StorageNote() {
  const first = useCall('app.storage')
  const [changed, setChanged] = useState<StorageStatus>()
  useEffect(() => listen('storage.changed', setChanged), [])
  const status = changed ?? first
  if (status === undefined || (status.state === 'ok' && !status.lowSpace)) return null
  return (
    <Alert variant="light" color={status.state === 'failing' ? 'red' : 'yellow'} m="md" mb={0} role="status">
      {textOf(status)}
    </Alert>
  )
}

function textOf({ state, code, floorBytes }: StorageStatus): string {
  switch (state) {
    case 'failing':
      return errorMessage({ code, values: {} })
    case 'reserve':
      return message('storage.reserve')
    case 'ok':
      return message('storage.low-space', { floor: (floorBytes / 1e9).toFixed(1) })
  }
}
