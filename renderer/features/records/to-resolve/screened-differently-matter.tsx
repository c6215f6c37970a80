import { SimpleGrid, Text } from '@mantine/core'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import type { Screening } from '#shared/domain/scheduling/screening'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { reasonText } from '../../scheduling/screening/reason-text'
import { ChooseButton } from './choose-button'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf, whereAndWhen } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'

/** One applicant who passed HR's screening under one entry and was screened out under another: which word counts. */
export function ScreenedDifferentlyMatter({
  action,
  matter,
  names,
  busy,
  decide,
}: MatterProps<'screened-differently'>) {
  const { runner } = useSession()
  const { applicant, words } = matter
  const choose = ({ outcome, reasons, note }: Screening): void =>
    decide(async () => {
      await runner.run(setScreening, { action, applicant, outcome, reasons, note })
      sayDecided()
    })
  return (
    <>
      <About>{message('to-resolve.screened-differently')}</About>
      <SimpleGrid cols={2} spacing="sm">
        {words.map(({ entry, screening, side }, index) => {
          const name = nameOf(names, entry)
          return (
            <Side
              key={entry}
              title={nameOf(names, side.actor)}
              about={whereAndWhen(names, side)}
              badge={index === 0 ? message('to-resolve.counts-now') : undefined}
              actions={
                <ChooseButton
                  label={message('to-resolve.choose.entry', { name, number: index + 1 })}
                  disabled={busy}
                  onClick={() => choose(screening)}
                />
              }
            >
              <Text size="sm">{message('to-resolve.entered-as', { name })}</Text>
              <Text size="sm">
                {[
                  message(`screening-outcome.${screening.outcome ?? 'open'}`),
                  ...screening.reasons.map(reasonText),
                ].join('; ')}
              </Text>
              {screening.note === '' ? null : <Text size="sm">{screening.note}</Text>}
            </Side>
          )
        })}
      </SimpleGrid>
    </>
  )
}
