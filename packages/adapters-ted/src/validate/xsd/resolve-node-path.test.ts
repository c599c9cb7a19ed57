import { expect, it } from 'vitest'
import { parseXml } from '../../xml/parse-xml'
import { bytes } from '../__fixtures__/small-notice'
import { nodePathResolver } from './resolve-node-path'

const tree = parseXml(
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
  expect(tree.location(nodePathResolver(tree)(path) ?? 0).line).toBe(line)
})
