import { ownFunctions } from './own-functions'
import { joinXPath, tokenizeXPath, type XPathToken } from './xpath-tokens'

/**
 * The same XPath, written so that fontoxpath 3.34 evaluates it as the norm says:
 * - a quantifier with three bindings throws XQDY0054, so each binding gets a quantifier of its own (XPath 2.0, 3.9);
 * - `\s` in `replace` takes the no-break space too, so it is spelt out (XML Schema 2, F.1.1);
 * - `current-date()` reads the clock: `today` takes its place where it is given;
 * - two shapes of the SDK that cost the square of a notice become functions of our own (`own-functions.ts`).
 */
export function toFontoXPath(source: string, today?: string): string {
  const xpath = linear(source)
  if (!/\b(?:every|some)\b|\\s|current-date/.test(xpath)) return xpath
  let tokens = spellOutSpaces(nestQuantifiers(tokenizeXPath(xpath)))
  if (today !== undefined) tokens = fixToday(tokens, today)
  return joinXPath(tokens)
}

/** The assert `_WS`: no white space stands around the value. Its `\\s+$` tries each run of spaces from each of its spaces. */
const isTrimmed = String.raw`replace(replace(.,'\s+$',''),'^\s+','') eq .`

/** How many nodes of a path from the root have the value of this node: asked of each of them, where ids must be unique. */
const timesInPath = /count\(for \$x in \., \$y in (\/\*\/[^$"()]*)\[\. = \$x\] return \$y\)/g

function linear(xpath: string): string {
  if (xpath === isTrimmed) return `${ownFunctions.isTrimmed}(string(.))`
  return xpath.replace(timesInPath, (_, path: string) => `${ownFunctions.times}(string(.), "${path}")`)
}

/** `every $a in A, $b in B satisfies C` to `every $a in A satisfies every $b in B satisfies C`. */
function nestQuantifiers(tokens: readonly XPathToken[]): XPathToken[] {
  // One entry for each open bracket, and for each quantifier or loop whose body is still to come.
  const open: string[] = []
  return tokens.map((token, index) => {
    const { text } = token
    const binds = tokens[index + 1]?.kind === 'variable'
    if (binds && (text === 'every' || text === 'some' || text === 'for')) open.push(text)
    else if (text === '(' || text === '[') open.push(text)
    else if (text === ')' || text === ']' || text === 'satisfies') open.pop()
    else if (text === 'return' && open.at(-1) === 'for') open.pop()
    const inner = open.at(-1)
    if (text !== ',' || !binds || (inner !== 'every' && inner !== 'some')) return token
    return { kind: 'name', text: `satisfies ${inner}`, before: ' ' }
  })
}

function spellOutSpaces(tokens: readonly XPathToken[]): XPathToken[] {
  const calls: string[] = []
  return tokens.map((token, index) => {
    if (token.text === '(') calls.push(tokens[index - 1]?.text ?? '')
    else if (token.text === ')') calls.pop()
    const inReplace = /^(?:fn:)?replace$/.test(calls.at(-1) ?? '')
    return token.kind === 'literal' && inReplace ? { ...token, text: spaceClass(token.text) } : token
  })
}

function spaceClass(regex: string): string {
  let inClass = false
  return regex.replace(/\\.|[[\]]/gs, (part) => {
    if (part === '[' || part === ']') inClass = part === '['
    if (part !== '\\s') return part
    return inClass ? ' \\t\\n\\r' : '[ \\t\\n\\r]'
  })
}

function fixToday(tokens: readonly XPathToken[], today: string): XPathToken[] {
  const isCall = (index: number) =>
    /^(?:fn:)?current-date$/.test(tokens[index]?.text ?? '') &&
    tokens[index + 1]?.text === '(' &&
    tokens[index + 2]?.text === ')'
  return tokens.flatMap((token, index): XPathToken[] => {
    if (isCall(index)) return [{ ...token, text: `xs:date('${today}')` }]
    return isCall(index - 1) || isCall(index - 2) ? [] : [token]
  })
}
