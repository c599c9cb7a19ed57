import type { ClauseParam, Criterion } from '@opensource-experts/core'
import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { type Level, levels } from '../clause/clause'
import { extremeValues } from '../clause/extreme-values'
import { getClause } from './get-clause'
import { listClauses } from './list-clauses'
import { resolve } from './resolve'

// What readers of the first clauses found wrong in them, each held by a test.

const scenario = { scenario: 'scénario S (annexe technique)' }

function at(id: string, level: Level, params: Record<string, ClauseParam> = {}): Criterion {
  const clause = getClause(id)
  // What only the buyer knows has some value; the rest is the default of the level.
  const given = Object.entries(extremeValues(clause.parameters, 'shortest'))
  const own = {
    ...Object.fromEntries(given.filter(([name]) => !('default' in (clause.parameters[name] ?? {})))),
    ...params,
  }
  const base = { id: 'c', lots: 'all' as const, clause: { id, version: clause.version, level, params: own } }
  const criterion = (
    clause.kind === 'award' ? { ...base, kind: 'award', type: 'quality' } : { ...base, kind: clause.kind }
  ) as Criterion
  // As a French buyer reads them.
  return resolve(criterion, { languages: ['fr', 'en'], procurement: { lots: [], jurisdiction: 'FR' } })
}

/** No-break spaces are those of the language: here they are blanks. */
const plain = (text = '') => text.replace(/[\u00a0\u202f]/gu, ' ')
const text = (id: string, level: Level, language: 'fr' | 'en') => plain(at(id, level).description?.[language])
const notice = (id: string, level: Level, language: 'fr' | 'en') => plain(at(id, level).noticeText?.[language])
const stepsOf = (id: string, level: Level, language: 'fr' | 'en') => {
  const criterion = at(id, level)
  return criterion.kind === 'award' ? (criterion.scoring?.steps ?? []).map((step) => plain(step[language])) : []
}

const awards = listClauses({ kind: 'award' })
const stepped = awards.filter(({ scoring }) => scoring?.method === 'quality.anchored-steps')
const penalty = /pénalité|penalty|penalties/iu

