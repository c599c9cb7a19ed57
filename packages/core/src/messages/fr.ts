import type { Messages } from './messages'

export const fr: Messages = {
  'source.lint': '{ruleId} : la règle n’est pas respectée en {path}.',
  'source.summary': 'La règle {ruleId} n’est pas respectée. En anglais : {summary}',
  'source.xsd': '{message}',
  'source.eforms': 'La règle officielle {ruleId} n’est pas respectée ({field}).',
  'source.platform': '{ruleId} : la plateforme a refusé le document.',
  'refusal.subtype-not-allowed': 'Les avis de sous-type {subtype} n’admettent pas ce genre de critère ({kind}).',
  'refusal.records-the-past':
    'Un avis de sous-type {subtype} constate un résultat ou une modification : aucun critère ne peut y être ajouté.',
  'refusal.sdk-not-supported':
    'L’avis annonce {sdk} ; seuls les avis des SDK eForms {supported} peuvent être modifiés. L’exporter de nouveau sous l’un d’eux.',
  'refusal.already-published':
    'L’avis est publié ({publication}). Publier un avis rectificatif ; --rehearse permet d’essayer sur une copie.',
  'refusal.lot-not-found': 'Le critère {criterion} vise {lot}, que l’avis ne comporte pas. Il comporte {lots}.',
  'refusal.kind-not-supported':
    'Critère {criterion} : les critères de genre {kind} ne peuvent pas encore être écrits dans un avis. Le porter aux documents de la consultation.',
  'refusal.clause-unresolved': 'Le critère {criterion} renvoie à la fiche {clause} sans texte. La résoudre d’abord.',
  'refusal.language-missing':
    'Le critère {criterion} n’a pas de texte en {languages}, langue de l’avis. Chaque texte doit exister dans toutes les langues de l’avis.',
  'refusal.language-draft':
    'Critère {criterion} : le texte en {languages} est un projet que personne n’a relu. Le faire relire et nommer le relecteur (--accept-drafts NOM).',
  'refusal.award-criteria-incomplete':
    '{lot} n’a aucun critère d’attribution : un critère unique déciderait seul. Apporter un jeu complet dont les pondérations totalisent 100, avec prix ou coût.',
  'refusal.conflicting-value':
    '{lot} : le critère {criterion} porte le nom d’un critère déjà présent, avec un autre contenu. Le renommer, ou modifier celui qui est présent.',
  'refusal.conflicting-value.same-name-twice':
    '{lot} : le fichier donne le même nom à deux critères ({criterion}). Renommer l’un d’eux.',
  'refusal.conflicting-value.lot-has-award-criteria':
    '{lot} a déjà des critères d’attribution, et le fichier apporte un jeu complet. N’apporter que ce qui s’ajoute, ou laisser le jeu prendre leur place (--replace-award).',
  'refusal.weights-not-adjustable': '{lot} : les pondérations ne peuvent pas être ajustées ({reason}).',
  'refusal.weights-not-adjustable.policy-refuse':
    '{lot} : les pondérations présentes devraient changer. L’accepter par --weights scale, qui donnerait : {proposed}.',
  'refusal.weights-not-adjustable.partial':
    '{lot} : certains critères sont pondérés et d’autres non. Les pondérer tous d’abord.',
  'refusal.weights-not-adjustable.mixed':
    '{lot} : les critères sont pondérés de façons différentes (pourcentages, points, ordre). Retenir d’abord une seule façon.',
  'refusal.weights-not-adjustable.middle':
    '{lot} : des pondérations en fourchette ne peuvent pas être rééquilibrées. Donner d’abord des poids exacts.',
  'refusal.weights-not-adjustable.order-of-importance':
    '{lot} : les critères sont classés par importance. Donner au critère {criterion} son propre rang, de 1 à {count}.',
  'refusal.weights-not-adjustable.other-kind':
    '{lot} : le poids du critère {criterion} ne peut pas s’exprimer dans l’unité du lot ({kind}). Donner un pourcentage.',
  'refusal.weights-not-adjustable.without-weight':
    '{lot} : les autres critères sont pondérés et le critère {criterion} ne l’est pas. Lui donner un poids.',
  'refusal.weights-not-adjustable.nothing-left':
    '{lot} : les nouveaux critères demandent {asked} sur {sum}, ce qui ne laisse rien aux autres. Demander moins.',
  'refusal.weights-not-adjustable.weight-would-be-zero':
    '{lot} : un critère présent tomberait à 0. Demander moins, ou employer des poids plus fins.',
  'refusal.weights-not-adjustable.fixed-or-threshold':
    '{lot} : le critère {bound} a un nombre fixe ou un seuil lié à son poids, qui ne peut donc pas bouger seul.',
  'refusal.weights-not-adjustable.sum-inexact-in-doubles':
    '{lot} : aucun arrondi ne donne une somme exacte au sens du SDK 1.10. Employer des nombres entiers, ou un SDK plus récent.',
  'refusal.weights-not-adjustable.unknown-code':
    '{lot} : un nombre des critères d’attribution est incompréhensible. Corriger d’abord l’avis.',
  'refusal.weights-not-adjustable.withheld':
    '{lot} : une valeur dont dépendent les pondérations n’est pas publiée. Modifier l’avis intégral.',
  'refusal.several-awarding-criteria':
    '{lot} a des critères d’attribution imbriqués ou en plusieurs groupes, ce que les eForms ne prévoient pas. Les mettre à plat d’abord.',
  'refusal.source-not-notice': '{lot} : les critères de sélection sont tenus hors de l’avis (BT-821).',
  'refusal.text-too-long':
    '{lot} : {field} aurait {length} caractères en {language} ; l’avis en admet {limit}. Raccourcir le texte.',
  'refusal.text-not-xml':
    'Critère {criterion} : le texte en {language} contient un caractère que XML n’admet pas. Le retirer.',
  'refusal.encoding-not-writable':
    'L’avis est codé en {encoding} ; seul l’UTF-8 peut être écrit. Le convertir d’abord.',
  'loss.weight-not-in-notice':
    '{lot} : le poids du critère {criterion} ne peut pas figurer à côté de critères sans nombre. Le porter aux documents de la consultation.',
  'loss.sub-criteria':
    '{lot} : les avis n’ont pas de second niveau ; les sous-critères de {criterion} ne figurent qu’aux documents de la consultation.',
  'loss.documents-only':
    'L’avis ne peut pas contenir {members} du critère {criterion} ; à porter aux documents de la consultation.',
  'loss.number-not-in-notice': '{lot} : {field} de {criterion} ne peut pas figurer à côté de BT-543.',
  'loss.second-stage-numbers': '{lot} : les nombres de la seconde phase ({field}) ne sont pas lus.',
  'loss.number-without-code': '{lot} : le nombre {value} ({field}) ne dit pas ce qu’il compte ; il n’a pas été lu.',
  'loss.selection-not-used':
    '{lot} : {count} critères de sélection sont indiqués comme non utilisés (BT-748) et n’ont pas été lus.',
  'loss.unpublished': '{lot} : {field} n’est pas publié.',
  'loss.nested-award-criteria':
    '{lot} : des critères d’attribution sont imbriqués ; ils ont été lus comme une seule liste.',
  'loss.several-awarding-criteria':
    '{lot} : il y a plusieurs groupes de critères d’attribution ; ils ont été lus comme une seule liste.',
  'loss.unknown-code': '{lot} : le code {value} de {field} n’est pas connu.',
}
