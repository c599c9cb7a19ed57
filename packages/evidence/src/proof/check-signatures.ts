import { type GitRun, programMissing, runGit } from '../git/run-git'
import type { SignatureState } from '../model/proof'
import type { SigningKeys } from './signing-keys'

/**
 * Signatures of commits, by git's own verification, for the people who are said to have signed them. Nothing that the
 * repository says of keys or programs is used.
 *
 * @param signers place of the person in the claims, by full commit id.
 * @throws OseError `signature-program-missing`, those of `runGit`.
 */
export async function checkSignatures(
  reader: string,
  signers: ReadonlyMap<string, number>,
  { options, env, owners }: SigningKeys,
  run: GitRun,
): Promise<ReadonlyMap<string, SignatureState>> {
  const states = new Map<string, SignatureState>()
  if (signers.size === 0) return states
  const { stdout, stderr } = await runGit(
    [
      ...options,
      `--git-dir=${reader}`,
      'log',
      '--no-walk=unsorted',
      '--no-patch',
      '-z',
      '--format=%H%x00%G?%x00%GF%x00%GP',
      '--stdin',
    ],
    { ...run, env, input: `${[...signers.keys()].join('\n')}\n`, maxBytes: signers.size * 1000 + 1000 },
  )
  // git goes on without the program, and would call every signature one that cannot be checked.
  const missing = /cannot run (gpg|ssh-keygen):/.exec(stderr)?.[1]
  if (missing !== undefined) throw programMissing(missing)
  const tokens = stdout.toString('utf8').split('\u0000')
  for (let at = 0; at + 3 < tokens.length; at += 4) {
    const [id = '', sign = '', key = '', primary = ''] = tokens.slice(at, at + 4)
    const owner = owners.get(primary) ?? owners.get(key)
    states.set(id, stateOf(sign, owner !== undefined && owner === signers.get(id)))
  }
  return states
}

/** Letters of `%G?`. A key that expired meanwhile was still held by whoever signed; a signature that did was not. */
function stateOf(sign: string, own: boolean): SignatureState {
  if (sign === 'N' || sign === '') return 'unsigned'
  if (sign === 'G' || sign === 'U' || sign === 'Y') return own ? 'good' : 'other-key'
  return sign === 'E' ? 'other-key' : 'invalid'
}
