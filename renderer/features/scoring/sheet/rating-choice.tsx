import { Button, Group, Kbd, Radio } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { message } from '#shared/messages/catalogue'

interface RatingChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: CompetencyRating | null
  readonly onChange: (rating: CompetencyRating | null) => void
}

/** Does not meet, meets or exceeds: by the mouse, the arrow keys, or 1, 2 and 3. */
export function RatingChoice({ id, label, value, onChange }: RatingChoiceProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const rating = CompetencyRating.options[Number(event.key) - 1]
    if (rating === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onChange(rating)
  }
  return (
    <Radio.Group
      id={id}
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(CompetencyRating.parse(chosen))}
      onKeyDown={onKeyDown}
    >
      <Group gap="lg" mt={6} wrap="wrap">
        {CompetencyRating.options.map((rating, index) => (
          <Radio
            key={rating}
            value={rating}
            label={
              <>
                {message(`rating.${rating}`)}{' '}
                <Kbd size="xs" aria-hidden>
                  {index + 1}
                </Kbd>
              </>
            }
          />
        ))}
        {value === null ? null : (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(null)}>
            {message('scoring.competency.take-back')}
          </Button>
        )}
      </Group>
    </Radio.Group>
  )
}
