import type { Messages } from '@opensource-experts/core'

export const fr: Messages = {
  'PLACE-01': '{lot} : les pondérations totalisent {sum} et non 100.',
  'PLACE-02':
    'Critère {criterion} : les sous-critères totalisent {sum}, ni 100 ni la pondération du critère, ou ne sont pas tous pondérés.',
  'PLACE-03': '{lot} : {weighted} critères sur {count} seulement ont une pondération.',
  'PLACE-04': '{lot} : les rangs ({ranks}) ne vont pas de 1 au nombre de critères sans répétition.',
  'PLACE-05': '{lot} : aucun critère d’attribution à saisir.',
  'PLACE-06': 'Critère {criterion} : le texte dans la langue « {language} » est un projet que personne n’a relu.',
  'loss.weight-converted':
    'Critère {criterion} : poids {value} ({kind}) converti en {to} %. Garder la même unité partout.',
  'loss.weight-rounded':
    'Critère {criterion} : {value} points sur {sum} ne font pas un pourcentage exact ; {to} % est arrondi. Les points du RC font foi.',
  'loss.weight-range':
    'Critère {criterion} : le poids est une fourchette ({min} à {max}) ; le formulaire n’en montre que le milieu.',
  'loss.weight-not-convertible':
    'Critère {criterion} : le poids {value} ({kind}) ne se convertit pas à côté de poids d’un autre genre ; la pondération est laissée vide.',
  'loss.sub-weight-basis':
    'Critère {criterion} : le formulaire ne dit pas si les sous-critères sont une part du critère ou du total. Le préciser.',
  'loss.sub-criterion-rank': 'Critère {criterion} : le rang {value} d’un sous-critère n’a pas de champ.',
  'loss.performance-term': 'Condition d’exécution {criterion} : pas de champ dans le formulaire des critères.',
  'loss.selection-criterion': 'Critère de sélection {criterion} : pas de champ dans le formulaire des critères.',
  'loss.technical-specification': 'Spécification technique {criterion} : pas de champ dans le formulaire des critères.',
  'loss.type': 'Critère {criterion} : la nature (prix, coût, qualité) n’a pas de champ.',
  'loss.description': 'Critère {criterion} : le texte complet n’a pas de champ.',
  'loss.notice-text': 'Critère {criterion} : la forme courte est celle de l’avis.',
  'loss.fixed-number': 'Critère {criterion} : le prix ou coût fixe n’a pas de champ.',
  'loss.threshold': 'Critère {criterion} : le seuil n’a pas de champ.',
  'loss.scoring': 'Critère {criterion} : la méthode de notation n’a pas de champ.',
  'loss.evidence': 'Critère {criterion} : les justificatifs demandés n’ont pas de champ.',
  'loss.verification': 'Critère {criterion} : le mode de vérification n’a pas de champ.',
  'loss.subject-matter-link': 'Critère {criterion} : le lien avec l’objet du marché n’a pas de champ.',
  'loss.other-language': 'Critère {criterion} : le texte dans la langue « {language} » n’a pas de champ.',
  'loss.working-data': 'Données de travail sans champ : {members}.',
  'loss.extensions': 'Extensions sans champ ({pointer}).',
  'loss.unknown-member': 'Membre inconnu de cette version, sans champ ({pointer}).',
  'loss.lot-limits': 'Les limites de lots (offres, attributions, règle d’attribution) n’ont pas de champ ici.',
  'loss.lot-group': 'Groupe {lot} : le formulaire ne connaît que la consultation et les lots.',
  'loss.not-divided-reason': 'La raison de ne pas allotir n’a pas de champ ici.',
  'loss.fixed-price': 'Le prix fixe n’a pas de champ ici.',
  'loss.framework': 'Les termes de l’accord-cadre n’ont pas de champ ici.',
  'loss.award-method': '{lot} : la formule d’attribution ou la raison d’un simple ordre n’a pas de champ.',
  'loss.software': '{lot} : les logiciels concernés n’ont pas de champ.',
  'loss.on-site': '{lot} : le travail sur site n’a pas de champ.',
  'loss.other-screens': '{lot} À saisir sur d’autres écrans : {members}.',
}
