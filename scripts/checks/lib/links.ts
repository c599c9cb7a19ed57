import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Relative links of a Markdown file that lead nowhere, to a file or to a heading. */
export function linkProblems(root: string, file: string): string[] {
  const text = withoutCode(readFileSync(join(root, file), 'utf8'))
  return [...text.matchAll(/\]\(([^()\s]+)\)/gu)].flatMap(([, link = '']) => {
    if (/^[a-z][a-z+.-]*:/iu.test(link)) return []
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? join(root, file) : resolve(root, dirname(file), path)
    if (!existsSync(target)) return [`${file} links to ${link}, which is not there.`]
    if (anchor === undefined || !target.endsWith('.md')) return []
    return anchorsOf(readFileSync(target, 'utf8')).has(anchor)
      ? []
      : [`${file} links to ${link}, and there is no such heading.`]
  })
}

function withoutCode(text: string): string {
  return text.replace(/^\s*(`{3,})[\s\S]*?^\s*\1\s*$/gmu, '').replace(/`[^`\n]*`/gu, '')
}

/** Headings as forges name them: lower case, spaces to hyphens, other signs dropped; and explicit `<a id="...">`. */
function anchorsOf(markdown: string): Set<string> {
  const headings = [...markdown.matchAll(/^#{1,6}\s+(.+?)\s*$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  )
  const explicit = [...markdown.matchAll(/<a (?:id|name)="([^"]+)"/gu)].map(([, id = '']) => id)
  return new Set([...headings, ...explicit])
}
