import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { Person } from '#shared/domain/panel/person'
import { declaredRecusals } from '#shared/domain/panel/recusals'
import { recordIds } from '#shared/domain/record-ids'
import { sameApplicants } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { findEach } from '#shared/domain/find-record'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { Section } from '../../../components/section'
import { useLive, useRecordsOf } from '../../../data/use-live'

/** Who is recused from whom in a hiring action, who decided it, and when. */
export function RecusalsSection({ action }: { readonly action: Id }) {
  const { data, identity } = useSession()
  const people = useRecordsOf(data.records, action, 'person', Person) ?? []
  const found = useLive(async () => {
    const same = await sameApplicants(data.records.within(action))
    const recusals = declaredRecusals(await data.records.ofAction(action, 'recusal'), same)
    const ids = [...new Set(recusals.map(({ applicant }) => recordIds.applicant(applicant)))]
    const applicants = await findEach(data.records, Applicant, ids)
    return { recusals, names: new Map(applicants.map((each) => [each.id, sortedName(each)])) }
  }, [data, action])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (
    <Section title={message('recusals.title')}>
      <Text size="sm" c="dimmed">
        {message('recusals.about')}
      </Text>
      {found === undefined || found.recusals.length === 0 ? (
        <Text size="sm">{message('recusals.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{message('recusals.column.person')}</Table.Th>
                <Table.Th>{message('recusals.column.applicant')}</Table.Th>
                <Table.Th>{message('recusals.column.reason')}</Table.Th>
                <Table.Th>{message('recusals.column.decided-by')}</Table.Th>
                <Table.Th>{message('recusals.column.when')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.recusals.map(({ person, applicant, entry, reason, decidedBy, at }) => (
                <Table.Tr key={`${entry} ${person}`}>
                  <Table.Td>{names.get(person) ?? message('recusals.unknown-person')}</Table.Td>
                  <Table.Td>
                    <Anchor component={Link} href={paths.applicant(action, applicant)} size="sm">
                      {found.names.get(applicant) ?? message('recusals.unknown-applicant')}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{reason}</Table.Td>
                  <Table.Td>{decidedBy === '' ? message('recusals.by-self') : decidedBy}</Table.Td>
                  <Table.Td>{formatDateTimeWithZone(at, identity.profile.zone)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  )
}
