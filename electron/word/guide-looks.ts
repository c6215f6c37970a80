import { type GuideStyle, GUIDE_STYLES, GUIDE_TABLES } from '#shared/domain/preparation/word/guide-styles'
import { escapeXml, W, XML_DECLARATION } from './xml-text'

/** How a style looks: sizes in half points, distances in twentieths of a point. */
interface Look {
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly colour?: string
  readonly before?: number
  readonly after?: number
  readonly heading?: number
  readonly bullet?: true
  readonly newPage?: true
  readonly rule?: true
  readonly box?: true
}

const GREY = '595959'
const BLUE = '1F3864'

const LOOKS: Readonly<Record<GuideStyle, Look>> = {
  title: { size: 40, bold: true, after: 80 },
  section: { size: 32, bold: true, before: 360, after: 120, heading: 1 },
  ratingSection: { size: 32, bold: true, after: 120, heading: 1, newPage: true },
  label: { size: 20, bold: true, colour: GREY, before: 120, after: 40 },
  write: { after: 60 },
  checklist: { bullet: true },
  introduction: { after: 100 },
  introductionTime: { size: 20, italic: true, colour: GREY, after: 100 },
  questionNumber: { size: 28, bold: true, heading: 2, newPage: true, rule: true },
  facts: { size: 20, italic: true, colour: GREY, after: 60 },
  question: { size: 26, bold: true, colour: BLUE, after: 80 },
  questionCompetencies: { size: 20, italic: true, colour: GREY, before: 60, after: 120 },
  roles: { size: 20, italic: true, colour: GREY, after: 60 },
  followUp: { bold: true, bullet: true },
  probe: { bullet: true },
  conclusion: { after: 100 },
  conclusionTime: { size: 20, italic: true, colour: GREY, after: 100 },
  ratingNumber: { size: 28, bold: true, before: 360, after: 60, heading: 2, rule: true },
  questionAgain: { italic: true, colour: BLUE, after: 100 },
  goodResponse: { bullet: true },
  competency: { size: 24, bold: true, before: 240, after: 60, heading: 3 },
  definition: { after: 80 },
  level: { bold: true },
  levelDescription: { after: 40 },
  minimum: { bold: true, colour: BLUE, box: true },
}

/** A style's id is its name without spaces: other programs make ids that way, too. */
export function styleId(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '')
}

function paragraphLook({ before = 0, after = 0, heading, bullet, newPage, rule }: Look): string {
  return [
    heading === undefined ? '' : '<w:keepNext/>',
    newPage === undefined ? '' : '<w:pageBreakBefore/>',
    bullet === undefined ? '' : '<w:numPr><w:numId w:val="1"/></w:numPr>',
    rule === undefined
      ? ''
      : '<w:pBdr><w:top w:val="single" w:sz="8" w:space="4" w:color="808080"/></w:pBdr>',
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    heading === undefined ? '' : `<w:outlineLvl w:val="${heading - 1}"/>`,
  ].join('')
}

function runLook({ size, bold, italic, colour, box }: Look): string {
  return [
    bold === undefined ? '' : '<w:b/><w:bCs/>',
    italic === undefined ? '' : '<w:i/><w:iCs/>',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    box === undefined ? '' : '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="auto"/>',
  ].join('')
}

function paragraphStyle(name: string, look: Look): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(name)}"><w:name w:val="${escapeXml(name)}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphLook(look)}</w:pPr><w:rPr>${runLook(look)}</w:rPr></w:style>`
  )
}

function tableStyle(name: string): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('')
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${styleId(name)}"><w:name w:val="${escapeXml(name)}"/>` +
    `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr></w:style>`
  )
}

/** `word/styles.xml` of a guide. */
export function stylesXml(): string {
  const paragraphs = Object.entries(LOOKS).map(([style, look]) =>
    paragraphStyle(GUIDE_STYLES[style as GuideStyle], look),
  )
  return (
    `${XML_DECLARATION}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
    '<w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
    '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `${paragraphs.join('')}${Object.values(GUIDE_TABLES).map(tableStyle).join('')}</w:styles>`
  )
}

/** `word/numbering.xml`: one list of bullets. */
export function numberingXml(): string {
  return (
    `${XML_DECLARATION}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
    '<w:pPr><w:ind w:left="540" w:hanging="270"/></w:pPr></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
  )
}
