import { Button, Menu, Text } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { quotesIn, type Quoted } from '#shared/domain/interview/quoted'
import { message } from '#shared/messages/catalogue'

interface QuoteMenuProps {
  /** Of one question. */
  readonly transcript: string
  readonly number: number
  readonly onChoose: (quoted: Quoted) => void
}

/** What was marked as a quote during the interview, to be tied without marking it again. */
export function QuoteMenu({ transcript, number, onChoose }: QuoteMenuProps) {
  const quotes = quotesIn(transcript)
  if (quotes.length === 0) return null
  return (
    <Menu position="bottom-start" width="24rem" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconQuote size={14} aria-hidden />}
          aria-label={message('scoring.passage.quotes-label', { number, count: quotes.length })}
        >
          {message('scoring.passage.quotes', { count: quotes.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="20rem" style={{ overflow: 'auto' }}>
        {quotes.map((quoted) => (
          <Menu.Item key={quoted.start} onClick={() => onChoose(quoted)}>
            <Text size="sm" lineClamp={2}>
              “{quoted.quote}”
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