describe('clauses that contradicted themselves or each other', () => {
  it.each(levels)('PER-01 %s lets the correction of an incident go out at once, in text and short form', (level) => {
    expect(text('PER-01', level, 'fr')).toContain(
      'la correction d’un incident peut être livrée sans attendre et est proposée dans le délai convenu au marché ou, à défaut, sous 20 jours ouvrés',
    )
    expect(text('PER-01', level, 'en')).toContain(
      'the correction of an incident may be delivered at once and is proposed within the time agreed or, failing that, within 20 working days',
    )
    expect(notice('PER-01', level, 'fr')).toContain('incidents : délai convenu ou 20 jours ouvrés')
    expect(notice('PER-01', level, 'en')).toContain('incidents: time agreed or 20 working days')
  })

  it('PER-01 caps the effort in its short form as in its text', () => {
    for (const level of levels) {
      const hours = level === 'basic' ? 4 : level === 'advanced' ? 8 : 16
      expect(text('PER-01', level, 'fr')).toContain(`dans la limite de ${hours} heures`)
      expect(notice('PER-01', level, 'fr')).toMatch(new RegExp(`(?:jusqu’à|dans la limite de) ${hours} h`, 'u'))
      expect(notice('PER-01', level, 'en')).toContain(`for up to ${hours} hours`)
    }
  })

  it('PER-20 advanced keeps values within a tenth, in text and short form', () => {
    expect(text('PER-20', 'advanced', 'fr')).toContain('de plus de 10 %')
    expect(notice('PER-20', 'advanced', 'fr')).toContain('maintenues à 10 % près')
    expect(notice('PER-20', 'advanced', 'en')).toContain('kept within 10 %')
  })

  it('PER-20 and PER-18 exemplary reduce each value: unlike units make no total', () => {
    for (const id of ['PER-18', 'PER-20'] as const) {
      expect(text(id, 'exemplary', 'fr')).toContain('chacune des valeurs mesurées')
      expect(text(id, 'exemplary', 'en')).toContain('each of the values measured by 5 %')
      expect(text(id, 'exemplary', 'fr')).not.toMatch(/le total/u)
      expect(text(id, 'exemplary', 'en')).not.toMatch(/the total/u)
      expect(notice(id, 'exemplary', 'fr')).toContain('chacune réduite de 5 %')
    }
  })

  it('PER-18 and PER-20 advanced never delay a security fix', () => {
    for (const id of ['PER-18', 'PER-20'] as const) {
      expect(text(id, 'advanced', 'fr')).toMatch(/mise à jour, autre qu’un correctif de sécurité,/u)
      expect(text(id, 'advanced', 'en')).toMatch(/update, other than a security fix,/u)
      expect(notice(id, 'advanced', 'fr')).toContain('correctif de sécurité')
      expect(notice(id, 'advanced', 'en')).toContain('security fixes')
    }
  })

  it('AWD-20 exemplary asks for no reduction in the environments, in its short form either', () => {
    expect(notice('AWD-20', 'exemplary', 'fr')).toMatch(/consommées par le scénario publié, sans perte de service/u)
    expect(notice('AWD-20', 'exemplary', 'en')).toMatch(/used in the published scenario, without loss of service/u)
  })

  it.each(['AWD-16', 'AWD-20'] as const)('%s needs a scenario above its basic level, and there alone', (id) => {
    const criterion = (level: Level, params = {}) =>
      resolve({ id: 'c', kind: 'award', type: 'quality', lots: 'all', clause: { id, level, params } } as Criterion, {
        languages: ['fr'],
      })
    expect(() => criterion('basic')).not.toThrow()
    for (const level of ['advanced', 'exemplary'] as const) {
      expect(criterion(level, scenario).description?.fr).toContain(scenario.scenario)
      try {
        criterion(level)
        throw new Error('taken without a scenario')
      } catch (error) {
        if (!OseError.isInstance(error)) throw error
        expect([error.code, error.path]).toEqual(['clause-param-missing', '/clause/params/scenario'])
      }
    }
  })

  it('PER-18 and PER-20 measure the scenario of the tender documents, or one agreed in time', () => {
    for (const id of ['PER-18', 'PER-20'] as const)
      for (const level of levels) {
        expect(text(id, level, 'fr')).toMatch(/documents de la consultation .*à défaut, .*dans les 2 premiers mois/u)
        expect(text(id, level, 'en')).toMatch(/tender documents or, failing that, .*within the first 2 months/u)
      }
  })
})

