/** For `labelProps`: a label that is read to whoever cannot see what stands above, and takes no line of its own. */
export const HIDDEN_LABEL = {
  style: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
} as const
