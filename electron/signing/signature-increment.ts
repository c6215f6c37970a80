import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import type { Increment, IncrementObject } from './pdf-increment'

const SIGNATURE_KEYS = new Set(
  'Type Filter SubFilter ByteRange Contents Name Reason Location M Reference'.split(' '),
)
const WIDGET_KEYS = new Set(['Type', 'Subtype', 'FT', 'T', 'TU', 'Rect', 'F', 'P', 'V'])
const FORM_KEYS = new Set(['Fields', 'SigFlags'])
const TRAILER_KEYS = new Set(['Size', 'Root', 'Info', 'ID', 'Prev'])

interface Setting {
  readonly before: PDFDocument
  readonly signature: PDFRef
  /** The field that the first signature adds; later ones fill a field that exists. */
  readonly widget: PDFRef | undefined
}

function textOf(object: PDFObject | undefined): string {
  return object === undefined ? '' : object.toString()
}

function keysOf(dictionary: PDFDict): string[] {
  return dictionary.keys().map((key) => key.decodeText())
}

function entry(dictionary: PDFDict, key: string): string {
  return textOf(dictionary.get(PDFName.of(key)))
}

function hasOnly(dictionary: PDFDict, allowed: ReadonlySet<string>): boolean {
  return keysOf(dictionary).every((key) => allowed.has(key))
}

/** The keys whose values differ. */
function changedKeys(before: PDFDict, after: PDFDict): string[] {
  const keys = new Set([...keysOf(before), ...keysOf(after)])
  return [...keys].filter((key) => entry(before, key) !== entry(after, key))
}

function isAppended(before: PDFObject | undefined, after: PDFObject | undefined, added: PDFRef): boolean {
  if (!(after instanceof PDFArray)) return false
  const old = before instanceof PDFArray ? before.asArray() : []
  return [...old, added].map(textOf).join(' ') === after.asArray().map(textOf).join(' ')
}

function isSignature({ object }: IncrementObject): boolean {
  return object instanceof PDFDict && entry(object, 'Type') === '/Sig' && hasOnly(object, SIGNATURE_KEYS)
}

function isInvisibleWidget(object: PDFObject, signature: PDFRef): boolean {
  return (
    object instanceof PDFDict &&
    hasOnly(object, WIDGET_KEYS) &&
    entry(object, 'Subtype') === '/Widget' &&
    entry(object, 'FT') === '/Sig' &&
    entry(object, 'Rect') === '[ 0 0 0 0 ]' &&
    entry(object, 'V') === textOf(signature)
  )
}

/** An existing signature field gets its value, and nothing else. */
function fillsField(before: PDFDict, after: PDFDict, { signature }: Setting): boolean {
  return (
    entry(before, 'FT') === '/Sig' &&
    entry(before, 'V') === '' &&
    changedKeys(before, after).join() === 'V' &&
    entry(after, 'V') === textOf(signature)
  )
}

function mayChangeCatalog(before: PDFDict, after: PDFDict, { signature }: Setting): boolean {
  return changedKeys(before, after).every((key) => {
    if (entry(before, key) !== '') return false
    if (key === 'Perms') return entry(after, key) === `<<\n/DocMDP ${textOf(signature)}\n>>`
    return key === 'AcroForm' && /^\d+ \d+ R$/.test(entry(after, key))
  })
}

function addsWidgetTo(key: string, before: PDFDict, after: PDFDict, widget: PDFRef): boolean {
  const name = PDFName.of(key)
  return isAppended(before.get(name), after.get(name), widget)
}

function mayChange(ref: PDFRef, after: PDFObject, setting: Setting): boolean {
  const { before: document, widget } = setting
  const before = document.context.lookup(ref)
  if (before instanceof PDFArray) return widget !== undefined && isAppended(before, after, widget)
  if (!(before instanceof PDFDict) || !(after instanceof PDFDict)) return false
  const changed = changedKeys(before, after)
  if (changed.length === 0) return true
  if (fillsField(before, after, setting)) return true
  if (ref === document.context.trailerInfo.Root) return mayChangeCatalog(before, after, setting)
  if (widget === undefined) return false
  if (changed.join() === 'Annots') return addsWidgetTo('Annots', before, after, widget)
  return (
    changed.every((key) => FORM_KEYS.has(key)) &&
    (!changed.includes('Fields') || addsWidgetTo('Fields', before, after, widget))
  )
}

function mayAdd(object: PDFObject, { widget }: Setting): boolean {
  return (
    widget !== undefined &&
    object instanceof PDFDict &&
    hasOnly(object, FORM_KEYS) &&
    entry(object, 'Fields') === `[ ${textOf(widget)} ]`
  )
}

function keepsTrailer(trailer: PDFDict, { before }: Setting, added: readonly IncrementObject[]): boolean {
  const { context } = before
  const { Root, Info, ID } = context.trailerInfo
  const largest = Math.max(context.largestObjectNumber, ...added.map(({ ref }) => ref.objectNumber))
  return (
    hasOnly(trailer, TRAILER_KEYS) &&
    entry(trailer, 'Root') === textOf(Root) &&
    entry(trailer, 'Info') === textOf(Info) &&
    entry(trailer, 'ID') === textOf(ID) &&
    entry(trailer, 'Size') === String(largest + 1)
  )
}

/**
 * Whether an appended part holds one signature and what it needs, and nothing that anybody could see: no page
 * content, no appearance, no script. `first`: it may also add its own invisible field and the certification.
 */
export function addsOnlySignature(increment: Increment, before: PDFDocument, first: boolean): boolean {
  const isNew = ({ ref }: IncrementObject): boolean => before.context.lookup(ref) === undefined
  const added = increment.objects.filter(isNew)
  const [signature, ...others] = added.filter(isSignature)
  if (signature === undefined || others.length > 0) return false
  const widgets = first ? added.filter(({ object }) => isInvisibleWidget(object, signature.ref)) : []
  if (widgets.length > 1) return false
  const setting: Setting = { before, signature: signature.ref, widget: widgets[0]?.ref }
  return (
    keepsTrailer(increment.trailer, setting, added) &&
    increment.objects.every((item) => {
      if (item === signature || item === widgets[0]) return true
      return isNew(item) ? mayAdd(item.object, setting) : mayChange(item.ref, item.object, setting)
    })
  )
}
