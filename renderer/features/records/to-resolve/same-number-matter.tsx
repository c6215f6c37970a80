import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf } from './matter-words'

/** Two applicants who were entered on two laptops under one number. */
export function SameNumberMatter({ action, matter, names }: MatterProps<'same-number'>) {
  return (
    <>
      <About>{message('to-resolve.same-number')}</About>
      <Group gap="xs">
        {matter.applicants.map((applicant) => (
          <Button
            key={applicant}
            size="xs"
            variant="default"
            component={Link}
            href={paths.applicant(action, applicant)}
          >
            {message('to-resolve.same-number.open', { name: nameOf(names, applicant) })}
          </Button>
        ))}
      </Group>
    </>
  )
}
