import { escapeHtml } from '@opensource-experts/core/html'
import type { TenderDocument } from '../model/tender-document'
import { plain } from './plain'

export const odtMime = 'application/vnd.oasis.opendocument.text'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  `xmlns:office="${urn}:office:1.0"`,
  `xmlns:text="${urn}:text:1.0"`,
  `xmlns:table="${urn}:table:1.0"`,
  `xmlns:style="${urn}:style:1.0"`,
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${urn}:svg-compatible:1.0"`,
  `xmlns:meta="${urn}:meta:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ')

export const manifest = `${declaration}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.3">${[
  ['/', odtMime],
  ['content.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
  ['meta.xml', 'text/xml'],
]
  .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
  .join('')}</manifest:manifest>`

export function body(content: string): string {
  return `${declaration}<office:document-content ${namespaces}><office:automatic-styles>${[
    '<style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" fo:margin-bottom="0.3cm"/></style:style>',
    '<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:rel-column-width="1*"/></style:style>',
    '<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:rel-column-width="3*"/></style:style>',
    '<style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #767676" fo:padding="0.1cm"/></style:style>',
    '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
  ].join(
    '',
  )}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`
}

export function meta({ title, subject, language }: TenderDocument): string {
  const about = subject === undefined ? '' : `<dc:subject>${value(subject)}</dc:subject>`
  return `${declaration}<office:document-meta ${namespaces}><office:meta><dc:title>${value(title)}</dc:title>${about}<dc:language>${value(language)}</dc:language></office:meta></office:document-meta>`
}

const sizes = [14, 12, 11, 10.5, 10.5, 10.5]

export function styles(language: string, title: string): string {
  const [code = language, ...rest] = language.split('-')
  const country = rest.find((part) => /^[A-Z]{2}$/u.test(part)) ?? 'none'
  const text = `fo:language="${value(code)}" fo:country="${country}" fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="10.5pt"`
  const named = [
    paragraphStyle('Standard', '', 'fo:margin-bottom="0.2cm"'),
    paragraphStyle('Title', 'fo:font-size="18pt" fo:font-weight="bold"', 'fo:margin-bottom="0.3cm"'),
    paragraphStyle('Subtitle', 'fo:font-size="12pt"', 'fo:margin-bottom="0.4cm"'),
    ...sizes.map((size, index) =>
      paragraphStyle(
        `Heading_20_${index + 1}`,
        `fo:font-size="${size}pt" fo:font-weight="bold"`,
        'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
        `style:display-name="Heading ${index + 1}" style:default-outline-level="${index + 1}"`,
      ),
    ),
    paragraphStyle('Caption', 'fo:font-weight="bold"', 'fo:margin-top="0.3cm" fo:keep-with-next="always"'),
    // What the buyer still has to write is seen without its colour too.
    paragraphStyle('Open', 'fo:font-weight="bold" fo:color="#8a3b00"', 'fo:margin-bottom="0.2cm"'),
    paragraphStyle('Item', '', 'fo:margin-bottom="0.1cm"'),
    paragraphStyle('Choice', '', 'fo:margin-left="0.6cm"'),
    paragraphStyle('Cell', '', 'fo:margin-bottom="0cm"'),
    paragraphStyle(
      'Cell_20_right',
      '',
      'fo:margin-bottom="0cm" fo:text-align="end"',
      'style:display-name="Cell right"',
    ),
    paragraphStyle('Head', 'fo:font-weight="bold"', 'fo:margin-bottom="0cm"'),
    paragraphStyle(
      'Head_20_right',
      'fo:font-weight="bold"',
      'fo:margin-bottom="0cm" fo:text-align="end"',
      'style:display-name="Head right"',
    ),
    paragraphStyle('Footer', 'fo:font-size="9pt"', 'fo:text-align="center"'),
  ].join('')
  return `${declaration}<office:document-styles ${namespaces}><office:styles><style:default-style style:family="paragraph"><style:text-properties ${text}/></style:default-style>${named}</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">${value(title)} – <text:page-number text:select-page="current"/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`
}

function paragraphStyle(name: string, text: string, properties: string, more = ''): string {
  const parent = name === 'Standard' ? '' : 'style:parent-style-name="Standard"'
  return `<style:style style:name="${name}" style:family="paragraph" ${parent} ${more}><style:paragraph-properties ${properties}/><style:text-properties ${text}/></style:style>`
}

function value(text: string): string {
  return escapeHtml(plain(text))
}
