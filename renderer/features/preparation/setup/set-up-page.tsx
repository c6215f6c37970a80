import { Anchor, Loader, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { ActionSettings, AssessmentRound, HiringAction, Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { formatDate } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { useRecord, useRecordsOf, type WithId } from '../../../data/use-live'
import { useEditedValue } from '../editing/use-edited'
import { PreparationFrame } from '../preparation-frame'
import { ContactList } from './contact-list'
import { DetailFields } from './detail-fields'
import { OutcomeEditor } from './outcome-editor'
import { RoleList } from './role-list'
import { RoundList } from './round-list'
import { SaveTemplate } from './save-template'
import { SettingFields } from './setting-fields'

/** What the hiring action is: the position, whom to ask, its roles and rounds, and its rules. */
export function SetUpPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const roles = useRecordsOf(data.records, action, 'role', Role)
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound)
  if (!found || !roles || !rounds) return <Loader size="sm" m="md" />
  return (
    <PreparationFrame action={action}>
      <PageTitle
        title={message('set-up.title')}
        about={message('set-up.about')}
        actions={<SaveTemplate action={action} found={found} />}
      />
      <Stack gap="lg" maw={1000}>
        <DetailFields action={action} found={found} />
        <RoundList action={action} rounds={rounds} />
        <RoleList action={action} roles={roles} />
        <ContactList action={action} contacts={found.contacts} />
        <Rules action={action} stored={found.settings} rounds={rounds} />
        <Text size="sm">
          {found.keepUntil === null
            ? message('set-up.keep-open')
            : message('set-up.keep-until', { date: formatDate(found.keepUntil) })}{' '}
          <Anchor component={Link} href={paths.keep(action)} size="sm">
            {message('set-up.keep')}
          </Anchor>
        </Text>
      </Stack>
    </PreparationFrame>
  )
}

interface RulesProps {
  readonly action: Id
  readonly stored: ActionSettings
  readonly rounds: readonly WithId<AssessmentRound>[]
}

/** All settings are one value: what is chosen in one place counts at once in the other. */
function Rules({ action, stored, rounds }: RulesProps) {
  const place = { action, record: recordIds.action(action), field: 'settings' }
  const { value, set } = useEditedValue(place, ActionSettings, stored)
  return (
    <>
      <SettingFields settings={value} onSet={set} />
      <OutcomeEditor settings={value} rounds={rounds} onSet={set} />
    </>
  )
}
