import { Button, Divider, Group, Stack, Table, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { message } from '#shared/messages/catalogue'
import { HiddenHeads } from '../../../../components/hidden-heads'
import { offerUndo } from '../../../../components/undo-notification'
import { isShortForm, LONGEST_SHORT, type Abbreviation } from './expansion'
import { useAbbreviations, useOwnWords, useSpeakers } from './typing-settings'

const HEADS = (['short', 'long', 'remove'] as const).map((column) =>
  message(`typing.abbreviations.${column}`),
)

/** The same on the page of one's profile. */
export function TypingAidsSection() {
  return (
    <Stack gap="xs">
      <Title order={2}>{message('typing.aids')}</Title>
      <TypingAids />
      <Divider mt="sm" />
    </Stack>
  )
}

interface TypingAidsProps {
  /** What was marked, offered to be abbreviated: the focus goes to its short form. */
  readonly long?: string
}

/** A person's own abbreviations, marks of speakers and words. */
export function TypingAids({ long }: TypingAidsProps) {
  const [known, setKnown] = useAbbreviations()
  const [speakers, setSpeakers] = useSpeakers()
  const [ownWords, setOwnWords] = useOwnWords()
  if (known === undefined || speakers === undefined || ownWords === undefined) return null
  return (
    <Stack gap="sm">
      <Text size="sm">{message('typing.aids.about')}</Text>
      <Abbreviations known={known} setKnown={setKnown} long={long} />
      <Title order={3}>{message('typing.speakers')}</Title>
      <Group gap="sm">
        {(['applicant', 'interviewer'] as const).map((who) => (
          <TextInput
            key={who}
            label={message(`typing.speakers.for-${who}`)}
            maxLength={40}
            value={speakers[who]}
            onChange={(event) => setSpeakers({ ...speakers, [who]: event.currentTarget.value })}
          />
        ))}
      </Group>
      <Textarea
        label={message('typing.own-words')}
        description={message('typing.own-words.about')}
        autosize
        minRows={2}
        maxRows={8}
        spellCheck={false}
        defaultValue={ownWords.join('\n')}
        onBlur={({ currentTarget: { value } }) =>
          setOwnWords(value.split(/\s+/u).filter((word) => word !== ''))
        }
      />
    </Stack>
  )
}

interface AbbreviationsProps {
  readonly known: readonly Abbreviation[]
  readonly setKnown: (known: readonly Abbreviation[]) => void
  readonly long: string | undefined
}

function Abbreviations({ known, setKnown, long }: AbbreviationsProps) {
  const [short, setShort] = useState('')
  const [written, setWritten] = useState(long ?? '')
  const [refused, setRefused] = useState<'short' | 'long'>()
  const first = useRef<HTMLInputElement>(null)
  const inDialog = long !== undefined
  useEffect(() => {
    // The dialog looked for its first field before the settings were read.
    if (inDialog) first.current?.focus()
  }, [inDialog])
  const sorted = [...known].sort((a, b) => a.short.localeCompare(b.short, 'en'))
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isShortForm(short)) return setRefused('short')
    if (written.trim() === '') return setRefused('long')
    setKnown([...known.filter((each) => each.short !== short), { short, long: written.trim() }])
    setShort('')
    setWritten('')
    first.current?.focus()
  }
  const remove = (removed: Abbreviation): void => {
    setKnown(known.filter((each) => each !== removed))
    offerUndo(message('typing.abbreviations.removed', { short: removed.short }), async () => {
      await Promise.resolve(setKnown(known))
    })
  }
  return (
    <>
      <Title order={3}>{message('typing.abbreviations')}</Title>
      <form onSubmit={add} noValidate>
        <Group gap="xs" align="flex-start" wrap="wrap">
          <TextInput
            ref={first}
            data-autofocus={inDialog || undefined}
            label={message('typing.abbreviations.short')}
            w="9rem"
            spellCheck={false}
            value={short}
            onChange={(event) => {
              setShort(event.currentTarget.value.trim())
              setRefused(undefined)
            }}
            error={
              refused === 'short'
                ? message('typing.abbreviations.bad-short', { count: LONGEST_SHORT })
                : undefined
            }
          />
          <TextInput
            label={message('typing.abbreviations.long')}
            style={{ flex: '1 1 14rem' }}
            maxLength={2000}
            value={written}
            onChange={(event) => {
              setWritten(event.currentTarget.value)
              setRefused(undefined)
            }}
            error={refused === 'long' ? message('typing.abbreviations.no-long') : undefined}
          />
          <Button type="submit" variant="default" mt="1.55rem">
            {message('typing.abbreviations.add')}
          </Button>
        </Group>
      </form>
      {sorted.length === 0 ? (
        <Text size="sm" c="dimmed">
          {message('typing.abbreviations.none')}
        </Text>
      ) : (
        <Table verticalSpacing={2} aria-label={message('typing.abbreviations')}>
          <HiddenHeads heads={HEADS} />
          <Table.Tbody>
            {sorted.map((each) => (
              <Table.Tr key={each.short}>
                <Table.Th scope="row">{each.short}</Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{each.long}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    aria-label={message('typing.abbreviations.remove-label', { short: each.short })}
                    onClick={() => remove(each)}
                  >
                    {message('typing.abbreviations.remove')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}
