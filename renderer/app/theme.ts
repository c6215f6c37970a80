import { Alert, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Ink: a quiet blue-green. The shades that carry text have a contrast of at least 4.5 to 1. */
const ink: MantineColorsTuple = [
  '#eef6f7',
  '#dce9eb',
  '#b5d2d6',
  '#8bbac0',
  '#69a6ae',
  '#5399a2',
  '#46929d',
  '#2f737c',
  '#22626b',
  '#0f525b',
]

/** A desktop tool: dense, calm, square, in the system's own font and size. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 7 },
  colors: { ink },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.35rem' }, h2: { fontSize: '1.1rem' }, h3: { fontSize: '1rem' } },
  },
  spacing: { xs: '0.4rem', sm: '0.6rem', md: '0.9rem', lg: '1.25rem', xl: '1.75rem' },
  components: {
    // A dialog's head is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Alert: Alert.extend({
      styles: {
        title: { color: 'var(--mantine-color-text)' },
        message: { color: 'var(--mantine-color-text)' },
      },
    }),
  },
})

/** Quieter text that still has a contrast of at least 4.5 to 1 on every surface that it stands on. */
export const cssVariables: CSSVariablesResolver = (own) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': own.colors.gray[7],
    '--mantine-color-placeholder': own.colors.gray[7],
    '--mantine-color-error': own.colors.red[9],
  },
  dark: {
    '--mantine-color-dimmed': own.colors.dark[1],
    '--mantine-color-placeholder': own.colors.dark[1],
    '--mantine-color-error': own.colors.red[4],
    '--mantine-color-anchor': ink[3],
  },
})
