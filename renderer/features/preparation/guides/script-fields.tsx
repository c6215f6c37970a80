import { Group } from '@mantine/core'
import type { GuideContent } from '#shared/domain/preparation/interview-guide'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { message } from '#shared/messages/catalogue'
import { EditedNumber } from '../editing/edited-number'
import { EditedText } from '../editing/edited-text'

interface ScriptFieldsProps {
  readonly action: Id
  readonly record: RecordId
  readonly part: 'introduction' | 'conclusion'
  readonly stored: GuideContent['introduction']
}

/** What is read aloud at the beginning or the end, and its minutes. */
export function ScriptFields({ action, record, part, stored }: ScriptFieldsProps) {
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap" role="group" aria-label={message(`guides.${part}`)}>
      <div style={{ flex: 1, minWidth: 0 }}>
        <EditedText
          place={{ action, record, field: part }}
          stored={stored.script}
          label={message(`guides.${part}`)}
          description={message(`guides.${part}.hint`)}
          lines={3}
        />
      </div>
      <EditedNumber
        place={{ action, record, field: `${part}Minutes` }}
        stored={stored.minutes}
        label={message('guides.minutes')}
        width={90}
      />
    </Group>
  )
}
