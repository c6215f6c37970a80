/** What no bundle may exceed; a reader counts real bytes. Below 4 GiB, so that ZIP64 is never needed. */
export const LIMITS = {
  /** With the manifest and its signature. */
  entries: 60_000,
  directoryBytes: 16_000_000,
  fileBytes: 200_000_000,
  bundleBytes: 4_000_000_000,
  manifestBytes: 16_000_000,
  signatureBytes: 100_000,
  /** A changes file may expand to this, and to `expansion` times its compressed size beyond. */
  expandedFloor: 16 * 1024 * 1024,
  expansion: 100,
  expandedBytes: 512 * 1024 * 1024,
} as const
