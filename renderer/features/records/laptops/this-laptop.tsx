import { Button, Code, Loader } from '@mantine/core'
import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import type { KnownDevice } from '#shared/domain/panel/known-devices'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import { WrittenNote } from '../../../app/written-note'
import { FactList } from './fact-list'
import { OwnProof } from './own-proof'
import { RenameLaptopDialog } from './rename-laptop-dialog'
import { RenewLaptopDialog } from './renew-laptop-dialog'
import { SpokenFingerprint } from './spoken-fingerprint'
import type { Laptops } from './use-laptops'
import { useOwnLaptop } from './use-own-laptop'

interface ThisLaptopProps {
  /** The hiring action that it is looked at in. */
  readonly within?: { readonly action: Id; readonly laptops: Laptops }
}

/** What this laptop is called and known by, its card, and the way to a new id. */
export function ThisLaptop({ within }: ThisLaptopProps) {
  const { laptop, set } = useOwnLaptop()
  const [dialog, setDialog] = useState<'rename' | 'renew'>()
  const [written, setWritten] = useState<Written>(null)
  const saving = useTask()
  const close = () => setDialog(undefined)
  if (laptop === undefined) return <Loader size="sm" />
  const saveCard = () =>
    void saving.run(async () => {
      setWritten(null)
      setWritten(await call('laptop.save-card', {}))
    })
  const actions = (
    <>
      <Button size="xs" variant="default" onClick={() => setDialog('rename')}>
        {message('laptops.rename')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setDialog('renew')}>
        {message('laptops.renew')}
      </Button>
      <Button size="xs" variant="default" loading={saving.busy} onClick={saveCard}>
        {message('laptops.save-card')}
      </Button>
    </>
  )
  return (
    <Section title={message('laptops.this')} actions={actions}>
      <FactList
        facts={[
          [message('laptops.this.name'), laptop.name],
          [message('laptops.this.id'), <Code key="id">{laptop.device}</Code>],
          ...(within === undefined
            ? []
            : ([[message('laptops.this.state'), stateOf(laptop.device, within.laptops.known)]] as const)),
        ]}
      />
      {within === undefined ? null : <OwnProof {...within} laptop={laptop} />}
      <SpokenFingerprint keys={laptop.keys} label={message('laptops.this.fingerprint')} />
      <ErrorNote error={saving.error} />
      <WrittenNote written={written} />
      <RenameLaptopDialog
        opened={dialog === 'rename'}
        name={laptop.name}
        onClose={close}
        rename={async (name) => set(await call('laptop.rename', { name }))}
      />
      <RenewLaptopDialog opened={dialog === 'renew'} onClose={close} />
    </Section>
  )
}

function stateOf(device: string, known: readonly KnownDevice[]): string {
  const own = known.find((each) => each.device === device)
  if (own === undefined) return message('laptops.this.unknown')
  if (own.retired !== null) return message('laptops.this.retired')
  return message(own.proof === undefined ? 'laptops.this.confirmed' : 'laptops.this.proven')
}
