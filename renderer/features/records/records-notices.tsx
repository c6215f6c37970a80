import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { isHr } from '#shared/domain/panel/hr'
import { isUnheardOf } from '#shared/domain/panel/laptop-proof'
import { recordNames } from '#shared/domain/records/record-names'
import { suspectClocks } from '#shared/domain/records/clock-suspicions'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message, messageOfCode } from '#shared/messages/catalogue'
import { now } from '../../app/clock'
import { paths } from '../../app/paths'
import { useSession } from '../../app/session'
import { call } from '../../bridge/bridge'
import { useLive } from '../../data/use-live'

/** What stands quietly above the records: what exists on this laptop alone, and clocks that are wrong. */
export function RecordsNotices({ action }: { readonly action: Id }) {
  const here = useOnlyHere(action)
  const clocks = useWrongClocks(action)
  const isUnproven = useUnproven(action)
  if (here === undefined && clocks.length === 0 && !isUnproven) return null
  return (
    <Stack gap="xs">
      {isUnproven ? (
        <Alert variant="light" color="yellow" py="xs">
          <Group gap="xs">
            <Text size="sm">{message('laptops.unheard-of')}</Text>
            <Anchor component={Link} href={paths.laptops(action)} size="sm">
              {message('laptops.unheard-of.go')}
            </Anchor>
          </Group>
        </Alert>
      ) : null}
      {here === undefined ? null : (
        <Group gap="xs">
          <Text size="sm">{here}</Text>
          <Anchor component={Link} href={paths.exchange(action)} size="sm">
            {message('only-here.exchange')}
          </Anchor>
        </Group>
      )}
      {clocks.map((text) => (
        <Alert key={text} variant="light" color="yellow" py="xs">
          {text}
        </Alert>
      ))}
    </Stack>
  )
}

function useOnlyHere(action: Id): string | undefined {
  const { data } = useSession()
  return useLive(async () => {
    // Asked again when the laptop wrote or took in something.
    await data.heads(actionChain(action))
    const { changes, interviews } = await call('records.only-here', { action })
    if (interviews > 0) return message('only-here.interviews', { count: interviews })
    return changes > 0 ? message('only-here.changes', { count: changes }) : undefined
  }, [data, action])
}

/** Whether the others do not know this laptop of HR, which was restored or renewed. */
function useUnproven(action: Id): boolean {
  const { data, device, identity } = useSession()
  const found = useLive(async () => {
    const records = data.records.within(action)
    return (await isHr(records, action, identity.person)) && (await isUnheardOf(records, action, device))
  }, [data, action, device, identity.person])
  return found ?? false
}

/** The newest changes show whether a clock is wrong now; the check of the history looks at all of them. */
function useWrongClocks(action: Id): readonly string[] {
  const { data } = useSession()
  const found = useLive(async () => {
    const heads = await data.heads(actionChain(action))
    const newest = await data.changes.named(heads.map(({ hash }) => hash))
    const suspects = suspectClocks(newest, now())
    if (suspects.length === 0) return []
    const names = await recordNames(data.records.within(action), action)
    return suspects.map(({ code, device, hours, number }) =>
      messageOfCode(`finding.${code}`, { device: names.laptop(device), hours, number }, 'finding.other'),
    )
  }, [data, action])
  return found ?? []
}
