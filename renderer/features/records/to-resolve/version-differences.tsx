import { Stack, Text } from '@mantine/core'
import { fieldLabel } from '#shared/domain/records/history-labels'
import { jsonWords } from '#shared/domain/records/history-text'
import type { RecordNames } from '#shared/domain/records/record-names'
import { textDifference } from '#shared/domain/records/text-difference'
import { sheetDifferences, type SheetDifference } from '#shared/domain/scoring/sheet-differences'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { canonicalJson, type Json } from '#shared/kernel/canonical'
import { isMessageKey, message, messageOfCode } from '#shared/messages/catalogue'
import { ItemWords } from '../../scoring/sheet/item-words'
import { ComparedText } from './compared-text'

type Fields = Readonly<Record<string, Json>> | readonly Json[]

interface VersionDifferencesProps {
  readonly left: SheetRevision
  readonly right: SheetRevision
  readonly names: RecordNames
  readonly side: 'left' | 'right'
}

/** Where one of two versions of a score sheet differs from the other, part by part, texts word by word. */
export function VersionDifferences({ left, right, names, side }: VersionDifferencesProps) {
  const differences = sheetDifferences(left, right)
  const words = new ItemWords({
    competencies: [...left.competencies, ...right.competencies],
    guide: left.guide,
    applicant: { roles: left.applicant.roles.map(({ id }) => id) },
  })
  const textOf = (difference: SheetDifference, own: SheetRevision, other: SheetRevision): string =>
    partText(difference, own, other, names)
  if (differences.length === 0) return <Text size="sm">{message('to-resolve.fork.same')}</Text>
  return (
    <Stack gap="xs">
      {differences.map((difference) => (
        <div key={JSON.stringify(difference)}>
          <Text size="sm" fw={600}>
            {words.difference(difference)}
          </Text>
          <ComparedText
            segments={textDifference(textOf(difference, left, right), textOf(difference, right, left))}
            side={side}
          />
        </div>
      ))}
    </Stack>
  )
}

function partText(
  difference: SheetDifference,
  content: SheetRevision,
  other: SheetRevision,
  names: RecordNames,
): string {
  switch (difference.part) {
    case 'transcripts':
    case 'evidence':
      return textOrNothing(content[difference.part][difference.key])
    case 'ratings':
      return stateText('rating', content.ratings[difference.key])
    case 'followUps':
      return stateText('follow-up', content.followUps[difference.key])
    case 'analysis':
    case 'orderReason':
      return textOrNothing(content[difference.part])
    default:
      return fieldsText(difference.part, content[difference.part] ?? {}, other[difference.part] ?? {}, names)
  }
}

/** Of what a sheet refers to, the fields that are other in the other version, a line each. */
function fieldsText(part: string, own: Fields, other: Fields, names: RecordNames): string {
  const others = new Map<string, Json>(Object.entries(other))
  return Object.entries<Json>(own)
    .filter(([field, value]) => canonicalJson(value) !== canonicalJson(others.get(field) ?? null))
    .map(([field, value]) => `${fieldLabel(`${part}/`, field)}: ${jsonWords(value, names)}`)
    .join('\n')
}

function textOrNothing(text: string | undefined): string {
  return text === undefined || text === '' ? message('history.value.nothing') : text
}

function stateText(family: string, state: string | undefined): string {
  const key = `${family}.${state ?? ''}`
  if (isMessageKey(key)) return messageOfCode(key, {}, 'history.value.nothing')
  return textOrNothing(state)
}
