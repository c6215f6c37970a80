import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react'
import type { MissingItem } from '#shared/domain/scoring/missing-from-sheet'
import type { SheetWarning } from '#shared/domain/scoring/sheet-warnings'
import { message } from '#shared/messages/catalogue'
import type { ItemWords } from './item-words'
import { jumpTo, placeOf, transcriptId } from './jump'
import classes from './sheet.module.css'

interface MissingListProps {
  readonly missing: readonly MissingItem[]
  readonly words: ItemWords
  /** Marks the interview as held. */
  readonly onHeld: () => void
}

/** What keeps the sheet from being submitted; each item leads to its place. */
export function MissingList({ missing, words, onHeld }: MissingListProps) {
  return (
    <section aria-labelledby="missing-title">
      <Title order={2} fz="sm" id="missing-title">
        {message('scoring.missing')}
      </Title>
      {missing.length === 0 ? (
        <Group gap={4} wrap="nowrap">
          <IconCheck size={14} aria-hidden />
          <Text size="sm">{message('scoring.missing.none')}</Text>
        </Group>
      ) : null}
      <ul className={classes['list']} id="missing-list">
        {missing.map((item) => (
          <li key={JSON.stringify(item)}>
            <Group gap={6} wrap="nowrap" align="flex-start">
              <IconCircle size={12} aria-hidden style={{ flexShrink: 0, marginTop: 4 }} />
              <MissingLine item={item} text={words.missing(item)} onHeld={onHeld} />
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MissingLineProps {
  readonly item: MissingItem
  readonly text: string
  readonly onHeld: () => void
}

function MissingLine({ item, text, onHeld }: MissingLineProps) {
  const place = placeOf(item)
  if (place !== undefined) {
    return (
      <Anchor component="button" type="button" size="sm" ta="left" onClick={() => jumpTo(place)}>
        {text}
      </Anchor>
    )
  }
  return (
    <div>
      <Text size="sm">{text}</Text>
      <Button size="compact-xs" variant="default" onClick={onHeld}>
        {message('scoring.missing.mark-held')}
      </Button>
    </div>
  )
}

interface WarningListProps {
  readonly warnings: readonly SheetWarning[]
  readonly words: ItemWords
}

/** What a rater should look at again, and may leave. */
export function WarningList({ warnings, words }: WarningListProps) {
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="warnings-title">
      <Title order={2} fz="sm" id="warnings-title">
        {message('scoring.warnings')}
      </Title>
      <ul className={classes['list']}>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            <Group gap={6} wrap="nowrap" align="flex-start">
              <IconAlertTriangle size={13} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
              <WarningLine text={words.warning(warning)} place={placeOfWarning(warning)} />
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A warning that leads to where it can be mended; one about the whole interview leads nowhere. */
function WarningLine({ text, place }: { readonly text: string; readonly place: string | undefined }) {
  if (place === undefined) return <Text size="sm">{text}</Text>
  return (
    <Anchor component="button" type="button" size="sm" ta="left" onClick={() => jumpTo(place)}>
      {text}
    </Anchor>
  )
}

function placeOfWarning(warning: SheetWarning): string | undefined {
  if ('question' in warning) return transcriptId(warning.question)
  return 'competency' in warning ? `rating-${warning.competency}` : undefined
}
