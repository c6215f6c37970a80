import { Button, Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { hiddenFor, type HiddenFor } from '#shared/domain/scoring/names-hidden'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { FillPage } from '../components/fill-page'
import { PageTitle } from '../components/page-title'
import { useLive } from '../data/use-live'
import { paths } from './paths'
import { useSession } from './session'

interface WithNamesProps {
  readonly action: Id
  /** What stays above what is said instead: the ways to other pages. Null where nothing is said. */
  readonly above: ReactNode
  readonly children: ReactNode
}

/** What tells applicants' names: not for SMEs where résumés are reviewed under numbers, or while they have work to grade. */
export function WithNames({ action, above, children }: WithNamesProps) {
  const hidden = useHiddenFor(action)
  if (hidden === undefined) return <Loader size="sm" m="md" />
  if (hidden === null) return children
  if (above === null) return null
  return (
    <FillPage>
      {above}
      <PageTitle
        title={message('names-hidden.title')}
        about={message(hidden === 'review' ? 'names-hidden.text' : 'names-hidden.graded')}
        actions={
          <Button component={Link} href={paths[hidden](action)} size="xs">
            {message(`names-hidden.to-${hidden}`)}
          </Button>
        }
      />
    </FillPage>
  )
}

/** Why names are hidden; null where they are not, undefined while it is looked up. */
function useHiddenFor(action: Id): HiddenFor | null | undefined {
  const { data, identity } = useSession()
  return useLive(
    async () => (await hiddenFor(data.records.within(action), action, identity.person)) ?? null,
    [data, action, identity.person],
  )
}
