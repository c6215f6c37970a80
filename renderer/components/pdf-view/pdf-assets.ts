/** The files that pdf.js reads besides its own code: fonts that every PDF may use, and maps of East Asian text. */
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

const fontUrls = byFileName(fonts)
const mapUrls = byFileName(maps)

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
