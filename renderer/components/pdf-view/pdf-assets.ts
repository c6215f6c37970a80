/**
 * The files of pdf.js that are not in the window's own code: its worker, the decoder of JPEG 2000, fonts that
 * every PDF may use, and maps of East Asian text.
 */
const code = import.meta.glob<string>(
  [
    '../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    '../../../node_modules/pdfjs-dist/wasm/openjpeg_nowasm_fallback.js',
  ],
  { query: '?url', import: 'default', eager: true },
)
const fonts = import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const maps = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

const codeUrls = byFileName(code)
const fontUrls = byFileName(fonts)
const mapUrls = byFileName(maps)

export const workerUrl = codeUrls.get('pdf.worker.min.mjs') ?? ''
export const jpeg2000Url = codeUrls.get('openjpeg_nowasm_fallback.js') ?? ''

/** Gives pdf.js the fonts by the names that it knows. */
export class LocalFonts {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return read(fontUrls.get(filename), filename)
  }
}

/** Gives pdf.js the character maps by the names that it knows. */
export class LocalMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    return { cMapData: await read(mapUrls.get(`${name}.bcmap`), name), isCompressed: true }
  }
}

function byFileName(urls: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]))
}

async function read(url: string | undefined, name: string): Promise<Uint8Array> {
  if (url === undefined) throw new Error(`pdf.js asks for ${name}, which is not one of its files`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
