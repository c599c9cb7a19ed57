import { createTed, noticeHistory } from '@opensource-experts/adapters-ted'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { readNoticeFile } from '../documents/read-notice-file'
import { describeError } from '../errors/describe-error'
import { type ExitCode, exitOfError } from '../errors/exit-code'
import { answer, printError } from '../io/answer'
import { historyText } from '../text/history-text'

/** A notice and its change notices, as one history. */
export const command = defineCommand({
  name: 'notice history',
  rank: 141,
  description: 'a notice and its change notices as one history, in the order of what they change',
  examples: ['ose notice history notice.xml change.xml second-change.xml --lang fr'],
  arguments: { notice: { description: 'eForms XML files, in any order', many: true } },
  words: {
    entry: { en: '{place}. {file}', fr: '{place}. {file}' },
    sent: { en: 'sent {date}', fr: 'envoyé le {date}' },
    published: { en: 'published as {publication}', fr: 'publié sous le numéro {publication}' },
    changes: { en: 'changes {other}', fr: 'modifie {other}' },
    'changes-unknown': {
      en: 'changes {other}, which is not among the files',
      fr: 'modifie {other}, qui n’est pas parmi les fichiers',
    },
    reason: { en: 'Reason: {reason}', fr: 'Motif : {reason}' },
    stated: { en: 'Stated: {text}', fr: 'Annoncé : {text}' },
    sections: { en: 'Sections: {sections}', fr: 'Sections : {sections}' },
    first: { en: 'changes no other notice', fr: 'ne modifie aucun autre avis' },
    same: { en: 'No difference in business terms.', fr: 'Aucune différence dans les termes de la commande publique.' },
    gaps: { en: 'What is not whole:', fr: 'Ce qui n’est pas complet :' },
    'gap-missing': {
      en: '{file} changes {reference}, which is not among the files: what changed between is not known.',
      fr: '{file} modifie {reference}, qui n’est pas parmi les fichiers : ce qui a changé entre les deux n’est pas connu.',
    },
    'gap-fork': {
      en: '{file} is changed by {others}: which of them holds now cannot be told from the notices.',
      fr: '{file} est modifié par {others} : les avis ne disent pas lequel vaut maintenant.',
    },
    'gap-twice': {
      en: '{file} and {others} say that they are the same notice.',
      fr: '{file} et {others} se donnent pour le même avis.',
    },
    'gap-circle': {
      en: '{file} stands in a circle of notices that change each other.',
      fr: '{file} fait partie d’un cercle d’avis qui se modifient l’un l’autre.',
    },
    'gap-other-procedure': {
      en: '{file} belongs to another procedure than the first notice (BT-04).',
      fr: '{file} relève d’une autre procédure que le premier avis (BT-04).',
    },
  },
  async run(context, { notice: files }) {
    const ted = createTed({ recognise })
    const read: { readonly file: string; readonly bytes: Uint8Array }[] = []
    let exit: ExitCode = 0
    for (const file of files) {
      context.signal.throwIfAborted()
      try {
        const bytes = await readNoticeFile(context, file)
        ted.read(bytes)
        read.push({ file, bytes })
      } catch (error) {
        if (context.signal.aborted) throw error
        const described = describeError(error, file)
        await printError(context, described)
        exit = exitOfError(described.code)
      }
    }
    // One document that could not be read would be a gap that nobody sees.
    if (exit !== 0) return exit
    return answer(context, null, () => {
      const { entries, gaps } = noticeHistory(
        read.map(({ bytes }) => bytes),
        {},
        recognise,
      )
      const fileOf = (document: number) => read[document]?.file ?? ''
      return {
        document: {
          entries: entries.map(({ document, ...entry }) => ({ file: fileOf(document), document, ...entry })),
          gaps: gaps.map((gap) => ({ file: fileOf(gap.document), ...gap })),
        },
        lines: () => {
          const notices = new Map(
            entries.map(({ document }) => [document, ted.read(read[document]?.bytes ?? new Uint8Array()).procurement]),
          )
          return historyText({ entries, gaps, fileOf, noticeOf: (document) => notices.get(document) }, context)
        },
        exit: 0,
      }
    })
  },
})
