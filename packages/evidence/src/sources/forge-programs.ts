/** What a host runs, as far as this package can ask it. */
export type ForgeProgram = 'github' | 'gitlab' | 'forgejo'

/** What these hosts run is known to everybody; of another host it has to be said. */
const known: Readonly<Record<string, ForgeProgram>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'forgejo',
}

export function programOf(
  host: string,
  forges: Readonly<Record<string, ForgeProgram>> | undefined,
): ForgeProgram | undefined {
  const all = { ...known, ...forges }
  return Object.hasOwn(all, host) ? all[host] : undefined
}
