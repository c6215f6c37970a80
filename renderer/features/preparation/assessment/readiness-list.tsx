import { Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import {
  READINESS,
  readiness,
  type TechnicalAssessment,
} from '#shared/domain/preparation/technical-assessment'
import { message } from '#shared/messages/catalogue'

/** The points that answer themselves from what was entered. */
export function ReadinessList({ assessment }: { readonly assessment: TechnicalAssessment }) {
  const met = readiness(assessment)
  return (
    <Stack
      component="ul"
      gap={4}
      p={0}
      m={0}
      style={{ listStyle: 'none' }}
      aria-label={message('assessment.readiness')}
    >
      {READINESS.map((code) => (
        <Group key={code} component="li" gap="xs" wrap="nowrap">
          {met[code] ? <IconCheck size={16} aria-hidden /> : <IconCircleDashed size={16} aria-hidden />}
          <Text size="sm" c={met[code] ? 'inherit' : 'dimmed'}>
            <VisuallyHidden>
              {message(met[code] ? 'assessment.ready.yes' : 'assessment.ready.no')}{' '}
            </VisuallyHidden>
            {message(`assessment.ready.${code}`)}
          </Text>
        </Group>
      ))}
    </Stack>
  )
}
