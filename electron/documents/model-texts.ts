import { printableText } from './printable-text'

/**
 * All texts of a frozen model, wherever they stand in it, so that a field added later is covered too. Values
 * under the keys in `unprinted` are codes or bytes, not text to print.
 */
export function modelTexts(model: unknown, unprinted: ReadonlySet<string>): string[] {
  if (typeof model === 'string') return [model]
  if (model instanceof Uint8Array || typeof model !== 'object' || model === null) return []
  if (Array.isArray(model)) return model.flatMap((entry) => modelTexts(entry, unprinted))
  return Object.entries(model).flatMap(([key, value]) =>
    unprinted.has(key) ? [] : modelTexts(value, unprinted),
  )
}

/** The model's texts that the document's own texts do not contain whole (white space aside). */
export function textsLeftOut(texts: readonly string[], documentTexts: readonly string[]): string[] {
  const whole = documentTexts.map(comparable).join(' ')
  return texts.filter((text) => !whole.includes(comparable(text)))
}

function comparable(text: string): string {
  return printableText(text).replaceAll(/\s+/gu, ' ').trim()
}
