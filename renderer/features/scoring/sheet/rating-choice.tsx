import { Button, Group, Kbd, Radio } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { WorkingRating } from '#shared/domain/scoring/score-sheet'
import { message } from '#shared/messages/catalogue'

interface RatingChoiceProps {
  readonly id: string
  readonly name: string
  readonly value: WorkingRating | null
  readonly onChange: (rating: WorkingRating | null) => void
}

/** Does not meet, meets, exceeds, or unsure for now: by the mouse, the arrow keys, or 1 to 4. */
export function RatingChoice({ id, name, value, onChange }: RatingChoiceProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const rating = WorkingRating.options[Number(event.key) - 1]
    if (rating === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onChange(rating)
  }
  return (
    <Radio.Group
      id={id}
      label={message('scoring.competency.rating', { name })}
      value={value ?? ''}
      onChange={(chosen) => onChange(WorkingRating.parse(chosen))}
      onKeyDown={onKeyDown}
    >
      <Group gap="lg" mt={6} wrap="wrap">
        {WorkingRating.options.map((rating, index) => (
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
