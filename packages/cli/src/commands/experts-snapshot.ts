import { type PublicDirectory, takeSnapshot } from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { namesOf, openDirectory, placeOfSource } from '../documents/open-directory'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { writeFiles } from '../io/write-files'
import { columns } from '../text/columns'
import { say } from '../words/say'

/** Writes what the sources say today. Exit 3 where none answered: nothing is written then. */
export const command = defineCommand({
  name: 'experts snapshot',
  rank: 520,
  description:
    'write what public sources say today into a folder: for the file of a purchase, and to search without a network',
  examples: ['ose experts snapshot --source cnll --source comptoir --out snapshot'],
  options: {
    source: {
      value: 'name',
      description: 'public source, see ose experts sources; several may be given',
      many: true,
      required: true,
    },
    out: { value: 'folder', description: 'folder of the snapshot, made where it is missing', required: true },
    force: { description: 'replace files that are there' },
    privateAddresses: { description: 'ask sources at private addresses too, such as localhost' },
  },
  words: {
    written: { en: 'Snapshot of {date} in {folder}:', fr: 'Instantané du {date} dans {folder} :' },
    none: { en: 'No source answered; nothing was written.', fr: 'Aucune source n’a répondu ; rien n’a été écrit.' },
    count: {
      en: '{count, plural, one {1 firm} other {{count} firms}}',
      fr: '{count, plural, one {{count} entreprise} other {{count} entreprises}}',
    },
    dead: { en: 'unavailable: {reason}', fr: 'indisponible : {reason}' },
  },
  run: (context, _, { source: names, out, force = false, privateAddresses = false }) =>
    answer(context, null, async () => {
      const { signal, env, lang, paint, progress } = context
      await checkOutputFolder(out)
      const places = [...new Set(names.flatMap(namesOf))].map(placeOfSource)
      progress.show(places.join(', '))
      const opened = await Promise.all(places.map((place) => openDirectory(place, { signal, env, privateAddresses })))
      const date = new Date().toISOString().slice(0, 10)
      // What a source's name opens is a public source.
      const { manifest, files } = await takeSnapshot(opened as PublicDirectory[], { date, signal })
      const some = manifest.sources.some(({ status }) => status !== 'unavailable')
      const texts = files.map(({ name, text }) => [name, text] as const)
      const written = some ? await writeFiles(context, { out, force }, texts) : []
      const rows = manifest.sources.map(({ id, status, count = 0, reason = '' }) => [
        id,
        status === 'unavailable'
          ? paint('red', say(lang, 'experts-snapshot.dead', { reason }))
          : say(lang, 'experts-snapshot.count', { count }),
      ])
      const head = some
        ? say(lang, 'experts-snapshot.written', { date, folder: out })
        : say(lang, 'experts-snapshot.none')
      return {
        document: { files: written, date, sources: manifest.sources },
        lines: () => [head, ...columns(rows)],
        exit: some ? 0 : 3,
      }
    }),
})