describe('what is promised is owed', () => {
  it.each([
    ['AWD-01', 'PER-12'],
    ['AWD-04', 'PER-21'],
    ['AWD-16', 'PER-18'],
    ['AWD-17', 'PER-22'],
    ['AWD-20', 'PER-20'],
    ['PER-01', 'PER-04'],
  ] as const)('%s needs %s', (id, other) => {
    expect(getClause(id).pairs?.needs?.map(({ clause }) => clause)).toContain(other)
  })

  it('no criterion holds a sanction: the consultation rules are no contract document', () => {
    for (const { id } of [...awards, ...listClauses({ kind: 'selection' })])
      for (const level of levels)
        for (const language of ['fr', 'en'] as const) {
          expect(text(id, level, language), id).not.toMatch(penalty)
          expect(notice(id, level, language), id).not.toMatch(penalty)
        }
  })

  it.each(['PER-01', 'PER-12', 'PER-19', 'PER-21', 'PER-22'] as const)(
    '%s states the base of its penalty without tax, who is heard, and from what of the CCAG it derogates',
    (id) => {
      for (const level of levels) {
        expect(text(id, level, 'fr')).toMatch(/prix (?:\p{L}+ )?hors taxes|prix horaire/u)
        expect(text(id, level, 'fr')).toMatch(/observations.*15 jours|15 jours.*observations/su)
        expect(text(id, level, 'fr')).toMatch(
          /CCAG-TIC s’applique, .*par dérogation à l’exonération .*1 000 € hors taxes/u,
        )
        expect(text(id, level, 'en')).toMatch(/CCAG-TIC applies, .*derogation from the exemption .*EUR 1,000/u)
      }
    },
  )

  it('PER-21 follows each severity, and counts neither what is corrected upstream nor what changes no software', () => {
    for (const id of ['AWD-04', 'PER-21'] as const)
      for (const level of levels) {
        expect(text(id, level, 'fr')).toMatch(/gravité sans anomalie .*laissée de côté/u)
        expect(text(id, level, 'fr')).toContain('celles que le projet d’origine a déjà corrigées')
        expect(text(id, level, 'fr')).toContain('celles dont la correction ne modifie pas le logiciel')
        expect(text(id, level, 'en')).toContain('faults that the original project has already corrected')
      }
    expect(notice('PER-21', 'advanced', 'fr')).toMatch(/1 % du prix trimestriel du support, plafonnée à 10 %/u)
  })

  it('AWD-17 leaves no gap between steps, and adds deputies above contacts', () => {
    const [, first, second, third, top] = stepsOf('AWD-17', 'exemplary', 'fr')
    expect(first).toContain('ou un logiciel sans contact direct')
    expect(second).toContain('un contact direct pour chaque logiciel')
    expect(third).toContain('suppléant de même aptitude pour chaque logiciel')
    expect(top).toContain('sans aucun relais pour les incidents')
  })

  it('AWD-01 asks for a share of the hours, marks what is missing, and says what a fact is', () => {
    for (const level of levels) {
      expect(text('AWD-01', level, 'fr')).toContain('au moins 60 % des heures du lot')
      expect(text('AWD-01', level, 'fr')).toContain('la part manquante entre dans la moyenne avec la note 0')
      expect(text('AWD-01', level, 'fr')).toMatch(/Un fait est une contribution, ou une activité suivie, .*adresse/u)
      expect(notice('AWD-01', level, 'fr')).toContain('60 % au moins des heures du lot (part manquante notée 0)')
      expect(notice('AWD-01', level, 'en')).toContain('at least 60 % of the hours of the lot (missing share marked 0)')
      expect(text('PER-12', level, 'fr')).toContain('réalisent sur les logiciels du lot les heures que l’offre prévoit')
    }
  })

  it('PER-12 judges a replacement over a time as long as at award, and names the article that it leaves', () => {
    for (const level of levels) {
      expect(text('PER-12', level, 'fr')).toContain('précédant la demande de remplacement')
      expect(text('PER-12', level, 'fr')).toContain('il est dérogé à son art. 3.4.3')
      expect(text('PER-12', level, 'en')).toContain('before the request for replacement')
    }
  })
})

