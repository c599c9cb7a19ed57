const award = 'Quels sont les critères d’attribution de {lots} ? Sans eux, la règle reste sans réponse.'

export const fr: Readonly<Record<string, string>> = {
  'AWD-W01':
    'Les pondérations de {lot} totalisent {sum} et non {total} : les candidats ne peuvent savoir ce qui compte, ni pour combien.',
  'AWD-W01.fix':
    'Ramener le total à {total} exactement, dans une seule unité. Seul ce qu’un avis a arrondi peut rester tel quel.',
  'AWD-W02':
    'Le critère « {name} » n’a pas de pondération, ou seulement un rang sans sa raison. En procédure formalisée, plusieurs critères sont pondérés, sauf impossibilité objective.',
  'AWD-W02.fix': 'Pondérer ; ou hiérarchiser en disant pourquoi la pondération est impossible (BT-733).',
  'AWD-W02.question.formalised':
    'La procédure est-elle formalisée (aux seuils européens ou au-dessus) ? À défaut : quels sont la date, la valeur, le type de marché et le type d’acheteur ?',
  'AWD-W02.question.weight':
    'Quelle pondération les documents de la consultation donnent-ils à « {name} » ? L’avis n’en donne pas.',
  'AWD-W04':
    'Le sous-critère « {name} » n’a pas de pondération. Ce qui peut influencer la préparation des offres est annoncé avec son poids.',
  'AWD-W04.fix': 'Pondérer chaque sous-critère et le publier avec le critère.',
  'AWD-W05': 'Les sous-critères de « {name} » totalisent {sum} ; attendu : {expected}.',
  'AWD-W05.fix': 'En faire des parts qui totalisent le critère, ou des fractions qui en totalisent l’ensemble.',
  'AWD-W07':
    '{lot} a des critères d’attribution, dont aucun n’est un prix ni un coût. On ne s’en passe que si le prix est fixé et que la concurrence porte sur la qualité.',
  'AWD-W07.fix': 'Ajouter un prix ou un coût du cycle de vie, ou indiquer le prix fixé (`fixedPrice`).',
  'AWD-W07.question.fixed-price':
    'L’avis n’indique ni prix ni coût pour {lot} : le prix est-il fixé, ou un critère de prix figure-t-il aux documents de la consultation ?',
  'AWD-W07.question.award-criteria': award,
  'AWD-W08':
    'Le prix décide seul pour {lot}. En France, depuis le 21 août 2026, un critère unique est un coût global qui prend en compte l’environnement.',
  'AWD-W08.fix': 'Retenir plusieurs critères, dont un environnemental, ou un coût du cycle de vie.',
  'AWD-W08.question.award-criteria': award,
  'AWD-W09':
    'Aucun critère d’attribution de {lot} ne prend en compte l’environnement. En France, depuis le 21 août 2026, il en faut au moins un.',
  'AWD-W09.fix':
    'En ajouter un, par exemple AWD-20 pour des prestations logicielles à distance ou AWD-16 pour du travail sur site et du matériel. Si l’un des vôtres le fait, lui donner l’étiquette `environment`.',
  'AWD-W09.question.award-criteria': award,
  'AWD-W09.question.tags':
    'Le critère « {name} » prend-il en compte des caractéristiques environnementales de l’offre ?',
  'AWD-W10':
    'Le prix et le coût pèsent {weight} % pour {lot}. Repères du projet, non du droit : sous {min} % le rapport qualité-prix se défend mal, au-delà de {max} % la qualité ne décide de rien.',
  'AWD-W10.fix': 'Revoir les pondérations, ou consigner pourquoi cette part convient au marché.',
  'AWD-W11':
    'Les critères d’engagement dans les communautés pèsent {sum} % pour {lot}. Repère du projet, non du droit : au-delà de {max} %, consigner le lien avec l’objet du marché et la proportionnalité.',
  'AWD-W11.fix':
    'Réduire leur poids, ou garder au dossier une note motivée. Il est d’usage de rester entre 10 et 20 %.',
  'AWD-W11.question.tags':
    'Le critère « {name} » porte-t-il sur l’engagement dans les communautés logicielles ? Avec son poids, le repère pourrait être dépassé.',
  'AWD-L01':
    'Le critère « {name} » ne dit pas, ou à peine, en quoi il tient à l’objet du marché : quel composant, quel lot, quelle étape du cycle de vie.',
  'AWD-L01.fix': 'Indiquer le composant ou le lot, et ce que la réponse change à la prestation reçue.',
  'AWD-L01.question.link': 'En quoi le critère « {name} » tient-il à l’objet du marché ?',
  'AWD-L03':
    'Le critère « {name} » porte, ou semble porter, sur le passé de l’entreprise. En procédure formalisée, cela relève de la sélection ; à l’attribution, seules se jugent l’offre et les personnes affectées.',
  'AWD-L03.fix': 'Le déplacer en sélection, ou juger les personnes affectées au marché ou ce qui y sera fait.',
  'AWD-L03.question.formalised':
    'La procédure est-elle formalisée (aux seuils européens ou au-dessus) ? À défaut : quels sont la date, la valeur, le type de marché et le type d’acheteur ?',
  'AWD-L03.question.target':
    'Que juge le critère « {name} » : l’entreprise et son passé, les personnes affectées, l’offre, ou l’exécution du marché ?',
  'PER-R08':
    '{lot} n’a aucune condition d’exécution relative à l’environnement. En France, depuis le 21 août 2026, chaque marché en comporte une.',
  'PER-R08.fix':
    'En ajouter une, par exemple PER-20 pour des prestations logicielles à distance ou PER-18 pour du travail sur site et du matériel. Si l’une des vôtres est environnementale, lui donner l’étiquette `environment`.',
  'PER-R08.question.tags': 'La condition d’exécution « {name} » porte-t-elle sur l’environnement ?',
  'PER-R08.question.performance-terms':
    'Quelles sont les conditions d’exécution de {lots}, et l’une d’elles porte-t-elle sur l’environnement ?',
  'LOT-R01': 'Le marché n’est pas alloti et aucune raison n’est indiquée.',
  'LOT-R01.fix': 'Allotir, ou consigner les faits au titre d’un des motifs de la loi (`notDividedReason`).',
  'LOT-R01.question.reason': 'Pourquoi le marché n’est-il pas alloti ? Un avis ne le dit pas.',
  'LOT-R01.question.directive': 'De quelle directive le marché relève-t-il ? L’obligation d’allotir en dépend.',
  'LOT-R01.question.global-contract':
    'S’agit-il d’un marché global (CCP L2171-1 et suivants), qui n’a pas à être alloti ?',
  'LOT-R01.question.formalised':
    'La valeur atteint-elle les seuils européens ? En dessous, l’obligation de motiver relève du droit national.',
  'LOT-R03':
    '{limit} vaut {value} et le marché a {lots} lot(s) : la limite est de {max} au plus, et un lot unique n’en a pas.',
  'LOT-R03.fix':
    'Corriger le nombre : pas plus de lots soumissionnés qu’il n’y en a, pas plus de lots attribués que de lots soumissionnés.',
  'EFO-06': 'Le texte en « {language} » contient encore {placeholders} : personne ne l’a rempli.',
  'EFO-06.fix': 'Résoudre la fiche avec ses paramètres, ou écrire la valeur dans le texte, en chaque langue.',
  'CAT-01': 'Le critère {criterion} renvoie à la fiche {clause} sans dire quelle version.',
  'CAT-01.fix': 'Écrire la version du catalogue dont le texte est tiré.',
  'question.jurisdiction': 'Dans quel État le marché est-il passé ? La règle est de droit français.',
  'question.date': 'Quel jour la procédure est-elle lancée ? La règle s’applique à partir du 21 août 2026.',
  'question.directive':
    'De quelle directive le marché relève-t-il ? Les marchés de défense et de sécurité (2009/81) sont exemptés.',
}
