import { tokenizeXPath } from './xpath-tokens'

/**
 * Expanded names (`{namespace}local`) that a document must have for the context to match anything: the element steps
 * of its path outside predicates. Empty where the shape is not a plain path, so that it is always evaluated.
 */
export function namesInContext(context: string, namespaces: ReadonlyMap<string, string>): readonly string[] {
  const names: string[] = []
  let depth = 0
  const tokens = tokenizeXPath(context)
  for (const [index, token] of tokens.entries()) {
    if (token.text === '[') depth += 1
    else if (token.text === ']') depth -= 1
    else if (depth > 0) continue
    else if (token.text === '(' || token.text === '|' || token.text === '::') return []
    else if (token.kind === 'name' && tokens[index - 1]?.text !== '@') {
      const [prefix = '', local = ''] = token.text.split(':')
      const namespace = namespaces.get(prefix)
      if (namespace === undefined || local === '' || local === '*') return []
      names.push(`{${namespace}}${local}`)
    }
  }
  return names
}
