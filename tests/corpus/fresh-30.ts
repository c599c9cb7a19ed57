import type { FreshGroup } from './fresh'

// Sentences of a stranger, in the twelve families. First reading, before anything was mended for them: 78.3 % of 60 found, 4 alarms of 46.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'past of the firm marked at award',
    family: 'award.link',
    also: ['selection', 'award.clarity'],
    basis: 'law.md A4 Lianakis C-532/06 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Appel d’offres ouvert. Critère n° 2 (25 points) : nombre de marchés de tierce maintenance de logiciels libres menés à terme par la société depuis 2021, attestations des maîtres d’ouvrage à l’appui.',
        'Dans la présente procédure formalisée, l’ancienneté de l’entreprise sur le marché hospitalier vaut 3 points par tranche de cinq ans, dans la limite de 15.',
      ],
      en: [
        'Open procedure. Award criterion C, 20%: the company’s track record in supplying comparable platforms to local authorities, as shown by contracts completed since 2019.',
      ],
    },
    lawful: {
      fr: [
        'Les références de la société ont servi à vérifier sa capacité et ne sont pas notées. Douze points vont à l’expérience du chef de projet nommément affecté, dont dépend directement la bonne fin de la migration : quatre points par migration de messagerie conduite, trois au plus.',
      ],
      en: [
        'Previous contracts of the firm are a matter for the suitability questionnaire alone; at award stage the council marks only the method statement written for this contract, under the four headings and the 0-5 scale in Appendix 3.',
      ],
    },
  },
  {
    shows: 'size and means of the firm marked at award',
    family: 'award.link',
    also: ['selection', 'scoring'],
    basis: 'law.md A4 Lianakis C-532/06 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Appel d’offres ouvert, sous-critère 1.4 : moyens généraux de l’entreprise, appréciés au regard de son effectif total, de son chiffre d’affaires et du nombre de ses agences (20 points).',
      ],
      en: [
        'Open procedure, criterion 4: tenderers employing over 100 people receive 10 marks, those with 50 to 100 receive 6 and smaller firms 2.',
        'Under this EU-advertised open competition, 10% of the marks reward financial robustness, measured by the tenderer’s average turnover and cash reserves over three financial years.',
      ],
    },
    lawful: {
      fr: [
        'Ni l’effectif ni le chiffre d’affaires de l’entreprise ne rapportent de points. Le sous-critère 1.4 porte sur l’équipe affectée au marché : un technicien présent de 8 h à 18 h, 0 point ; deux, 4 points ; trois ou plus, 8 points.',
      ],
      en: [
        'Size of the firm is immaterial. The 6% for cover goes to the rota offered for this contract: a named deputy for one role, 2%; for two roles, 4%; for all three roles, 6%.',
      ],
    },
  },
  {
    shows: 'seat or local establishment rewarded',
    family: 'award.link',
    also: ['selection', 'award.clarity', 'scoring'],
    basis: 'law.md A4 Contse C-234/03, CE Haute-Garonne 420585 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Sous-critère 3.2, ancrage : 10 points si le siège se trouve dans l’une des communes de la Métropole, 5 points dans le reste du département, 0 au-delà.',
      ],
      en: [
        'At equal quality, preference for a supplier that already pays commercial rates in the county on the closing date.',
      ],
    },
    lawful: {
      fr: [
        'Délai d’arrivée sur site en cas d’arrêt du serveur, où que soit établi le titulaire (6 points) : deux heures au plus, 6 points ; plus de deux et jusqu’à quatre heures, 3 points ; au-delà, 0.',
      ],
      en: [
        'Tenders are marked without regard to where the firm has its seat or branches; remote support is accepted for every task in the schedule.',
      ],
    },
  },
  {
    shows: 'local jobs or local spending rewarded',
    family: 'award.link',
    also: ['performance', 'selection'],
    basis: 'law.md A7 local ecosystems [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Retombées pour le bassin d’emploi (8 %) : nombre de postes que le soumissionnaire promet de pourvoir avec des habitants de l’agglomération.',
      ],
      en: [
        'Community dividend, 10%: the share of the contract sum that the tenderer undertakes to spend with businesses based in the county.',
      ],
    },
    lawful: {
      fr: [
        'Insertion (5 points) : heures de travail réservées, pour l’exécution du présent marché, à des demandeurs d’emploi de longue durée, sans condition de résidence. De 50 à 99 heures, 2 points ; 100 heures ou plus, 5 points.',
      ],
      en: [],
    },
  },
  {
    shows: 'nationality of the capital rewarded',
    family: 'award.link',
    also: ['selection', 'scoring', 'process'],
    basis: 'law.md A1 art. 18(1), A5 no European preference [memory]',
    place: 'award',
    unlawful: {
      fr: ['Cinq points supplémentaires sont accordés aux éditeurs dont le capital est majoritairement français.'],
      en: ['Irish-owned companies will be favoured through an uplift of 4% on their total score.'],
    },
    lawful: {
      fr: [],
      en: [
        'Nationality of shareholders plays no part in the marking of tenders: a tenderer from any Member State or GPA party is treated alike.',
      ],
    },
  },
  {
    shows: 'a label as the only way to the marks',
    family: 'award.proof',
    also: ['award.link', 'award.clarity', 'techspec', 'scoring'],
    basis: 'law.md A4 Max Havelaar C-368/10 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Sobriété numérique : 10 points pour le soumissionnaire détenteur du label Numérique Responsable niveau 2, 0 point pour tout autre soumissionnaire.',
      ],
      en: [
        'Criterion E, energy use of the application: full marks on production of the Blue Angel certificate DE-UZ 215, nil otherwise. No other document will be examined.',
        'Laptops supplied with the managed desktop score 5 marks if TCO Certified and none if they are not.',
      ],
    },
    lawful: {
      fr: [
        'Consommation mémoire du client de messagerie, mesurée selon l’annexe 4 : moins de 500 Mo, 5 points ; de 500 Mo à 1 Go, 2 points ; au-delà, 0. L’écolabel Blauer Engel, un label équivalent ou toute autre preuve de la mesure est admis.',
      ],
      en: [
        'Repairability of the laptops: 5 marks if battery and storage can be replaced without special tools, 0 if not. A TCO Certified certificate, an equivalent label or the maker’s service manual is accepted as proof.',
      ],
    },
  },
  {
    shows: 'general corporate policy marked',
    family: 'award.link',
    also: ['award.clarity', 'selection'],
    basis: 'law.md A4 CE Nantes Métropole 417580 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'La politique de responsabilité sociétale menée par l’entreprise dans l’ensemble de ses activités, attestée par son dernier rapport annuel, intervient pour 10 % dans la note finale.',
      ],
      en: [
        'Up to 50 marks will be given for the group-wide net-zero pledge and diversity charter adopted by the tenderer’s board.',
      ],
    },
    lawful: {
      fr: [
        'Les engagements pris à l’échelle du groupe ne sont pas notés. Le sous-critère environnemental (6 points) porte sur la part des postes réemployés lors du présent déploiement : 10 %, 2 points ; 20 %, 4 points ; 30 % ou plus, 6 points.',
      ],
      en: [
        'Corporate policies need not be enclosed and will not be read. Criterion F (5%) concerns this contract only: old servers sent for reuse rather than scrap, half of them for 2%, all of them for 5%.',
      ],
    },
  },
  {
    shows: 'donations, sponsorship or membership rewarded',
    family: 'award.link',
    also: ['community', 'selection', 'scoring'],
    basis: 'law.md A7 value engagement at award [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Une bonification de 4 points revient aux entreprises mécènes d’une fondation du logiciel libre ou du fonds de dotation de l’hôpital.',
      ],
      en: [
        'Tenderers sponsoring LibreOffice’s foundation at silver level or higher, or paying dues to a recognised open-source trade body, score an extra 3%.',
      ],
    },
    lawful: {
      fr: ['Dons, mécénat et adhésions ne procurent aucun avantage dans la notation des offres.'],
      en: [
        'Sponsorship is not marked. Hours which the assigned developers will spend under this contract on offering the council’s fixes to the original project carry 6%: 20 hours, 2%; 40 hours, 4%; 60 hours or more, 6%.',
      ],
    },
  },
  {
    shows: 'extra marks for a named brand',
    family: 'techspec',
    also: ['award.link', 'award.clarity', 'scoring'],
    basis: 'law.md A1 art. 42(4), A4 TA Lille Nexedi [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Les solutions reposant sur Red Hat Enterprise Linux bénéficient de 5 points de plus que celles bâties sur une autre distribution.',
      ],
      en: ['Ten marks will be given where the proposed database engine is Oracle, and two for anything else.'],
    },
    lawful: {
      fr: [],
      en: [
        'Mailboxes now held in Microsoft 365 must be imported into the product proposed, whichever it is: 10 marks if all folders and flags survive the test in Appendix 4, 5 if only folders do, 0 otherwise.',
      ],
    },
  },
  {
    shows: 'advantage to the incumbent',
    family: 'award.link',
    also: ['award.clarity', 'scoring', 'process', 'selection'],
    basis: 'law.md A4 Contse C-234/03 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'La connaissance du système d’information de l’établissement acquise par le titulaire du marché précédent sera valorisée à hauteur de 10 points.',
      ],
      en: ['Where two tenders finish level on points, the contract stays with the current provider.'],
    },
    lawful: {
      fr: [
        'En cas d’égalité de points, l’offre la mieux notée au critère « reprise des données » est classée devant ; la qualité de titulaire sortant est indifférente.',
      ],
      en: [],
    },
  },
  {
    shows: 'criterion too vague to be tendered for',
    family: 'award.clarity',
    also: ['award.link', 'award.proof'],
    basis: 'law.md A4 CE 25 June 2024 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Sérieux du soumissionnaire et qualité générale de sa proposition : 30 points.',
        'Le caractère innovant et l’attractivité de l’offre sont notés sur 20, sans autre précision, par le comité de direction.',
      ],
      en: ['How well the panel feels the supplier would fit in with the council’s way of working: 10% of the marks.'],
    },
    lawful: {
      fr: [
        'Innovation (6 points) : un point par fonction offerte parmi les six énumérées à l’annexe 5, chacune constatée lors de la démonstration selon le script qui y figure.',
      ],
      en: [
        'Quality of the migration plan, 20%: sequencing, rollback, data checks and notice to users weigh 5% apiece, each marked from 0 to 5 on the scale printed in Appendix 2.',
      ],
    },
  },
  {
    shows: 'unrestricted freedom to add considerations',
    family: 'award.clarity',
    also: ['award.weights', 'award.link', 'process'],
    basis: 'law.md A1 art. 67(4) [memory]',
    place: 'award',
    unlawful: {
      fr: ['La Métropole pourra retenir tout autre élément qu’elle jugerait utile pour départager les offres.'],
      en: [
        'The list of criteria is indicative; in making its choice the council may weigh any further consideration it thinks fit.',
      ],
    },
    lawful: {
      fr: [
        'La Métropole peut demander des précisions sur la teneur des offres, sans que celles-ci puissent être modifiées ; aucun élément autre que les critères du présent article n’entre dans le choix.',
      ],
      en: [],
    },
  },
  {
    shows: 'proof unverifiable or in the tenderer’s own hands',
    family: 'award.proof',
    also: ['community', 'award.clarity', 'award.link'],
    basis: 'law.md A1 art. 67(4), corrections.md B2 COM-09 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les contributions des intervenants sont établies uniquement par l’attestation du mainteneur du projet, fût-il salarié ou dirigeant du soumissionnaire.',
      ],
      en: [
        'Marks for fault-repair times follow the tenderer’s own word: no evidence will be sought and the figures will not form part of the contract.',
      ],
    },
    lawful: {
      fr: [
        'Les délais de correction annoncés, notés selon le barème de l’annexe 2, deviennent contractuels et sont contrôlés chaque mois dans l’outil de suivi des incidents.',
      ],
      en: [
        'Contributions of the assigned staff may be shown by public links, by an attestation from a project the tenderer does not control, or by any other evidence that the council can check.',
      ],
    },
  },
  {
    shows: 'weights that do not add up',
    family: 'award.weights',
    also: ['scoring', 'award.clarity', 'eforms'],
    basis: 'law.md B hard thresholds: weights = 100 [memory]',
    place: 'award',
    unlawful: {
      fr: ['Pondération : prix 45 %, valeur technique 40 %, délai de reprise 10 %, performance environnementale 15 %.'],
      en: [
        'Marks available: price 400, method statement 300, service levels 200, energy use of the platform 50, giving a total of 1,000.',
      ],
    },
    lawful: {
      fr: [
        'Prix 40 % ; valeur technique 45 %, soit méthode de reprise des données 25 % et délai des correctifs de sécurité 20 % ; délai de mise en service 5 % ; part de matériel réemployé 10 %.',
      ],
      en: [
        'Out of 1,000 marks, 450 go to cost, 300 to the migration method, 150 to security-patch times and 100 to the platform’s energy use.',
      ],
    },
  },
  {
    shows: 'weights settled after opening',
    family: 'award.weights',
    also: ['award.clarity', 'process', 'scoring'],
    basis: 'law.md A4 CE Saint-Pal-de-Mons, TNS Dimarso C-6/15 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'La valeur technique (60 %) comprend quatre sous-critères dont la commission arrêtera les coefficients une fois les plis ouverts.',
      ],
      en: [
        'Quality will count for somewhere between 20% and 70% of the marks, the exact figure being settled when tenders have been read.',
      ],
    },
    lawful: {
      fr: [
        'Les coefficients ci-après, soit les 60 % de la valeur technique, ne peuvent être modifiés après l’ouverture des plis : méthode de reprise des données 30 %, calendrier de bascule 15 %, formation des agents 15 %.',
      ],
      en: [
        'The marking guide was fixed before the closing date; the panel applies the published weights as they stand and creates no sub-weights.',
      ],
    },
  },
  {
    shows: 'price alone after the Climate law, or price left out',
    family: 'award.weights',
    also: ['award.link', 'award.clarity', 'scoring'],
    basis: 'law.md 0.4, A3 R2152-7 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Consultation lancée le 12 octobre 2026 pour le support de logiciels libres : le prix le plus bas est l’unique critère d’attribution.',
      ],
      en: [
        'Tenders are ranked on quality alone; prices, which each tenderer remains free to set, carry no weight whatever.',
      ],
    },
    lawful: {
      fr: [],
      en: [
        'The yearly price is fixed by the council at €180,000 and tenders compete on quality alone, under the criteria and weights of table 6.',
      ],
    },
  },
  {
    shows: 'negative marks, or marks centred on the estimate',
    family: 'scoring',
    also: ['award.weights', 'award.clarity'],
    basis: 'law.md A4 CE Guadeloupe 362532, CE Val d’Oise Habitat 370789 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Toute offre dont le prix excède le double de celui de la moins-disante reçoit une note de prix négative, imputée sur sa note technique.',
      ],
      en: [
        'The tender closest to the council’s pre-tender estimate takes all 40 price marks; dearer and cheaper tenders alike lose one mark per 1% of deviation.',
      ],
    },
    lawful: {
      fr: [
        'Note de prix = 40 × prix de l’offre la moins chère ÷ prix de l’offre notée ; aucune note négative ne peut en résulter.',
      ],
      en: [
        'Price marks = 45 × lowest price ÷ price of the tender being marked. The pre-tender estimate, held in a sealed file, has no part in the formula.',
      ],
    },
  },
  {
    shows: 'formula that neutralises price',
    family: 'scoring',
    also: ['award.weights'],
    basis: 'law.md A4 CE Belleville 373362, CE 427761 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Sur les 40 points du prix, 35 sont acquis à toute offre régulière ; les 5 restants se répartissent en fonction de l’écart avec la moins-disante.',
      ],
      en: [
        'Price mark = 50 × (9 − P ÷ lowest P) ÷ 8, so that a tender at twice the lowest price still earns more than 43 of the 50 marks.',
      ],
    },
    lawful: {
      fr: [
        'L’offre la moins-disante obtient 40 points ; une offre deux fois plus chère en obtient 20, selon la formule 40 × Pmin ÷ P.',
      ],
      en: [],
    },
  },
  {
    shows: 'tenderers give themselves their mark',
    family: 'award.clarity',
    also: ['scoring', 'award.proof'],
    basis: 'law.md A4 CE 22 Nov 2019 418461 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'La note technique que le soumissionnaire se donne dans la grille jointe est reprise telle quelle dans le classement.',
      ],
      en: [
        'Scores entered by tenderers in the self-assessment workbook will be carried into the evaluation without review.',
      ],
    },
    lawful: {
      fr: [
        'La grille d’autoévaluation, remise pour information, ne lie pas l’acheteur : les évaluateurs établissent seuls les notes au vu du mémoire et du barème publié.',
      ],
      en: [
        'Tenderers may use the self-assessment sheet to check that their file is complete. No mark is drawn from it.',
      ],
    },
  },
  {
    shows: 'points per unit without a ceiling',
    family: 'scoring',
    also: ['community', 'award.link', 'award.clarity', 'selection'],
    basis: 'law.md A4 CAA Bordeaux 2014 [verified], D uncapped counts [house]',
    place: 'award',
    unlawful: {
      fr: ['Un demi-point par certification Linux détenue par les salariés de la société, sans plafond.'],
      en: [
        'Each pull request merged by the proposed developers adds one mark to the quality score, with no upper limit.',
      ],
    },
    lawful: {
      fr: [],
      en: [
        'Two marks for each data migration led by the named project manager, on whom delivery hinges, counted up to three migrations.',
      ],
    },
  },
  {
    shows: 'one forge only, popularity of a company account',
    family: 'community',
    also: ['award.proof', 'award.link', 'award.clarity', 'scoring'],
    basis: 'law.md A7 selection on contribution, C proof ladder: any forge [house]',
    place: 'award',
    unlawful: {
      fr: [
        'Ne sont prises en considération que les contributions visibles sur GitHub ; celles déposées ailleurs sont réputées inexistantes.',
      ],
      en: [
        'A tenderer’s open-source commitment (8 marks) is read from the stars and followers of its company account on GitLab.com.',
      ],
    },
    lawful: {
      fr: [
        'Les contributions des personnes affectées sont reçues quelle que soit la forge, GitHub, Codeberg, liste de diffusion ou serveur propre au projet ; une attestation de tiers suffit à défaut d’accès public.',
      ],
      en: [],
    },
  },
  {
    shows: 'turnover minimum above the cap',
    family: 'selection',
    also: ['lots', 'process'],
    basis: 'law.md 0.1 R2142-7 [verified], A1 art. 58(3) [memory]',
    place: 'selection',
    unlawful: {
      fr: ['Lot unique estimé à 200 000 € HT. Chiffre d’affaires annuel minimal exigé des candidats : 600 000 € HT.'],
      en: [
        'The estimated value of the contract is €150,000. Applicants must show a yearly turnover of at least €500,000.',
      ],
    },
    lawful: {
      fr: [],
      en: [
        'No minimum turnover is set. The successful tenderer shall have professional indemnity cover of €500,000 in place when the contract is signed.',
      ],
    },
  },
  {
    shows: 'one reference or one certificate, nothing else accepted',
    family: 'selection',
    also: ['award.proof', 'techspec'],
    basis: 'law.md A3 R2142-14 [verified], A1 art. 62 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Les candidats dépourvus de référence identique dans un centre hospitalier universitaire sont éliminés pour ce seul motif.',
      ],
      en: [
        'Applicants must hold ISO/IEC 27001; neither an equivalent certificate nor any other evidence of information-security measures will be considered.',
      ],
    },
    lawful: {
      fr: [
        'Le candidat joint, pour l’hébergeur qu’il propose, fût-il sous-traitant, le certificat d’hébergeur de données de santé qu’impose l’article L. 1111-8 du code de la santé publique.',
      ],
      en: [
        'An ISO/IEC 27001 certificate, an equivalent certificate from a body established in another Member State, or other proof of equivalent security measures is accepted.',
      ],
    },
  },
  {
    shows: 'guarantee that a third party merges',
    family: 'performance',
    also: ['community'],
    basis: 'law.md A7 return of contributions [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le titulaire garantit que ses correctifs seront intégrés par le projet d’origine sous soixante jours, sous peine d’une pénalité de 200 € par jour.',
      ],
      en: [
        'The last 10% of the price falls due only once the project’s maintainers have merged the contractor’s patches.',
      ],
    },
    lawful: {
      fr: [
        'Hors faille sous embargo, le titulaire propose chaque correctif au projet d’origine dans les vingt jours ouvrés suivant sa livraison ; la décision des mainteneurs ne conditionne ni l’admission ni le paiement.',
      ],
      en: [
        'The contractor shall submit its changes to the original project within 30 days of acceptance, save those under a security embargo; refusal by the maintainers has no effect on payment.',
      ],
    },
  },
  {
    shows: 'no lots for convenience or without a reason',
    family: 'lots',
    also: ['process', 'eforms'],
    basis: 'law.md A3 L2113-11 [verified], A1 art. 46 [memory]',
    place: 'lots-reason',
    unlawful: {
      fr: ['Marché non alloti, un prestataire unique étant plus commode à gérer pour la direction du numérique.'],
      en: [
        'The contract is let as a single lot. The council does not consider that it owes tenderers an explanation for that choice.',
      ],
    },
    lawful: {
      fr: [
        'Absence d’allotissement : la maintenance d’un seul logiciel, installé sur un seul site, ne permet pas d’identifier des prestations distinctes (article L. 2113-10 du code de la commande publique).',
      ],
      en: [
        'Not divided into lots: the contract covers support for one program, used by one team at one site, and two providers changing the same database would leave no way of telling whose change caused a fault.',
      ],
    },
  },
  {
    shows: 'lot kept for small firms, limit without a rule',
    family: 'lots',
    also: ['selection', 'award.clarity', 'process'],
    basis: 'law.md A3 R2113-1 [verified], A1 art. 20, 46 [memory]',
    place: 'lots-rule',
    unlawful: {
      fr: ['Le lot 4 est réservé aux petites et moyennes entreprises du numérique libre.'],
      en: [
        'No tenderer will be given more than two of the five lots; which two is for the council to decide after evaluation.',
      ],
    },
    lawful: {
      fr: [
        'Aucun lot n’est réservé. Nul ne reçoit plus de deux lots sur cinq : au-delà, les lots lui reviennent dans l’ordre décroissant de leur valeur estimée publiée dans l’avis.',
      ],
      en: [
        'A tenderer may bid for all five lots and win no more than three; if it ranks first in more than three, it is given those of highest published estimated value.',
      ],
    },
  },
  {
    shows: 'adviser tenders while its work is withheld',
    family: 'process',
    also: ['selection'],
    basis: 'law.md A1 art. 41, A4 Fabricom C-21/03 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        'La société ayant rédigé le présent CCTP peut soumissionner ; ses travaux préparatoires ne seront pas communiqués aux autres candidats.',
      ],
      en: [
        'The firm that carried out the feasibility study is free to tender, and its report will remain confidential to it and the council.',
      ],
    },
    lawful: {
      fr: [
        'Le cabinet auteur de l’étude préalable peut répondre ; son rapport et ses données sont joints au dossier, et le délai de remise des offres est porté à cinquante jours pour que tous en tirent parti.',
      ],
      en: [
        'Firms which replied to the market sounding may tender on the same footing as others: every document exchanged with them has been open to all since publication, and the tender period is 45 days.',
      ],
    },
  },
  {
    shows: 'notice fields at odds, withdrawn code',
    family: 'eforms',
    also: ['lots', 'selection', 'process'],
    basis: 'law.md 0.2, E limits [verified]',
    place: 'description',
    unlawful: {
      fr: [
        'Avis : un soumissionnaire peut présenter une offre pour deux lots au plus (BT-31 = 2) et s’en voir attribuer quatre au plus (BT-33 = 4).',
      ],
      en: ['Notice in SDK 1.13: the selection criterion on past services is coded tp-abil.'],
    },
    lawful: {
      fr: [
        'Cinq lots ; BT-31 = 4, BT-33 = 2. Le soumissionnaire classé premier sur plus de deux lots obtient ceux dont la valeur estimée, indiquée à l’avis, est la plus forte.',
      ],
      en: [
        'Notice in SDK 1.13: BT-821 is epo-notice and the criterion on past services is coded slc-abil-ref-services in BT-809.',
      ],
    },
  },
]
