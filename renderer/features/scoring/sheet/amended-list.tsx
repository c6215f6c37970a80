import { Text, Title } from '@mantine/core'
import { sheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { sheetDifferences, type SheetDifference } from '#shared/domain/scoring/sheet-differences'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import type { Amended } from './amended'
import type { ItemWords } from './item-words'
import classes from './sheet.module.css'

interface AmendedListProps {
  readonly amended: Amended
  readonly material: SheetMaterial
  readonly words: ItemWords
}

/** Where the working copy differs from what was submitted. */
export function AmendedList({ amended, material, words }: AmendedListProps) {
  const differences = differencesFrom(amended, material)
  return (
    <section aria-labelledby="differs-title">
      <Title order={2} fz="sm" id="differs-title">
        {message('scoring.amend.differs')}
      </Title>
      {differences.length === 0 ? <Text size="sm">{message('scoring.amend.nothing')}</Text> : null}
      <ul className={classes['list']}>
        {differences.map((difference) => (
          <li key={JSON.stringify(difference)}>{words.difference(difference)}</li>
        ))}
      </ul>
    </section>
  )
}

/** The working copy against a submitted version. */
export function differencesFrom({ content }: Amended, material: SheetMaterial): readonly SheetDifference[] {
  const { submittedAt, supersedes, reason } = content
  return sheetDifferences(content, sheetRevision(material, { submittedAt, supersedes, reason }))
}
