import { parseBundle, sharedClaims } from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'
import { say } from '../words/say'

/** What several tenderers of a procedure are credited with. Exit 1 where there is something: they are asked. */
export const command = defineCommand({
  name: 'evidence shared',
  rank: 580,
  description: 'commits that several tenderers of a procedure are credited with, by their bundles',
  examples: ['ose evidence shared firm-a.json firm-b.json firm-c.json'],
  arguments: { bundle: { description: 'bundles of ose evidence collect (JSON), one for each tenderer', many: true } },
  words: {
    none: { en: 'No commit is claimed by two of them.', fr: 'Aucun commit n’est revendiqué par deux d’entre eux.' },
    shared: {
      en: '{count, plural, one {One commit} other {# commits}} of {projects}: {tenders}. How do these tenderers share the person? A subcontractor may be named by several.',
      fr: '{count, plural, one {# commit} other {# commits}} de {projects} : {tenders}. Comment ces soumissionnaires se partagent-ils la personne ? Un sous-traitant peut être présenté par plusieurs.',
    },
  },
  run: (context, { bundle: files }) =>
    answer(context, null, async () => {
      if (files.length < 2) throw usageError('One bundle shares nothing. Give those of two tenderers at least.')
      if (new Set(files).size < files.length) throw usageError('A bundle is given twice. Give each once.')
      const bundles = []
      for (const file of files) bundles.push({ tender: file, bundle: await readJson(context, file, parseBundle) })
      const shared = sharedClaims(bundles)
      const { lang } = context
      return {
        document: { shared },
        lines: () =>
          shared.length === 0
            ? [say(lang, 'evidence-shared.none')]
            : shared.map(({ count, projects, tenders }) =>
                say(lang, 'evidence-shared.shared', {
                  count,
                  projects: projects.join(', '),
                  tenders: tenders.join(', '),
                }),
              ),
        exit: shared.length > 0 ? 1 : 0,
      }
    }),
})
