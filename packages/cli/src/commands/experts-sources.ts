import { formatLack, publicSources, type SourceTells } from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { answer } from '../io/answer'
import { say } from '../words/say'

/** What each public source is. Nothing is asked over the network. */
export const command = defineCommand({
  name: 'experts sources',
  rank: 510,
  description: 'the public sources that can be asked: what each tells, its licence, what it lacks',
  examples: ['ose experts sources'],
  words: {
    offers: { en: 'who offers services', fr: 'qui propose des prestations' },
    maintains: { en: 'who maintains', fr: 'qui maintient' },
    identity: { en: 'who a firm is', fr: 'qui est une entreprise' },
    size: { en: 'how large a firm is', fr: 'la taille d’une entreprise' },
    territory: { en: 'where a firm sits', fr: 'le siège d’une entreprise' },
    software: { en: 'names of software', fr: 'des noms de logiciels' },
    tells: { en: 'Tells: {list}', fr: 'Indique : {list}' },
    lacks: { en: 'Lacks: {list}', fr: 'Lui manque : {list}' },
    licence: { en: 'Licence of the data: {licence}', fr: 'Licence des données : {licence}' },
    unknown: { en: 'not established', fr: 'non établie' },
    address: { en: 'Asked: {address}', fr: 'Adresse interrogée : {address}' },
    given: {
      en: 'Asked: the address that you give, {id}:https://...',
      fr: 'Adresse interrogée : celle que vous donnez, {id}:https://...',
    },
    presumed: { en: '(presumed; nobody has seen it answer)', fr: '(supposée ; jamais vue en réponse)' },
    key: { en: 'Asks for a key of your own.', fr: 'Demande une clé personnelle.' },
    faults: { en: 'Faults are told to: {home}', fr: 'Signaler une erreur : {home}' },
  },
  run: (context) =>
    answer(context, null, async () => {
      const { lang, paint } = context
      const sources = publicSources()
      const word = (key: SourceTells | 'unknown' | 'presumed' | 'key') => say(lang, `experts-sources.${key}`)
      return {
        document: { sources },
        lines: () =>
          sources.flatMap(({ id, name, tells, lacks, licence, address, addressMark, key, home }) => [
            `${paint('bold', id)}  ${name}`,
            `  ${say(lang, 'experts-sources.tells', { list: tells.map(word).join(', ') })}`,
            `  ${say(lang, 'experts-sources.lacks', { list: lacks.map((lack) => formatLack(lack, lang)).join('; ') })}`,
            `  ${say(lang, 'experts-sources.licence', { licence: licence === 'NOASSERTION' ? word('unknown') : licence })}`,
            `  ${address === undefined ? say(lang, 'experts-sources.given', { id }) : say(lang, 'experts-sources.address', { address })}${addressMark === 'presumed' ? ` ${word('presumed')}` : ''}`,
            ...(key ? [`  ${word('key')}`] : []),
            `  ${say(lang, 'experts-sources.faults', { home })}`,
          ]),
        exit: 0,
      }
    }),
})
