import { expect, it } from 'vitest'
import { bytes } from '../__fixtures__/small-notice'
import { parseXml } from '../xml/parse-xml'
import { resolveNodePath } from './resolve-node-path'

const { root } = parseXml(
  bytes('<r xmlns="urn:d" xmlns:p="urn:p">\n<p:a/>\n<b/>\n<p:a>\n<p:c/>\n</p:a>\n<x xmlns="">\n</x></r>'),
)

it.each([
  ['/*', 1],
  ['/*/p:a[1]', 2],
  ['/*/*[2]', 3],
  ['/*/p:a[2]/p:c', 5],
  ['/*/p:a[2]/p:c/@q', 5],
  ['/*/p:a[2]/text()[1]', 4],
  ['/*/x', 7],
])('%s is on line %i', (path, line) => {
  expect(resolveNodePath(root, path)?.location.line).toBe(line)
})
