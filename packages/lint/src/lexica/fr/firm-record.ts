import type { Lexicon } from '../../text/lexicon'

const list = (words: string) => words.split('|')

/** French words, without marks and in lower case. */
export const firmRecordFr: Lexicon = {
  genitive: false,
  concepts: {
    firm: list(
      'soumissionnaire|soumissionnaires|candidat|candidats|candidate|candidates|entreprise|entreprises|societe|societes|' +
        'prestataire|prestataires|operateur economique|operateurs economiques|concurrent|concurrents|firme|firmes|' +
        'cabinet|cabinets|groupement|groupements|titulaire|titulaires|attributaire|fournisseur|fournisseurs|' +
        'integrateur|integrateurs|traitant|traitants|cotraitant|cotraitants|mandataire|consortium',
    ),
    person: list(
      'personne|personnes|equipe|intervenant|intervenants|intervenante|intervenantes|profil|profils|cv|consultant|' +
        'consultants|consultante|consultantes|developpeur|developpeurs|developpeuse|developpeuses|ingenieur|ingenieurs|' +
        'ingenieure|ingenieures|technicien|techniciens|technicienne|techniciennes|expert|experts|experte|expertes|' +
        'formateur|formateurs|formatrice|formatrices|chef de projet|chefs de projet|cheffe de projet|directeur|directrice|' +
        'interlocuteur|interlocuteurs|referent|referents|architecte|architectes|membre|membres|agent affecte|' +
        'mainteneur|mainteneurs|administrateur systeme|specialiste|specialistes',
    ),
    staff: list(
      'personnel|personnels|salarie|salaries|salariee|salariees|collaborateur|collaborateurs|effectif|effectifs|employe|employes|equipes',
    ),
    bystander: list(
      'utilisateur|utilisateurs|utilisatrice|utilisatrices|usager|usagers|agents|acheteur|administration|' +
        'administrations|collectivite|collectivites|commune|communes|beneficiaire|beneficiaires|citoyen|citoyens|eleves|public',
    ),
    record: list(
      'experience|experiences|palmares|notoriete|reputation|antecedents|annees d existence|annees d activite|annees d anciennete',
    ),
    weak: list(
      'expertise|savoir faire|qualifications|references|reference client|reference similaire|anciennete|historique|historiques|sans reference|aucune reference|une reference',
    ),
    work: [
      'marches',
      'projets',
      'prestations',
      'contrats',
      'missions',
      'travaux',
      'realisations',
      'chantiers',
      'migrations',
    ].flatMap((noun) =>
      [
        'similaires',
        'comparables',
        'analogues',
        'anterieurs',
        'anterieures',
        'precedents',
        'precedentes',
        'equivalents',
        'passes',
        'passees',
        'deja',
      ].map((adjective) => `${noun} ${adjective}`),
    ),
    contribution: list(
      'contributions|commit|commits|patch|patchs|patches|correctifs|' +
        'realisations|pull request|pull requests|merge request|merge requests|propositions fusionnees|revues de code|contributeur|contributeurs|committeur|committeurs|committer|committers|mainteneur|mainteneurs|lignes de code',
    ),
    contributed: [
      ...['a', 'ont', 'ayant', 'avait', 'aient', 'ait', 'avoir'].flatMap((aux) => [
        `${aux} contribue`,
        `${aux} deja contribue`,
      ]),
      ...['est', 'etre', 'soit', 'etant', 'est un'].flatMap((verb) => [
        `${verb} contributeur`,
        `${verb} mainteneur`,
        `${verb} committeur`,
      ]),
      ...['sont contributeurs', 'sont mainteneurs', 'est l un des'],
    ],
    involvement: list('soutien|contribution|participation|implication'),
    community: list('communaute|communautes|libre|libres|open|upstream|logiciel|logiciels|projets|depot|depots'),
    having: list('avec|ayant|justifiant|disposant|possedant|dont'),
    skilled: list('experimente|experimentes|experimentee|experimentees|chevronne|chevronnes|chevronnee|chevronnees'),
    assigned: list(
      'affecte|affectes|affectee|affectees|dedie*|design*|nommement|nommes|nommees|assign*|mobilis*|proposee|proposees|' +
        'proposes|chargee|chargees|charges de|executant|executants|cles|pressenti*',
    ),
    count: list('nombre|nb|nbre|volume|quantite|total|part|pourcentage|statistiques|classement|rang|decompte|statut'),
    possessive: list('son|sa|ses|leur|leurs'),
    addressee: list('votre|vos'),
    past: list(
      'passe|passes|passee|passees|anterieur*|deja|historique|dernier|derniers|derniere|dernieres|precedent*|depuis|acquis|acquise|acquises|' +
        'existant*|a ce jour|effectue|effectues|effectuee|effectuees|realise|realises|realisee|realisees|accepte|acceptes|' +
        'acceptee|acceptees|fusionne|fusionnes|fusionnee|fusionnees|integres|integrees|publies|publiees|menes|menees|executes|executees|deposes|deposees|attribues|attribuees|a son actif',
    ),
    future: list(
      'plan|plans|methode|methodes|methodologie|demarche|engage|engagent|engagement|engagements|propose|proposent|proposition|' +
        'prevoit|prevu|prevus|prevue|prevues|pendant|durant|au cours du marche|au cours du contrat|au titre du marche|au titre du lot|' +
        'dans le cadre du marche|dans le cadre du present|sera|seront|fera|feront|contribuera|contribueront|reversera|compte faire|' +
        'a realiser|a venir|livrables|developpees pour|developpements realises pour|realisees pour le|realises pour le|realisees au titre|realises au titre|du present marche|organisation',
    ),
    here: list(
      ['pour', 'pendant', 'durant', 'sur']
        .flatMap((how) => ['le marche', 'le present marche', 'ce marche', 'le lot'].map((what) => `${how} ${what}`))
        .concat(
          ['au titre', 'dans le cadre', 'au cours', 'en execution'].flatMap((how) =>
            ['du marche', 'du lot', 'du present marche'].map((what) => `${how} ${what}`),
          ),
        )
        .join('|'),
    ),
    of: list('de|du|des|d|par|chez'),
    relative: list('que|qu|qui|dont'),
    'other-preposition': list('a|au|aux|pour|dans|avec|en|sur|sous|vers|entre|contre|selon|envers'),
    place: list('sein|aupres|cote|place|lieu|disposition|attention|compte|intention|charge|choix|profit'),
    and: list('et|ou|ainsi que|comme|puis|voire'),
    continues: list(
      'de|du|des|d|par|effectue*|realise*|obtenu*|accepte*|fusionne*|deposes|deposees|menes|menees|que|qu|dont|presentes|presentees|fournies|detenu*|acquis*',
    ),
    resumes: list(
      'qui|que|elle|elles|il|ils|ce|cela|celle|celles|celui|laquelle|lesquelles|lequel|lesquels|n|ne|non|mais|et elle|et elles|et il|et ils|et n|et ne|et non',
    ),
    no: list(
      'aucun|aucune|sans|ni|hors|hormis|excepte|sauf|independamment|nonobstant|quel que|quelle que|quels que|quelles que|' +
        'peu importe|plutot que|au lieu|et non|mais non|non celle|non celles|non ceux|non de|non du|non des|non les|non l|non la|non le|exclusion',
    ),
    not: list(
      'pas|n a aucun|l objet d aucun|l objet d aucune|n a aucune|n ont aucun|n ont aucune|n est d aucun|n est d aucune|n aura aucun|n aura aucune|jamais|nullement|exclu|exclue|exclus|exclues|exclut|excluent|interdit*|indifferent*|ecarte*|neutralise*|rapporte aucun|rapportent aucun|lieu a aucun|sans effet|sans incidence|sans influence',
    ),
    selection: list('candidature|candidatures|selection'),
    rating: list('note|notes|notee|notees|noter|point|points|bareme'),
    zero: list('0|zero|nulle'),
    nothing: list('0|zero|nulle|aucun point|elimin*|rejete*|ecarte*'),
  },
  ignored: [
    ...list(
      'experience utilisateur|experiences utilisateur|experience utilisateurs|experience client|experience usager|experience agent|experience developpeur',
    ),
    ...list(
      'retour d experience|retours d experience|retours d experiences|partage d experience|partages d experience|partage d experiences|echange d experience|echanges d experience|echanges d experiences',
    ),
    ...list('de reference|en reference|par reference|fait reference|d entreprise|societe civile|societe d information'),
    ...list(
      'references normatives|references bibliographiques|references reglementaires|references techniques|references legales|references documentaires|references au|references aux|references a la|references a l|references croisees',
    ),
    ...list(
      'pas moins|pas plus|non seulement|pas seulement|pas uniquement|pas que|non compris|non compris les|non negligeable|ni plus ni moins|ne depassant pas',
    ),
    ...list(
      'sans prejudice|sans limite|sans limitation|sans plafond|sans double|groupement de commandes|groupement d achat|groupements de commandes',
    ),
    ...list(
      'titulaire d un|titulaire d une|titulaires d un|titulaires d une|selection des offres|historique des modifications|historique des versions|a part',
    ),
    ...list(
      'point de|au point|mise au point|point d entree|points d entree|point d acces|prise en charge|cabinet medical',
    ),
  ],
}