describe('law', () => {
  it('PER-04 is about what the contractor finds, and keeps the embargoes of others, shorter delays and duties of law', () => {
    for (const level of levels) {
      expect(text('PER-04', level, 'fr')).toContain('que le titulaire découvre en exécutant le marché')
      expect(text('PER-04', level, 'fr')).not.toContain('a connaissance')
      expect(text('PER-04', level, 'fr')).toMatch(/cède devant celui, plus court, que le projet/u)
      expect(text('PER-04', level, 'fr')).toMatch(/embargos convenus par des tiers.*aucune notification imposée/u)
      expect(notice('PER-04', level, 'fr')).toContain('embargos de tiers et notifications légales préservés')
    }
  })

  it('PER-02 excepts what the buyer designates, what harms security or a protected secret, from the history too', () => {
    for (const level of levels) {
      expect(text('PER-02', level, 'fr')).toMatch(/ce que l’acheteur désigne par écrit.*sécurité ou à un secret/u)
      expect(text('PER-02', level, 'fr')).toContain('CRPA L311-5 et L311-6')
      expect(text('PER-02', level, 'fr')).toContain('L’historique publié ne contient rien de ce qui est excepté')
    }
  })

  it('PER-05 defers acceptance until the record is delivered, at every level', () => {
    for (const level of levels) {
      expect(text('PER-05', level, 'fr')).toContain('l’admission de la période est ajournée jusqu’à sa remise')
      expect(text('PER-05', level, 'en')).toContain('acceptance of the period is deferred until it is delivered')
    }
  })

  it('PER-19 counts contracts of apprenticeship, no trainees, and takes equivalents', () => {
    for (const level of levels) {
      expect(text('PER-19', level, 'fr')).toContain('contrat d’apprentissage ou de professionnalisation')
      expect(text('PER-19', level, 'fr')).toContain('structure d’insertion, entreprise adaptée ou ESAT, ou équivalent')
      expect(text('PER-19', level, 'fr')).toContain('Les stages ne sont pas comptés')
      expect(text('PER-19', level, 'fr')).not.toMatch(/en stage/u)
    }
  })

  it('SEL-01 counts from the receipt of applications, or tenders, and checks at least one item of each candidate', () => {
    for (const level of levels)
      expect(text('SEL-01', level, 'fr')).toContain(
        'la date limite de réception des candidatures (des offres, en procédure ouverte)',
      )
    expect(text('SEL-01', 'advanced', 'fr')).toContain(
      'contribution au logiciel ou à sa documentation (code, empaquetage, traduction)',
    )
    expect(plain(at('SEL-01', 'basic').verification?.fr)).toContain('un au moins par candidat')
  })

  it('SEL-06 speaks of software, caps no person, and asks for proof before the invitations where they are limited', () => {
    expect(getClause('SEL-06').parameters).not.toHaveProperty('families')
    for (const level of levels) {
      expect(text('SEL-06', level, 'fr')).not.toMatch(/famille/u)
      expect(text('SEL-06', level, 'fr')).toContain('Une même personne peut être indiquée pour plusieurs logiciels')
      expect(text('SEL-06', level, 'fr')).toContain('avant l’envoi des invitations')
    }
    expect(getClause('SEL-06').pairs?.countsTwice).toEqual([
      { clause: 'AWD-01', reason: 'same-persons', levels: ['advanced', 'exemplary'] },
    ])
  })

  it('AWD-02 is about each type of change that the specifications list', () => {
    for (const level of levels)
      expect(text('AWD-02', level, 'fr')).toContain('Pour chaque type de modification énuméré au CCTP')
  })

  it('TEC-02 gives what concerns security against an undertaking of confidentiality', () => {
    const params = {
      component: 'Moteur A',
      version: '3.2',
      address: 'https://git.example.org/a',
      localChanges: 'none',
      freelyAccessible: true,
      modifiableByAll: true,
      obtainedFree: true,
      anySpecialisedFirm: true,
    }
    for (const level of ['advanced', 'exemplary'] as const) {
      const said = plain(at('TEC-02', level, params).description?.fr)
      expect(said).toContain('la configuration, expurgée de ses secrets')
      expect(said).toContain('contre un engagement de confidentialité')
    }
  })

  it('each grid says how a mark becomes points', () => {
    expect(stepped.length).toBeGreaterThan(4)
    for (const { id } of stepped)
      for (const level of levels) {
        expect(text(id, level, 'fr'), id).toMatch(/points.* note.* 4 .*pondération/iu)
        expect(text(id, level, 'en'), id).toMatch(/points.* mark.* 4 .*weight/iu)
      }
  })

  it('names the articles on which times and organisation rest', () => {
    const refs = (id: string) => getClause(id).legalBasis.map(({ ref }) => ref)
    expect(refs('AWD-04')).toContain('CCP R2152-7 2° b)')
    expect(refs('AWD-17')).toContain('CCP R2152-7 2° c)')
  })
})
