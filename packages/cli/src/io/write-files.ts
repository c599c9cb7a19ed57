import { join } from 'node:path'
import { writeWhole } from './write-whole'

/** Writes texts below a folder, by name, each whole or not at all. @returns the paths. @throws OseError of `writeWhole`. */
export async function writeFiles(
  { signal }: { readonly signal: AbortSignal },
  { out, force = false }: { readonly out: string; readonly force?: boolean | undefined },
  texts: Iterable<readonly [name: string, text: string]>,
): Promise<string[]> {
  const files: string[] = []
  for (const [name, text] of texts) {
    signal.throwIfAborted()
    const file = join(out, name)
    await writeWhole(file, new TextEncoder().encode(text), { force, keep: new Set() })
    files.push(file)
  }
  return files
}
