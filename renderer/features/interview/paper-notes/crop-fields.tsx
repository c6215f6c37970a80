import { Button, NumberInput, SimpleGrid } from '@mantine/core'
import { edgeAt, moveEdge, WHOLE_PAGE, type Crop } from '#shared/domain/interview/paper-notes/framing'
import { message } from '#shared/messages/catalogue'
import { EDGES } from './crop-view'

interface CropFieldsProps {
  readonly crop: Crop
  readonly onCrop: (crop: Crop) => void
}

/** The edges of the crop as numbers, for whoever does not drag. */
export function CropFields({ crop, onCrop }: CropFieldsProps) {
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        {EDGES.map((edge) => (
          <NumberInput
            key={edge}
            size="xs"
            label={message('paper-notes.frame.percent', { edge: message(`paper-notes.frame.${edge}`) })}
            min={0}
            max={100}
            allowDecimal={false}
            clampBehavior="blur"
            value={Math.round(edgeAt(crop, edge) * 100)}
            onChange={(value) => {
              if (typeof value === 'number') onCrop(moveEdge(crop, edge, value / 100))
            }}
          />
        ))}
      </SimpleGrid>
      <Button size="compact-sm" variant="subtle" onClick={() => onCrop(WHOLE_PAGE)}>
        {message('paper-notes.frame.whole')}
      </Button>
    </>
  )
}
