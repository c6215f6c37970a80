import { Button, Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { namesHidden } from '#shared/domain/panel/names-hidden'
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

/** What tells applicants' names: not for SMEs where résumés are reviewed under numbers. */
export function WithNames({ action, above, children }: WithNamesProps) {
  const isHidden = useNamesHidden(action)
  if (isHidden === undefined) return <Loader size="sm" m="md" />
  if (!isHidden) return children
  if (above === null) return null
  return (
    <FillPage>
      {above}
      <PageTitle
        title={message('names-hidden.title')}
        about={message('names-hidden.text')}
        actions={
          <Button component={Link} href={paths.review(action)} size="xs">
            {message('names-hidden.to-review')}
          </Button>
        }
      />
    </FillPage>
  )
}

/** Undefined while it is looked up. */
function useNamesHidden(action: Id): boolean | undefined {
  const { data, identity } = useSession()
  return useLive(
    async () => namesHidden(data.records.within(action), action, identity.person),
    [data, action, identity.person],
  )
}
