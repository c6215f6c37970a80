import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { GuidesUsedNote } from '../guides-used-note'
import { ScoringTabs } from '../checks/scoring-tabs'
import { OthersTable } from './others-table'
import { OwnTable } from './own-table'
import { useSheetLists } from './use-sheet-lists'

/** One's own score sheets, what is due first, and those that others submitted. */
export function ScoreSheetsPage({ action }: { readonly action: Id }) {
  const found = useSheetLists(action)
  if (found === undefined) {
    return (
      <Center py="xl" aria-busy="true">
        <Loader size="sm" role="status" aria-label={message('scoring.loading')} />
      </Center>
    )
  }
  const { lists } = found
  const { zone, settings } = found.action
  const none = lists.toDo.length + lists.signed.length + lists.others.length + lists.practice.length === 0
  return (
    <Stack p="md" gap="lg">
      <ScoringTabs action={action} />
      <PageTitle
        title={message('scoring.sheets.title')}
        about={message('scoring.sheets.about', {
          rule: message(`scoring.sheets.rule.${settings.returnWithin}`),
        })}
      />
      {none ? (
        <EmptyState
          title={message('scoring.sheets.none.title')}
          text={message('scoring.sheets.none.text')}
          actions={
            <Button component={Link} href={paths.interviews(action)} variant="default" size="sm">
              {message('scoring.sheets.none.action')}
            </Button>
          }
        />
      ) : (
        <>
          <section aria-labelledby="sheets-to-do">
            <Title order={2} id="sheets-to-do" mb="xs">
              {message('scoring.sheets.to-do')}
            </Title>
            {lists.toDo.length === 0 ? (
              <Text size="sm">{message('scoring.sheets.nothing-to-do')}</Text>
            ) : (
              <OwnTable action={action} rows={lists.toDo} zone={zone} labelledBy="sheets-to-do" />
            )}
          </section>
          {lists.signed.length === 0 ? null : (
            <section aria-labelledby="sheets-signed">
              <Title order={2} id="sheets-signed" mb="xs">
                {message('scoring.sheets.done')}
              </Title>
              <OwnTable action={action} rows={lists.signed} zone={zone} labelledBy="sheets-signed" />
            </section>
          )}
          {lists.others.length === 0 ? null : (
            <section aria-labelledby="sheets-others">
              <Title order={2} id="sheets-others">
                {message('scoring.sheets.others')}
              </Title>
              <Text size="sm" c="dimmed" mb="xs">
                {message('scoring.sheets.others.hint')}
              </Text>
              <GuidesUsedNote action={action} />
              <OthersTable rows={lists.others} zone={zone} labelledBy="sheets-others" />
            </section>
          )}
          {lists.practice.length === 0 ? null : (
            <section aria-labelledby="sheets-practice">
              <Title order={2} id="sheets-practice">
                {message('scoring.sheets.practice')}
              </Title>
              <Text size="sm" c="dimmed" mb="xs">
                {message('scoring.sheets.practice.hint')}
              </Text>
              <OthersTable rows={lists.practice} zone={zone} labelledBy="sheets-practice" />
            </section>
          )}
        </>
      )}
    </Stack>
  )
}
