import { Stack, Text } from '@mantine/core'
import { fieldLabel } from '#shared/domain/records/history-labels'
import { textDifference, type TextSegment } from '#shared/domain/records/text-difference'
import { sheetDifferences, type SheetDifference } from '#shared/domain/scoring/sheet-differences'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { isMessageKey, message, messageOfCode } from '#shared/messages/catalogue'
import { ItemWords } from '../../scoring/sheet/item-words'
import { ComparedText } from './compared-text'

interface VersionDifferencesProps {
  readonly left: SheetRevision
  readonly right: SheetRevision
  readonly side: 'left' | 'right'
}

/** Where one of two versions of a score sheet differs from the other, part by part, texts word by word. */
export function VersionDifferences({ left, right, side }: VersionDifferencesProps) {
  const differences = sheetDifferences(left, right)
  const words = new ItemWords({
    competencies: [...left.competencies, ...right.competencies],
    guide: left.guide,
    applicant: { roles: left.applicant.roles.map(({ id }) => id) },
  })
  if (differences.length === 0) return <Text size="sm">{message('to-resolve.fork.same')}</Text>
  return (
    <Stack gap="xs">
      {differences.map((difference) => (
        <div key={JSON.stringify(difference)}>
          <Text size="sm" fw={600}>
            {words.difference(difference)}
          </Text>
          <ComparedText segments={segmentsOf(difference, left, right)} side={side} />
        </div>
      ))}
    </Stack>
  )
}

function segmentsOf(
  difference: SheetDifference,
  left: SheetRevision,
  right: SheetRevision,
): readonly TextSegment[] {
  return textDifference(partText(difference, left, right), partText(difference, right, left))
}

function partText(difference: SheetDifference, content: SheetRevision, other: SheetRevision): string {
  switch (difference.part) {
    case 'transcripts':
    case 'evidence':
      return textOrNothing(content[difference.part][difference.key])
    case 'ratings':
      return stateText('rating', content.ratings[difference.key])
    case 'followUps':
      return stateText('follow-up', content.followUps[difference.key])
    case 'analysis':
      return textOrNothing(content.analysis)
    default:
      return fieldsText(difference.part, content[difference.part], other[difference.part])
  }
}

/** Of what a sheet refers to, the fields that are other in the other version, a line each. */
function fieldsText(part: string, own: object, other: object): string {
  const others = new Map<string, unknown>(Object.entries(other))
  return Object.entries(own)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(others.get(field)))
    .map(([field, value]) => `${fieldLabel(`${part}/`, field)}: ${valueText(value)}`)
    .join('\n')
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? textOrNothing(value) : JSON.stringify(value)
}

function textOrNothing(text: string | undefined): string {
  return text === undefined || text === '' ? message('history.value.nothing') : text
}

function stateText(family: string, state: string | undefined): string {
  const key = `${family}.${state ?? ''}`
  if (isMessageKey(key)) return messageOfCode(key, {}, 'history.value.nothing')
  return textOrNothing(state)
}
