import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { outputOf, sourceOf, specifierOf } from './modules.ts'
import { relativeImports } from './relative-imports.ts'

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  declaration: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
}

/**
 * Writes the declarations of entries and of all that these name into `dist`. Each comes from its source alone, which takes
 * milliseconds where a type check takes seconds: what is exported states its types.
 * @throws Error with file and line where something does not.
 */
export function writeDeclarations(folder: string, entries: readonly string[]): void {
  const seen = new Set(entries)
  const problems: string[] = []
  for (const path of seen) {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions,
    })
    problems.push(...diagnostics.map((diagnostic) => sayProblem(diagnostic, path)))
    let text = outputText
    // From the end, so that the places before stay what they are.
    for (const { specifier, start } of relativeImports(outputText).toReversed()) {
      const target = sourceOf(join(dirname(path), specifier))
      seen.add(target)
      text = text.slice(0, start) + specifierOf(folder, path, target) + text.slice(start + specifier.length)
    }
    const output = join(folder, 'dist', outputOf(folder, path, '.d.ts'))
    mkdirSync(dirname(output), { recursive: true })
    writeFileSync(output, text)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function sayProblem({ file, start = 0, messageText }: ts.Diagnostic, path: string): string {
  const line = file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0
  return `${relative(process.cwd(), path)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
