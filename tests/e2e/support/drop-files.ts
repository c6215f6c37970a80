import type { Locator } from '@playwright/test'

export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops files on an element, as a file manager does. */
export async function dropFiles(onto: Locator, files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
  const dataTransfer = await onto.page().evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, plain)
  for (const type of ['dragenter', 'dragover', 'drop']) await onto.dispatchEvent(type, { dataTransfer })
}
