import ts from 'typescript'

export interface RelativeImport {
  /** As it is written, `./x`. */
  readonly specifier: string
  /** Index of its first character in the text. */
  readonly start: number
}

/** Where a text names modules beside it, in its order: static and dynamic imports, re-exports, import types. */
export function relativeImports(text: string): RelativeImport[] {
  return (
    ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      // The compiler gives the place of the opening quote.
      .map(({ fileName, pos }) => ({ specifier: fileName, start: pos + 1 }))
      .sort((a, b) => a.start - b.start)
  )
}
