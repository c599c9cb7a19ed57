import type { FreshGroup } from './fresh'

// A third stranger's, in every family alike. First reading, before anything was mended for them: 63.9 % of 72 found, 6 alarms of 72.

export const groups: readonly FreshGroup[] = [
  // award.weights
  {
    shows: 'points shared out after opening',
    family: 'award.weights',
    also: ['award.clarity', 'process', 'scoring'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "La note technique vaut 60 points. La mairie partagera ces points entre l'équipe, le calendrier et l'assistance après avoir ouvert les plis, selon ce que contiennent les offres.",
      ],
      en: [
        'Price counts for 40 out of 100. How the other 60 are shared between training, help desk and data transfer will be settled by the panel when it has read the offers.',
      ],
    },
    lawful: {
      fr: [
        "Les 60 points techniques se partagent ainsi : 25 pour le délai de rétablissement promis, 15 pour les heures d'assistance comprises, 20 pour la consommation électrique mesurée selon l'annexe 4. Rien ne bougera après l'ouverture des plis.",
      ],
      en: [
        'Price counts for 40 out of 100, hours of training offered for 20, answer time of the help desk for 20 and the data transfer test of Annex 3 for 20. The panel cannot move points from one to another once the offers are open.',
      ],
    },
  },
  {
    shows: 'weights add up to more than 100',
    family: 'award.weights',
    also: ['scoring', 'eforms', 'award.clarity'],
    basis: 'law.md B [memory]',
    place: 'award',
    unlawful: {
      fr: ["Prix : 45 %. Délai de remise en service : 35 %. Nombre d'heures de formation comprises : 30 %."],
      en: [
        'The offers are marked out of 100: price 50, hours of training 20, time to fix a fault 20, and yearly energy use of the service 20.',
      ],
    },
    lawful: {
      fr: [
        "Prix : 45 %. Délai de remise en service promis : 30 %. Heures de formation comprises : 15 %, et énergie consommée par le service, mesurée selon l'annexe 3 : 10 %.",
      ],
      en: [
        'The offers are marked out of 100: price 50, hours of training 20, time to fix a fault 20, and yearly energy use of the service, measured as in Annex 5, 10.',
      ],
    },
  },
  {
    shows: 'weight of price left open between far limits',
    family: 'award.weights',
    also: ['award.clarity', 'scoring', 'process'],
    basis: 'law.md A1 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Selon les offres reçues, le prix pèsera entre 15 et 85 % de la note : le bureau municipal fixera le chiffre exact le jour du choix.',
      ],
      en: [
        'Price will count for anything from 10 to 90 points out of 100, and the exact figure is chosen by the Head of Unit after the envelopes are open.',
      ],
    },
    lawful: {
      fr: [
        'Le prix pèse 45 % de la note finale, ni plus ni moins. Ce chiffre vaut pour toutes les offres et le bureau municipal ne pourra pas le modifier le jour du choix.',
      ],
      en: [
        'Price counts for 50 points out of 100. This figure was decided before publication, is the same for all bidders, and stays as it is whatever offers come in.',
      ],
    },
  },

  // award.link
  {
    shows: 'general good works of the company',
    family: 'award.link',
    also: ['award.clarity', 'award.proof', 'community'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "L'université donnera jusqu'à 10 points aux entreprises généreuses au quotidien : mécénat sportif, crèche pour les salariés, dons à des œuvres.",
      ],
      en: [
        'Up to 10 points are for what the company does for society in general, for example charity runs, gifts to schools and paid time off for volunteers.',
      ],
    },
    lawful: {
      fr: [
        "Dix points pour les heures de travail confiées, pendant ce marché, à des personnes sans emploi depuis plus d'un an : jusqu'à 10 heures, 0 ; de 11 à 40, 5 ; plus de 40, 10. Les heures promises entrent au contrat ; les dons de l'entreprise ne sont pas notés.",
      ],
      en: [
        'Ten points for training hours given to ministry staff under this contract: below 20 hours 0, 20 to 40 hours 5, above 40 hours 10. What the company does for charity or for schools elsewhere brings no points.',
      ],
    },
  },
  {
    shows: 'age or size of the firm earns points',
    family: 'award.link',
    also: ['selection', 'scoring', 'community'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "Une maison installée depuis longtemps rassure : nous ajoutons 1 point par année d'existence de la société, jusqu'à 10.",
      ],
      en: [
        'The older and bigger the firm, the more points: 5 if it has more than 50 employees, 5 more if it was founded over ten years ago.',
      ],
    },
    lawful: {
      fr: [
        "Douze points pour le formateur nommé dans l'offre, dont dépend la réussite des stages : sessions sur ce logiciel ou un logiciel comparable animées depuis trois ans, 0 à 2 : 4 points, 3 à 5 : 8 points, 6 et plus : 12 points. L'âge et la taille de la société ne comptent pas.",
      ],
      en: [
        'Twelve points for the project leader named in the offer, who will do most of the work in person: projects of the same kind led in the last three years, none 0 points, one or two 6, three or more 12. The age and size of the firm give no points.',
      ],
    },
  },
  {
    shows: 'free extras that have nothing to do with the purchase',
    family: 'award.link',
    also: ['award.clarity', 'process', 'community'],
    basis: 'law.md A1 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        "Un bonus de 5 points ira à l'entreprise qui refait gratuitement le site du comité des fêtes ou paie les maillots du club de foot.",
      ],
      en: [
        'Five points will be added for any company that agrees to sponsor the staff Christmas party or the open day of the ministry.',
      ],
    },
    lawful: {
      fr: [
        "Cinq points si l'offre comprend, dans ce marché et sans supplément, un mode d'emploi imprimable pour chaque écran du logiciel livré ; aucun point sinon. Un cadeau, un parrainage ou un travail pour le comité des fêtes ne rapporte rien.",
      ],
      en: [
        'Five points if the offer includes a user guide in Maltese for each module delivered under this contract, and none if it does not. Gifts, sponsorship or free work on other things are not counted.',
      ],
    },
  },

  // award.clarity
  {
    shows: 'points for a feeling',
    family: 'award.clarity',
    also: ['award.proof', 'scoring', 'award.link'],
    basis: 'law.md A1 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        "Vingt points seront donnés au coup de cœur : chaque membre du jury dit l'impression que lui laisse le dossier.",
      ],
      en: [
        'Twenty points depend on how the panel feels about the offer as a whole, without any further list of points to look at.',
      ],
    },
    lawful: {
      fr: [
        "Prise en main, 20 points : cinq étudiants tirés au sort font les dix tâches de l'annexe 2, et chaque tâche finie en moins de trois minutes vaut deux points, en moyenne sur les cinq. Le ressenti des jurés ne compte pas.",
      ],
      en: [
        'Twenty points for the trial on the test system: two points for each of the ten tasks of Annex 4 finished within five minutes by the clock. The general impression of the panel is not marked.',
      ],
    },
  },
  {
    shows: 'empty words instead of something to measure',
    family: 'award.clarity',
    also: ['award.proof', 'award.link'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: ["Nous donnerons 15 points à une solution moderne, agréable et dans l'air du temps."],
      en: ['Fifteen points for a serious partner who shows the right spirit and a good understanding.'],
    },
    lawful: {
      fr: [
        "Quinze points pour la rapidité, mesurée par nos agents sur la maquette : page d'accueil affichée en moins de 2 secondes, 15 ; de 2 à moins de 4 secondes, 8 ; à partir de 4 secondes, 0.",
      ],
      en: [
        'Fifteen points for the opening hours of the help desk: below 10 hours a day 0 points, from 10 to below 12 hours 8 points, 12 hours or more 15 points. The hours offered are written in the contract.',
      ],
    },
  },
  {
    shows: 'panel may mark things not announced',
    family: 'award.clarity',
    also: ['award.weights', 'process', 'scoring'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: ["Au fil de la lecture, le jury pourra retenir d'autres qualités non citées ici et leur donner des points."],
      en: [
        'If the panel finds something interesting in an offer which is not in this list, it may give points for it.',
      ],
    },
    lawful: {
      fr: [
        'Seules les quatre lignes du tableau donnent une note. Une qualité non citée dans ce tableau, même intéressante, ne rapporte rien, et le jury ne peut pas en ajouter.',
      ],
      en: [
        'Only the five items of the table are marked. The panel may not give points for anything outside the table, however interesting it looks.',
      ],
    },
  },

  // award.proof
  {
    shows: 'one label, no other proof',
    family: 'award.proof',
    also: ['award.link', 'techspec', 'award.clarity'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "Huit points à l'entreprise dont le centre de données porte le label Ange Bleu ; tout autre papier sera écarté, même s'il montre la même chose.",
      ],
      en: [
        'Four points if the printed guides are on paper with the EU Ecolabel. Paper with another label or with a test report gets zero.',
      ],
    },
    lawful: {
      fr: [
        "Huit points si le centre de données qui hébergera notre service porte le label Ange Bleu ou un label équivalent, ou si l'entreprise montre par tout autre document que les mêmes exigences sont tenues.",
      ],
      en: [
        'Four points if the guides printed for this contract are on paper with the EU Ecolabel or an equivalent label. A test report or any other document which shows the same is accepted too.',
      ],
    },
  },
  {
    shows: 'the firm marks itself',
    family: 'award.proof',
    also: ['scoring', 'award.clarity', 'process'],
    basis: 'law.md A4 [memory]',
    place: 'award',
    unlawful: {
      fr: ["L'entreprise coche elle-même sa note sur 20 dans la grille jointe ; la mairie la reporte sans la revoir."],
      en: [
        'Each bidder writes his own score for user support, from 0 to 20, in the form, and the panel copies this score into the final table.',
      ],
    },
    lawful: {
      fr: [
        "L'entreprise décrit dans la grille ce qu'elle propose, sans se noter. La mairie note ensuite elle-même, avec les paliers publiés en face de chaque ligne et d'après les pièces jointes.",
      ],
      en: [
        'Bidders fill in the form with the hours and dates they offer. They do not score themselves; the panel works out the score from these figures with the table in Annex 6.',
      ],
    },
  },
  {
    shows: 'a promise nobody checks',
    family: 'award.proof',
    also: ['award.clarity', 'performance'],
    basis: 'law.md A4 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        "Délai de dépannage, 20 points : on croit l'entreprise sur parole, aucune pièce n'est demandée et le délai annoncé n'engage à rien par la suite.",
      ],
      en: [
        'The bidder with the shortest answer time gets 15 points. The time is only a statement: nobody will check it and it will not be in the contract.',
      ],
    },
    lawful: {
      fr: [
        'Délai de dépannage, 20 points : moins de 4 heures ouvrées, 20 ; de 4 à 8 heures, 10 ; au-delà, 0. Le délai annoncé entre dans le contrat et se contrôle chaque mois dans le registre des demandes.',
      ],
      en: [
        'Answer time, 15 points: up to 2 hours 15, over 2 and up to 6 hours 7, over 6 hours 0. The time offered becomes part of the contract and is checked each month in the ticket log.',
      ],
    },
  },

  // scoring
  {
    shows: 'marks below zero',
    family: 'scoring',
    also: ['award.weights'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Note de prix sur 40 : on retire 1 point par tranche de 1 000 € au-dessus du moins cher, sans plancher ; une note de -12 est donc possible et se retranche du total.',
      ],
      en: [
        'An offer which costs more than double the cheapest gets minus points for price, and these are taken off its points for quality.',
      ],
    },
    lawful: {
      fr: ["Note de prix : 40 × prix le plus bas / prix de l'offre. Elle va de 0 à 40 et n'est jamais négative."],
      en: [
        'Price points are 40 times the lowest price divided by the price of the offer. There are no minus points: the least an offer can get is zero.',
      ],
    },
  },
  {
    shows: 'cheapest offer does not get the best price mark',
    family: 'scoring',
    also: ['award.weights', 'award.clarity'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "Le prix le plus proche de l'estimation de la mairie obtient 40 points ; plus on s'en éloigne, vers le haut ou vers le bas, moins on a de points.",
      ],
      en: [
        'Full price points go to the offer nearest to the average of all prices; a cheaper offer gets fewer points than that one.',
      ],
    },
    lawful: {
      fr: [
        "L'offre la moins chère obtient 40 points et chacune des autres 40 × prix le plus bas / son prix. L'estimation de la mairie n'entre pas dans ce calcul.",
      ],
      en: [
        'The cheapest offer gets the full 40 points and each other offer gets 40 × lowest price / its own price. The average of the prices is not used.',
      ],
    },
  },
  {
    shows: 'price hardly changes the mark',
    family: 'scoring',
    also: ['award.weights'],
    basis: 'law.md A4 [verified]',
    place: 'award',
    unlawful: {
      fr: ["Prix, 50 points : le moins cher a 50, tous les autres ont 48, quel que soit l'écart."],
      en: ['Price is worth 50 points, but no offer gets less than 46 of them, even at four times the lowest price.'],
    },
    lawful: {
      fr: [
        'Prix, 50 points : 50 × prix le plus bas / prix proposé. Une offre deux fois plus chère que la première a donc 25 points, une offre quatre fois plus chère 12,5.',
      ],
      en: [
        'Price is worth 50 points. The lowest price gets 50, a price twice as high gets 25, and all others follow the same rule: 50 × lowest price / own price.',
      ],
    },
  },

  // selection
  {
    shows: 'office in the area at the time of the offer',
    family: 'selection',
    also: ['performance', 'award.link'],
    basis: 'law.md A4 [verified]',
    place: 'selection',
    unlawful: {
      fr: ["L'entreprise doit déjà tenir une agence dans notre communauté de communes quand elle répond."],
      en: ['Firms without an office in Nicosia on the day they send their offer are not accepted.'],
    },
    lawful: {
      fr: [
        "Peu importe l'endroit où l'entreprise est installée : aucune agence dans notre communauté de communes n'est demandée, ni maintenant ni plus tard.",
      ],
      en: [
        'It does not matter in which town or country the firm has its office. An office in Nicosia is not asked for, now or later.',
      ],
    },
  },
  {
    shows: 'yearly sales far above the value of the work',
    family: 'selection',
    also: ['lots'],
    basis: 'law.md 0.1 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le lot est estimé à 80 000 € en tout ; pour être retenue, une entreprise doit vendre pour au moins 400 000 € par an.',
      ],
      en: [
        'The whole contract is worth about 200 000 euro. A bidder must have had yearly sales of 1 million euro or more.',
      ],
    },
    lawful: {
      fr: [
        "Le lot est estimé à 80 000 € en tout ; l'entreprise montre des ventes d'au moins 60 000 € par an ou, si elle est trop récente, une attestation de sa banque.",
      ],
      en: [
        'The whole contract is worth about 200 000 euro. Yearly sales of 150 000 euro are enough, and a young firm may show insurance cover or a bank letter instead.',
      ],
    },
  },
  {
    shows: 'no earlier public client, no chance',
    family: 'selection',
    also: ['process', 'award.proof'],
    basis: 'law.md A3 [verified]',
    place: 'selection',
    unlawful: {
      fr: ["Une entreprise qui n'a encore jamais travaillé pour une université est écartée d'office."],
      en: [
        'Only companies that already did the same work for a ministry of this country can apply; others will not be considered.',
      ],
    },
    lawful: {
      fr: [
        "L'entreprise cite deux travaux comparables des trois dernières années, pour un client public ou privé de n'importe quel pays. Si elle n'en a pas, elle présente à la place les CV des personnes prévues pour le travail.",
      ],
      en: [
        'The firm shows one comparable job from the last three years, done for any client, public or private, in any country. A new firm may show instead the training and past work of its people.',
      ],
    },
  },

  // techspec
  {
    shows: 'one make only',
    family: 'techspec',
    also: ['process'],
    basis: 'law.md A4 [verified]',
    place: 'specification',
    unlawful: {
      fr: ["Les postes de l'accueil seront équipés de Microsoft Office 2024 et d'aucun autre logiciel de bureautique."],
      en: ['The new register must be built on Oracle Database; offers with a different database will be sent back.'],
    },
    lawful: {
      fr: [
        "Les secrétariats gardent des milliers de fichiers Word et Excel : le logiciel proposé, au choix de l'entreprise, doit ouvrir les vingt fichiers de l'annexe 5 sans perte de texte ni de formule.",
      ],
      en: [
        'Our present data sits in an Oracle database and has to be moved out of it. The bidder may propose any database which passes the load test in Annex 2.',
      ],
    },
  },
  {
    shows: 'one national norm, nothing equivalent',
    family: 'techspec',
    also: ['award.proof', 'selection'],
    basis: 'law.md A1 [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        "L'archivage suit la norme française NF Z42-013 et elle seule ; une autre norme, même comparable, sera refusée.",
      ],
      en: ['Scanned files must follow British Standard BS 10008 and no other norm.'],
    },
    lawful: {
      fr: [
        "L'archivage suit la norme NF Z42-013 ou une norme équivalente ; l'entreprise peut montrer par tout document que sa solution rend le même service.",
      ],
      en: [
        'Scanned files must follow BS 10008 or an equivalent norm. The bidder may show by any document that his solution gives the same result.',
      ],
    },
  },
  {
    shows: 'home-made software only',
    family: 'techspec',
    also: ['selection', 'performance', 'award.link'],
    basis: 'law.md A1 [memory]',
    place: 'specification',
    unlawful: {
      fr: ['Tous les logiciels livrés doivent avoir été écrits en France, par des éditeurs français.'],
      en: ['The software has to be a Maltese product, made by a company registered in Malta.'],
    },
    lawful: {
      fr: [
        "Le pays où le logiciel a été écrit est indifférent. Les menus, les messages et l'aide sont affichés en français.",
      ],
      en: [
        'The software may be made in any country. Its screens and letters must be available in Maltese and in English.',
      ],
    },
  },

  // performance
  {
    shows: 'must obtain a yes that others give',
    family: 'performance',
    also: ['community'],
    basis: 'law.md A7 [house]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le prestataire obtient que chaque correction soit intégrée par les auteurs du logiciel ; sa facture attend tant qu'ils n'ont pas dit oui.",
      ],
      en: [
        'The contractor must make sure that the project team accepts every fix within 30 days. If they refuse it, he loses 5% of the price.',
      ],
    },
    lawful: {
      fr: [
        'Le prestataire envoie chaque correction aux auteurs du logiciel dans les 20 jours ouvrés, sauf faille encore secrète ou demande écrite contraire de la mairie. Leur refus ou leur silence ne change rien au paiement.',
      ],
      en: [
        'The contractor sends each fix to the project team within 30 days, except for security faults not yet made public. Whether they accept it or not is up to them and does not affect his payment.',
      ],
    },
  },
  {
    shows: 'no other firm may do any part',
    family: 'performance',
    also: ['selection'],
    basis: 'law.md A4 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le prestataire fait tout avec ses propres salariés : il n'a le droit de confier aucune tâche, même petite, à une autre société.",
      ],
      en: ['The contractor may not give any part of the work to another firm, whatever the reason.'],
    },
    lawful: {
      fr: [
        "Le prestataire peut confier une partie du travail à une autre société. Il en donne le nom, la tâche et le montant à l'université, qui l'accepte avant le début de cette tâche.",
      ],
      en: [
        'Other firms may do parts of the work. The contractor tells the ministry their name and task before they start and stays answerable for the whole.',
      ],
    },
  },
  {
    shows: 'staff must live nearby',
    family: 'performance',
    also: ['selection', 'award.link', 'process'],
    basis: 'law.md A7 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Les techniciens envoyés à la mairie doivent habiter la commune ou une commune voisine pendant toute la durée du contrat.',
      ],
      en: ['For this work the contractor shall hire only people who are living on the island.'],
    },
    lawful: {
      fr: [
        "Les techniciens habitent où ils veulent et travaillent à distance. Quarante heures du contrat sont confiées à des personnes sans emploi depuis plus d'un an, d'où qu'elles viennent.",
      ],
      en: [
        'Staff may live wherever they like. For the six days on site, announced four weeks before, they come to the ministry in Valletta.',
      ],
    },
  },

  // lots
  {
    shows: 'one contract without a valid reason',
    family: 'lots',
    also: ['process', 'eforms'],
    basis: 'law.md A3 [verified]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: ["Nous ne découpons pas ce marché : la mairie a l'habitude d'une seule entreprise et c'est plus commode."],
      en: ['This contract is not split into lots. The ministry does not give its reasons.'],
    },
    lawful: {
      fr: [
        "Le marché n'est pas découpé car il porte sur une seule tâche, la mise à jour annuelle d'un logiciel installé sur un serveur : on ne peut y distinguer plusieurs prestations.",
      ],
      en: [
        'There is one lot because the work is one task of about 15 days, the yearly update of one program on one server. It has no parts which could be done separately.',
      ],
    },
  },
  {
    shows: 'lot kept for small firms',
    family: 'lots',
    also: ['selection', 'process'],
    basis: 'law.md A7 [memory]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'Le lot 2 est mis de côté pour les petites entreprises du département ; les autres ne peuvent pas y répondre.',
      ],
      en: ['Lot 3 is only for companies with fewer than 20 people; bigger companies must leave it.'],
    },
    lawful: {
      fr: [
        'Le lot 2 est volontairement petit, mais toute entreprise peut y répondre, quels que soient sa taille et son département.',
      ],
      en: [
        'Lot 3 is small so that small companies can also manage it. Companies of any size and from any place may bid for it.',
      ],
    },
  },
  {
    shows: 'limit on lots won, buyer picks which',
    family: 'lots',
    also: ['award.clarity', 'process', 'eforms'],
    basis: 'law.md A3 [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        "Une entreprise gagnera deux lots au plus. Si elle arrive première dans trois ou quatre, l'université verra sur le moment lesquels lui laisser.",
      ],
      en: [
        'Nobody can win more than two lots; where a bidder is first in more, the ministry picks the two it prefers to give him.',
      ],
    },
    lawful: {
      fr: [
        "Une entreprise gagnera deux lots au plus. Si elle arrive première dans davantage, elle reçoit les deux dont le montant estimé, publié dans le tableau, est le plus élevé ; les autres vont à l'offre classée ensuite.",
      ],
      en: [
        'Nobody can win more than two lots. A bidder who is first in more gets the two with the highest estimated value as printed in the table, and the next bidder in rank gets the rest.',
      ],
    },
  },

  // process
  {
    shows: 'helper of the buyer bids with what others do not know',
    family: 'process',
    also: ['selection'],
    basis: 'law.md A1 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        'Ce cahier a été rédigé par la société Novalibre, qui pourra répondre elle aussi. Ses relevés et ses notes ne seront pas remis aux autres entreprises.',
      ],
      en: [
        'Company A wrote the technical part of this file for us and will also bid. What it learned about our systems in that work will not be given to the other bidders.',
      ],
    },
    lawful: {
      fr: [
        "Une société nous a aidés à décrire le besoin. Tout ce qu'elle a appris est joint au dossier, toutes les entreprises ont 60 jours pour répondre, et elle n'a aucun rôle dans le choix.",
      ],
      en: [
        'A firm helped us last year to count our systems. Its full report is in Annex 1 for everyone, bidders have 50 days, and the firm has no say in the marking.',
      ],
    },
  },
  {
    shows: 'a bidder has a hand in the marking',
    family: 'process',
    also: ['award.proof', 'scoring'],
    basis: 'law.md A1 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        "Le gérant de l'entreprise qui assure l'entretien aujourd'hui, elle-même candidate, aidera la mairie à noter les dossiers.",
      ],
      en: ['One member of the panel works part time for a bidder. He will stay on the panel and mark all the offers.'],
    },
    lawful: {
      fr: [
        "Aucune personne liée à une entreprise candidate ne lit ni ne note les dossiers. Chaque membre du jury le signe avant l'ouverture, et celui qui a un lien est remplacé.",
      ],
      en: [
        'Anyone on the panel who works for a bidder, or has family or money ties with one, leaves the panel before the opening and is replaced.',
      ],
    },
  },
  {
    shows: 'information for some only',
    family: 'process',
    also: ['selection', 'eforms'],
    basis: 'law.md A1 [memory]',
    place: 'description',
    unlawful: {
      fr: ['Quand une entreprise nous pose une question sur le dossier, elle seule reçoit la réponse, par téléphone.'],
      en: [
        'Papers about the present system are handed only to the present contractor and to those bidders whom the ministry likes to invite.',
      ],
    },
    lawful: {
      fr: [
        'Toute question posée par une entreprise reçoit une réponse écrite, mise en ligne le même jour pour toutes, sans le nom de celle qui a demandé.',
      ],
      en: [
        'Papers about the present system are online for all bidders from the first day. We give no bidder, the present contractor included, a paper which the others do not get.',
      ],
    },
  },

  // eforms
  {
    shows: 'blanks left in the published text',
    family: 'eforms',
    also: ['performance', 'process', 'award.clarity'],
    basis: 'law.md B [house]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le prestataire répond à chaque appel dans les [XX] heures et reçoit pour cela [montant à compléter] € par mois.',
      ],
      en: ['The contractor shall start on TO BE CONFIRMED and deliver everything within ____ weeks.'],
    },
    lawful: {
      fr: [
        'Le prestataire répond à chaque appel dans les quatre heures ouvrées (de 9 h à 17 h). La colonne « à compléter » du bordereau des prix est celle que chaque entreprise a remplie dans son offre.',
      ],
      en: [
        'The contractor shall start on 1 March 2027 and deliver within ten weeks. Each delivery is to be confirmed by the ministry in writing within ten days.',
      ],
    },
  },
  {
    shows: 'numbers of lots that cannot fit',
    family: 'eforms',
    also: ['lots', 'process'],
    basis: 'law.md E [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: ['Le marché compte quatre lots. Une entreprise peut répondre à six lots au plus et en recevoir cinq.'],
      en: ['There are five lots; a bidder may bid for two of them and may win up to four.'],
    },
    lawful: {
      fr: [
        "Le marché compte six lots. Une entreprise peut répondre à tous et en recevoir trois au plus, pris dans l'ordre décroissant des montants estimés publiés.",
      ],
      en: [
        'There are five lots. A bidder may bid for four and may win up to two; if first in more, he gets those with the higher estimated value printed in the notice.',
      ],
    },
  },
  {
    shows: 'minimum level missing from the notice',
    family: 'eforms',
    also: ['selection', 'process', 'award.clarity'],
    basis: 'law.md A1 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        "Le niveau à atteindre n'est pas écrit dans l'avis ; la mairie l'annoncera aux entreprises après avoir reçu leurs dossiers.",
      ],
      en: [
        'How many past jobs are needed is not stated in the notice or in this file. The ministry will decide the number when it sees who applies.',
      ],
    },
    lawful: {
      fr: [
        "Le niveau à atteindre est écrit dans l'avis : un travail comparable en trois ans ou, à défaut, les CV des personnes prévues. Il ne changera pas après la réception des dossiers.",
      ],
      en: [
        'The notice says what is needed: one comparable job in three years, for any client. The ministry will not raise this number when it sees who applies.',
      ],
    },
  },

  // community
  {
    shows: 'membership earns points',
    family: 'community',
    also: ['award.link', 'selection', 'award.proof'],
    basis: 'law.md A7 [house]',
    place: 'award',
    unlawful: {
      fr: ['Trois points de plus aux entreprises qui paient leur cotisation à un club du logiciel libre.'],
      en: ['Members of the foundation which looks after the program get 5 points more than the others.'],
    },
    lawful: {
      fr: [
        'Cotiser ou non à un club du logiciel libre ne change rien à la note : seules comptent les trois lignes du tableau, qui portent toutes sur le travail demandé ici.',
      ],
      en: [
        'Five points for the number of guides the bidder will translate under this contract: none 0, one or two 3, three or more 5. Membership of the foundation plays no part.',
      ],
    },
  },
  {
    shows: 'past changes published by the firm are counted',
    family: 'community',
    also: ['award.link', 'scoring', 'award.proof'],
    basis: 'law.md 0.6 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        "Nous compterons les modifications publiées par la société sur GitHub l'an dernier : un point par centaine, sans plafond, et rien pour ce qui est publié ailleurs.",
      ],
      en: [
        'The firm which has had the most changes accepted in the program over the years gets 15 points; the rest get points in proportion to their own number.',
      ],
    },
    lawful: {
      fr: [
        "Douze points pour les deux personnes nommées dans l'offre, dont dépend la qualité du travail : corrections, relectures ou traductions acceptées en deux ans par ce logiciel ou un autre comparable, où que ce soit publié. À elles deux, aucune : 0 ; une à trois : 6 ; quatre et plus : 12.",
      ],
      en: [
        'Ten points for the time in which fixes made under this contract are sent back to the project: up to 10 days 10 points, 11 to 30 days 5, later 0. The time offered is binding, and changes made by the firm in the past are not counted.',
      ],
    },
  },
  {
    shows: 'money for the foundation',
    family: 'community',
    also: ['performance', 'award.link'],
    basis: 'law.md A7 [house]',
    place: 'performance',
    unlawful: {
      fr: ['Chaque année, le prestataire verse à la fondation du logiciel 2 % de ce que la mairie lui paie.'],
      en: ['The contractor shall buy a gold sponsorship of the foundation behind the program and send us the receipt.'],
    },
    lawful: {
      fr: [
        "Le prestataire n'a rien à verser à la fondation du logiciel. Il passe six jours par an, payés au prix du bordereau, à corriger les défauts signalés par la mairie.",
      ],
      en: [
        'No gift or sponsorship to the foundation is asked for. The contractor spends five paid days a year on faults reported by our own users and sends the fixes to the project.',
      ],
    },
  },
]
