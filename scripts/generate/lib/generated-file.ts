/** A file made from content. What is TypeScript is not committed; a page for readers is, and `--check` compares it. */
export interface GeneratedFile {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
}

/** A module that exports plain data, with what it was made from. */
export function dataModule(from: string, members: Readonly<Record<string, DataMember>>, imports = ''): string {
  const head = `// Made from ${from} by \`pnpm generate\`. Never edited.\n`
  const body = Object.entries(members).map(
    ([name, { type, value }]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)}\n`,
  )
  return [head, ...(imports === '' ? [] : [imports.trimEnd(), '\n']), '\n', body.join('\n')].join('')
}

export interface DataMember {
  readonly type: string
  readonly value: unknown
}
