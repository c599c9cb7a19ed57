import ts from 'typescript'

export interface DynamicCode {
  readonly line: number
  readonly text: string
}

/**
 * Places of a script that make code from strings, or could: any use of `eval` and `Function` as values. A strict content
 * security policy stops both.
 */
export function dynamicCode(script: string): DynamicCode[] {
  const source = ts.createSourceFile('bundle.js', script, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
  const found: DynamicCode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && (node.text === 'eval' || node.text === 'Function') && isValue(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ line: line + 1, text: node.parent.getText(source).slice(0, 120) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    // `globalThis.Function` is the same thing; `rules.eval` is a method that somebody named so.
    return ts.isIdentifier(parent.expression) && /^(globalThis|window|self)$/u.test(parent.expression.text)
  }
  if ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node) return false
  // `x instanceof Function` asks and makes nothing.
  return !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
}
