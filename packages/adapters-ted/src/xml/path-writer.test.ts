import { describe, expect, it } from 'vitest'
import { nodeKinds, noNode } from './node-kinds'
import { parseXml } from './parse-xml'
import { type PathStyle, pathWriter } from './path-writer'

const tree = parseXml(
  new TextEncoder().encode('<!-- x --><r><a><b/></a>t<c at="1" p:at="2" xmlns:p="urn:p"/><a><b/><b>u</b></a></r>'),
)
const step = (name: number) => tree.names.at(name).local
const written = (style: Pick<PathStyle, 'root' | 'positions'>, kinds: readonly number[] = [nodeKinds.element]) => {
  const pathOf = pathWriter(tree, { ...style, step })
  return [...tree.kind.keys()].filter((node) => kinds.includes(tree.kind[node] ?? noNode)).map(pathOf)
}

describe('a path', () => {
  it('has positions everywhere below a root without a name', () => {
    expect(written({ root: '*', positions: 'always' })).toEqual([
      '/*',
      '/*/a[1]',
      '/*/a[1]/b[1]',
      '/*/c[1]',
      '/*/a[2]',
      '/*/a[2]/b[1]',
      '/*/a[2]/b[2]',
    ])
  })

  it('has positions among twins only, below a root with its name', () => {
    expect(written({ root: 'name', positions: 'among-twins' })).toEqual([
      '/r',
      '/r/a[1]',
      '/r/a[1]/b',
      '/r/c',
      '/r/a[2]',
      '/r/a[2]/b[1]',
      '/r/a[2]/b[2]',
    ])
  })

  it('of a text is that of its element, of an attribute ends with its name, of what stands beside the root is none', () => {
    const style = { root: '*', positions: 'always' } as const
    expect(written(style, [nodeKinds.text])).toEqual(['/*', '/*/a[2]/b[2]'])
    expect(written(style, [nodeKinds.attribute])).toEqual(['/*/c[1]/@at', '/*/c[1]/@at'])
    expect(written(style, [nodeKinds.comment, nodeKinds.document])).toEqual(['/', '/'])
  })
})
