import { Button, Group, Kbd, Radio } from '@mantine/core'
import { useRef, type KeyboardEvent } from 'react'
import type { WorkingRating } from '#shared/domain/scoring/score-sheet'
import { message } from '#shared/messages/catalogue'

interface RatingChoiceProps<Rating extends WorkingRating> {
  readonly id: string
  readonly label: string
  readonly options: readonly Rating[]
  readonly value: Rating | null
  readonly onChange: (rating: Rating | null) => void
}

/** One of some ratings: by the mouse, the arrow keys, or by its number from 1. */
export function RatingChoice<Rating extends WorkingRating>({
  id,
  label,
  options,
  value,
  onChange,
}: RatingChoiceProps<Rating>) {
  const radios = useRef<HTMLDivElement>(null)
  const focus = (place: number): void =>
    radios.current?.querySelectorAll<HTMLElement>('input[type="radio"]')[place]?.focus()
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = Number(event.key) - 1
    const rating = options[place]
    if (rating === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    // The chosen one is heard, and the arrow keys go on from it.
    focus(place)
    onChange(rating)
  }
  const takeBack = (): void => {
    // The button goes with the rating.
    focus(0)
    onChange(null)
  }
  return (
    <Radio.Group
      id={id}
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(options.find((rating) => rating === chosen) ?? null)}
      onKeyDown={onKeyDown}
    >
      <Group gap="lg" mt={6} wrap="wrap" ref={radios}>
        {options.map((rating, index) => (
          <Radio
            key={rating}
            value={rating}
            label={
              <>
                {ratingName(rating)}{' '}
                <Kbd size="xs" aria-hidden>
                  {index + 1}
                </Kbd>
              </>
            }
          />
        ))}
        {value === null ? null : (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={message('scoring.competency.take-back-label', { label })}
            onClick={takeBack}
          >
            {message('scoring.competency.take-back')}
          </Button>
        )}
      </Group>
    </Radio.Group>
  )
}

function ratingName(rating: WorkingRating): string {
  return message(`rating.${rating}`)
}
