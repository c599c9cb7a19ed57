import { listPacks } from '@opensource-experts/eforms-sdk'
import type { Context } from '../context'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { say } from '../messages/say'
import { columns } from '../text/columns'
import { packsDir } from './packs-dir'

/** `ose sdk list`: the rule packs that are there, newest first. */
export function sdkList(context: Context, flags: { readonly packs?: string }): Promise<ExitCode> {
  const { lang } = context
  return answer(context, null, async () => {
    const dir = packsDir(context, flags)
    const packs = (await listPacks(dir)).map(({ sdk, minor, digest, counts }) => ({ sdk, minor, digest, counts }))
    const rows = packs.map(({ sdk, counts }) => [sdk, say(lang, 'pack-line', counts)])
    return {
      document: { dir, packs },
      lines: () =>
        packs.length === 0 ? [say(lang, 'no-packs', { dir })] : [say(lang, 'packs', { dir }), ...columns(rows)],
      exit: 0,
    }
  })
}
