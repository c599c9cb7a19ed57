import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'

const good = fixtures.severalLots
const bytes = (text: string) => new TextEncoder().encode(text)
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Hostile and broken files of the issue, by name, each with the code of its error. */
const files: Readonly<Record<string, { readonly content: Uint8Array; readonly code: string }>> = {
  'empty.xml': { content: bytes(''), code: 'not-xml' },
  'not-xml.xml': { content: bytes('%PDF-1.7 this is no XML'), code: 'not-xml' },
  'json.xml': { content: bytes('{"notice": true}'), code: 'not-xml' },
  'other-root.xml': { content: bytes(`${head}<Invoice xmlns="urn:example"/>`), code: 'not-a-notice' },
  'truncated.xml': { content: bytes(good.slice(0, Math.floor(good.length / 2))), code: 'not-xml' },
  'doctype.xml': {
    content: bytes(good.replace(/<\?xml[^>]*\?>/u, `${head}<!DOCTYPE ContractNotice>`)),
    code: 'doctype-refused',
  },
  'entity-bomb.xml': {
    content: bytes(
      `${head}<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><x>&c;</x>`,
    ),
    code: 'doctype-refused',
  },
  'external-entity.xml': {
    content: bytes(`${head}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`),
    code: 'doctype-refused',
  },
  'deep.xml': { content: bytes('<a>'.repeat(200_000) + '</a>'.repeat(200_000)), code: 'too-deep' },
  'says-utf-8.xml': {
    content: new Uint8Array([...bytes(`${head}<a>`), 0xe9, 0xff, ...bytes('</a>')]),
    code: 'encoding-invalid',
  },
  'unknown-encoding.xml': {
    content: bytes('<?xml version="1.0" encoding="x-nowhere"?><a/>'),
    code: 'encoding-not-supported',
  },
  'control-character.xml': {
    content: bytes(good.replace('</cbc:Name>', '\u0001</cbc:Name>')),
    code: 'not-xml',
  },
  'cdata-end.xml': { content: bytes(good.replace('</cbc:Name>', ']]></cbc:Name>')), code: 'not-xml' },
}

export interface BadFile {
  readonly path: string
  readonly code: string
  /** True where the error can say the line and column. */
  readonly placed: boolean
}

const placed = new Set(['not-xml', 'not-a-notice', 'doctype-refused', 'too-deep'])

/** Writes all of them into the folder, with a folder, a pipe and a file that is not there. */
export async function badNotices(folder: string): Promise<readonly BadFile[]> {
  const bad: BadFile[] = []
  for (const [name, { content, code }] of Object.entries(files)) {
    const path = join(folder, name)
    await writeFile(path, content)
    bad.push({ path, code, placed: placed.has(code) })
  }
  const inner = join(folder, 'folder.xml')
  await mkdir(inner, { recursive: true })
  bad.push({ path: inner, code: 'not-a-file', placed: false })
  bad.push({ path: join(folder, 'missing.xml'), code: 'file-not-found', placed: false })
  if (process.platform !== 'win32') {
    const pipe = join(folder, 'pipe.xml')
    execFileSync('mkfifo', [pipe])
    bad.push({ path: pipe, code: 'not-a-file', placed: false })
    bad.push({ path: '/dev/zero', code: 'not-a-file', placed: false })
  }
  return bad
}
