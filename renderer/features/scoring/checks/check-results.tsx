import { Anchor, Table, Title } from '@mantine/core'
import type { SheetCheckResult } from '#shared/domain/scoring/checks/six-checks'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { ItemWords } from '../sheet/item-words'
import { frozenPlace, jumpTo } from '../sheet/jump'
import classes from '../sheet/sheet.module.css'
import { AnswerBadge } from './answer-badge'
import type { CheckedSheet } from './use-six-checks'

/** Where to look in the sheet below: the words, and the element that they lead to. */
interface Pointer {
  readonly text: string
  readonly place: string | undefined
}

/** The six checks, each with its answer and where to look. */
export function CheckResults({ checked }: { readonly checked: CheckedSheet }) {
  const { applicant } = checked.content
  const words = new ItemWords({
    ...checked.content,
    applicant: { roles: applicant.roles.map(({ id }) => id) },
  })
  return (
    <section aria-labelledby="six-checks">
      <Title order={2} id="six-checks">
        {message('checks.six')}
      </Title>
      <Table verticalSpacing={4} aria-labelledby="six-checks" maw="52rem">
        <Table.Tbody>
          {checked.checks.map((check) => (
            <Table.Tr key={check.code} style={{ verticalAlign: 'top' }}>
              <Table.Td w="6rem">
                <AnswerBadge answer={check.answer} />
              </Table.Td>
              <Table.Th scope="row" fw={400}>
                {message(`check.${check.code}`)}
                <ul className={classes['list']}>
                  {pointers(check, words).map(({ text, place }) => (
                    <li key={text}>
                      {place === undefined ? (
                        text
                      ) : (
                        <Anchor
                          component="button"
                          type="button"
                          size="sm"
                          ta="left"
                          onClick={() => jumpTo(place)}
                        >
                          {text}
                        </Anchor>
                      )}
                    </li>
                  ))}
                </ul>
              </Table.Th>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function pointers(
  { differences, missing, warnings }: SheetCheckResult,
  words: ItemWords,
): readonly Pointer[] {
  return [
    ...missing.map((item) => ({ text: words.missing(item), place: placeOf(item) })),
    ...warnings.map((warning) => ({ text: words.warning(warning), place: placeOf(warning) })),
    ...differences.map((difference) => ({
      text: message('checks.changed', { what: words.difference(difference) }),
      place: undefined,
    })),
  ]
}

function placeOf(item: { readonly competency: Id } | { readonly question: Id } | { readonly code: string }) {
  if ('competency' in item) return frozenPlace(item.competency)
  return 'question' in item ? frozenPlace(item.question) : undefined
}
