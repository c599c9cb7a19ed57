import type { ClauseText } from '../../clauses/clause-text'

const facts =
  'L’acheteur dispose déjà de {component}, version {version}, logiciel libre. Il l’a obtenu sans contrepartie ; chacun y a librement accès ; chacun peut le modifier ; toute entreprise spécialisée est en mesure de rendre les prestations du marché sur ce logiciel. Le marché porte uniquement sur des services (installation, adaptation, hébergement, support, maintenance), à l’exclusion de toute fourniture de licences.'

export const tec02: ClauseText = {
  name: 'Services sur un logiciel libre désigné dont l’acheteur dispose déjà',
  purpose: 'Désigner licitement un logiciel libre lorsque seuls des services sont achetés.',
  subjectMatterLink:
    'Le marché porte sur des services relatifs au logiciel que l’acheteur utilise déjà ; sa désignation découle de l’objet du marché.',
  levels: {
    basic: {
      summary: 'Les quatre constats, la version et les modifications locales.',
      text: `${facts} La version et les sources utilisées sont à l’adresse {address}. Modifications locales : {localChanges}.`,
      notice:
        'Services uniquement, sur {component}, logiciel libre déjà obtenu sans contrepartie, accessible à tous et modifiable par tous ; sources utilisées : {address}.',
    },
    advanced: {
      summary: 'En outre : documentation et réglages utilisés, ouverts à tous le même jour.',
      text: `${facts} La version et les sources utilisées sont à l’adresse {address}. Modifications locales : {localChanges}. La documentation d’architecture, les réglages sans leurs secrets, la liste des incidents ouverts et les volumes des douze derniers mois figurent au dossier mis à disposition de tous les soumissionnaires dès le jour de la publication ; les réponses aux questions sont données à tous.`,
      notice:
        'Services uniquement, sur {component}, logiciel libre déjà obtenu sans contrepartie, accessible à tous et modifiable par tous ; sources utilisées : {address} ; réglages, documentation et volumes au dossier mis à disposition de tous.',
    },
    exemplary: {
      summary: 'En outre : un environnement de test que chaque soumissionnaire peut refaire.',
      text: `${facts} La version et les sources utilisées sont à l’adresse {address}. Modifications locales : {localChanges}. La documentation d’architecture, les réglages sans leurs secrets, la liste des incidents ouverts et les volumes des douze derniers mois figurent au dossier mis à disposition de tous les soumissionnaires dès le jour de la publication. Ce dossier permet aussi à chacun de compiler la version utilisée et de faire fonctionner un environnement de test avec des données fictives ; celui qui n’y parvient pas est aidé, et l’aide est donnée à tous.`,
      notice:
        'Services uniquement, sur {component}, logiciel libre déjà obtenu sans contrepartie, accessible à tous et modifiable par tous ; sources utilisées : {address} ; chacun peut le compiler et l’essayer avec des données fictives.',
    },
  },
  evidence: {
    checklist: 'Les quatre constats et leurs preuves, conservés au dossier du marché.',
    publication: 'Adresse et date auxquelles version, modifications et réglages sont devenus accessibles à tous.',
  },
  verification:
    'Avant la publication, une personne qui ne connaît pas le logiciel l’obtient et le compile à partir de l’adresse indiquée.',
  proportionality: 'Ne convient ni à la fourniture de licences, ni lorsque des modules nécessaires sont fermés.',
  risks:
    'Cette voie se ferme si un module nécessaire n’est pas libre, si une marque fait obstacle aux services, ou si une seule entreprise peut en pratique exécuter le marché.',
  parameters: {
    component: 'Nom du logiciel.',
    version: 'Version utilisée.',
    address: 'Adresse publique des sources utilisées.',
    localChanges: 'Si l’acheteur emploie des modifications qui lui sont propres ; elles doivent alors être publiées.',
    freelyAccessible: 'Chacun a librement accès au logiciel.',
    modifiableByAll: 'Chacun peut modifier le logiciel.',
    obtainedFree: 'L’acheteur a obtenu le logiciel sans contrepartie.',
    anySpecialisedFirm: 'Toute entreprise spécialisée est en mesure de rendre les prestations.',
  },
  choices: {
    localChanges: {
      none: 'aucune',
      published: 'publiées à la même adresse',
    },
  },
}
