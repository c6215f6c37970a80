import { Group, Pagination, Stack } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { message } from '#shared/messages/catalogue'

const PAGE = 50

interface PagedRowsProps<Row> {
  readonly rows: readonly Row[]
  readonly children: (shown: readonly Row[]) => ReactNode
}

/** Shows rows fifty at a time. */
export function PagedRows<Row>({ rows, children }: PagedRowsProps<Row>) {
  const [page, setPage] = useState(1)
  const pages = Math.max(1, Math.ceil(rows.length / PAGE))
  const current = Math.min(page, pages)
  return (
    <Stack gap="xs">
      {children(rows.slice((current - 1) * PAGE, current * PAGE))}
      {pages === 1 ? null : (
        <Group justify="flex-end">
          <Pagination
            size="sm"
            total={pages}
            value={current}
            onChange={setPage}
            aria-label={message('scoring.sheets.pages')}
            getControlProps={(control) => ({ 'aria-label': message(`scoring.sheets.page.${control}`) })}
            getItemProps={(number) => ({ 'aria-label': message('pdf-view.page', { number }) })}
          />
        </Group>
      )}
    </Stack>
  )
}
