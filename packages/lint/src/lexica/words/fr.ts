import type { Words } from '../../text/words'

/** French words of the rules of wording, without marks and in lower case. */
export const fr: Words = {
  // Signs around what is said.
  no: 'aucun|aucune|sans|ni|nul|nulle|exclut|excluent|interdit de|hors|pas de|pas d|jamais|ecarte tout|ecarte toute',
  not:
    'ne _ pas|ne _ _ pas|n _ pas|n _ _ pas|ne _ ni|ne _ aucun|ne _ aucune|n _ aucun|n _ aucune|ne sauraient|ne saurait|' +
    'ne peut|ne peuvent|ne pourra|ne pourront|ne doit|ne doivent|ne sont|n est|ne sera|ne seront|ne fait|ne font|ne _ plus|n _ plus|ne _ jamais|n _ jamais|pas exige|pas exigee|non exige|non exigee|pas note|pas notee|sans incidence',
  whatever:
    'quel que soit|quelle que soit|quels que soient|quelles que soient|quel que|independamment|indifferemment|' +
    'sans consideration|sans distinction|sans egard|peu importe|ou qu _ soient|ou qu _ soit',
  which: 'qui|que|lequel|laquelle|lesquels|lesquelles',
  punished:
    'elimin*|rejet*|irrecevable*|irreguliere*|0 point|zero point|0 pt|ecarte|ecartee|ecartes|ecartees|exclu|exclue|exclus|exclues|' +
    'penalis*|aucun point|ne sont pas retenu*|ne seront pas retenu*|ne sera pas retenu*|n est pas retenu*|n obtien*|non retenu*|note nulle|disqualifi*',
  equivalent:
    'equivalent*|similaire*|comparable*|ou tout autre|ou toute autre|ou tous autres|ou autre|ou autres|autre preuve|' +
    'tout moyen|tous moyens|toute preuve|tout autre moyen|toute autre preuve',
  example:
    'notamment|par exemple|tel que|telle que|tels que|telles que|entre autres|toute forge|toutes forges|quelque forge|toute plateforme|n importe quelle',
  none:
    'pour chaque point|chaque point|membre du consortium|membres du consortium|membre d un groupement|membres d un groupement|unique de marche europeen|marche europeen|journal officiel de l union|droit europeen|directive europeenne|directives europeennes|reglement europeen|autre etat membre|fonds europeen|fonds europeens|traduction certifiee|copie certifiee|certifie conforme|certifiee conforme|certifies conformes|francais certifiee|comptes certifies|signature certifiee|certificat de signature|certificat electronique|certificats de signature|non exclusif|non exclusive|non exclusifs|non exclusives|locaux de l acheteur|locaux de la collectivite|locaux du pouvoir adjudicateur|locaux de la commune|locaux du client|sites de l acheteur|site de l acheteur|agence regionale|agence nationale|agence de l eau|conseil regional|conseil departemental|collectivite territoriale|' +
    'collectivites territoriales|collectivites locales|collectivite locale|direction regionale|direction departementale|' +
    'etat membre|etats membres|membre du groupement|membres du groupement|membre de l equipe|membres de l equipe|' +
    'membre du jury|membres du jury|membres de la commission|membre du personnel|membres du personnel|stockage local|' +
    'reseau local|installation locale|heure locale|heures locales|donnees locales|serveur local|poste local|copie locale|' +
    'branche locale|langue nationale|langue locale|sauvegarde locale|administrateur local|agents locaux|administration locale|' +
    'administrations locales|services locaux|elus locaux|utilisateurs locaux|pas seulement|pas uniquement|non seulement|' +
    'moteur de recherche|label utilisateur|libelle|mission locale|agence de services|bon de commande|bons de commande',
  // Who.
  firm:
    'soumissionnaire|soumissionnaires|candidat|candidats|candidate|candidates|entreprise|entreprises|societe|societes|' +
    'prestataire|prestataires|operateur|operateurs|concurrent|concurrents|firme|firmes|cabinet|cabinets|fournisseur|' +
    'fournisseurs|integrateur|integrateurs|titulaire|titulaires|attributaire|pme|tpe|esn|acteur|acteurs|editeur|editeurs|' +
    'structure|structures|equipes',
  tenderer:
    'soumissionnaire|soumissionnaires|candidat|candidats|candidate|titulaire|prestataire|entreprise|societe|lui meme',
  buyer:
    'acheteur|pouvoir adjudicateur|administration|maitre d ouvrage|commission|entite adjudicatrice|collectivite|personne publique|jury|il|elle',
  // The firm's general policy (Nantes Métropole).
  'general-policy':
    'demarche environnementale globale|demarche globale|politique globale de|demarche societale|demarche environnementale de la societe|demarche environnementale de l entreprise|demarche qualite de l entreprise|politique generale|politique globale|politique rse|demarche rse|strategie rse|performance rse|politique d entreprise|politique de l entreprise|' +
    'politique de la societe|politique environnementale generale|politique sociale generale|ensemble de ses activites|ensemble de leurs activites|' +
    'ensemble de son activite|ensemble des activites|toutes activites confondues|toutes ses activites|responsabilite societale|' +
    'engagement general|engagement global|engagement societal|engagements societaux|rapport rse|charte ethique|bilan carbone de l entreprise|' +
    'bilan carbone de la societe|bilan carbone annuel|politique open source|politique en faveur du libre|politique d egalite|' +
    'politique de developpement durable|politique de ressources humaines|politique environnementale|politique sociale|demarche de developpement durable|valeurs de l entreprise|culture d entreprise',
  contract:
    'du marche|du lot|ce marche|present marche|ce lot|de l accord cadre|du present|du contrat|au contrat|execution|' +
    'au marche|a ce marche|mises en oeuvre pour|mis en oeuvre pour|des prestations|de la prestation|de la mission',
  // Money to third parties.
  donation:
    'verse|versent|verser|versera|mecenat|don|dons|donation|donations|parrain*|sponsor*|philanthrop*|subvention*|soutien financier|aide financiere|versement|versements|contribution financiere|contributions financieres|finance|financement|financements',
  gift: 'mecenat|sponsor*|parrain*|philanthrop*|donation|donations|liberalite*',
  fee: 'cotisation*|adhesion payante|droit d entree|ticket d entree',
  foundation: 'fondation*|association*|communaute|communautes|organisme*|oeuvre*|fonds de dotation',
  // Freedom of choice.
  discretion:
    'attribuee librement|attribue librement|note librement|notee librement|selon l interet qu elle|selon l interet qu il|librement par la commission|librement par le jury|librement par l acheteur|a l appreciation de l acheteur|appreciation personnelle|juge librement|selon sa perception|discretion|discretionnaire*|appreciation souveraine|appreciation discretionnaire|souverainement|libre appreciation|seule appreciation|' +
    'librement apprecie*|sa convenance|jugera utile|jugera pertinent|jugera pertinents|estimera utile|estimera pertinent|juge utile|juge pertinent|juges utiles|jugee utile|' +
    'juges pertinents|jugee pertinente|jugees pertinentes|estime utile|estime pertinent|estime opportun|jugera opportun|impression generale|impression d ensemble|' +
    'intime conviction|sentiment general|selon son appreciation|ressenti|au feeling|coup de coeur|qu il jugera|qu il estimera|qu elle jugera|qu elle estimera|son gre',
  'published-grid': 'grille|bareme|criteres annonces|criteres publies|methode publiee|selon les elements',
  change:
    'modifier|ajuster|adapter|reviser|faire evoluer|revoir|changer|reserve le droit|reserve la possibilite|reserve la faculte',
  weights: 'ponderation*|coefficient*|critere*|sous critere*|bareme|methode de notation',
  later:
    'une fois les plis|ouverture des plis|une fois les offres|en cours de procedure|apres ouverture|apres l ouverture|apres remise|apres la remise|lors de l analyse|a l analyse|ulterieurement|au vu des offres|en fonction des offres|selon les offres|apres reception|une fois les offres',
  // Vague words.
  vague:
    'solide*|forte|fortes|fort|significati*|important|importante|importants|importantes|reelle|reel|reels|notable*|bonne|bon|excellente*|excellent|suffisante*|suffisant|averee*|avere|approfondie*|approfondi|large|vaste|active|actif|riche|satisfaisant*|convenable*|serieu*|raisonnable*|adequat*',
  quality:
    'experience*|contribution*|implication|expertise|presence|maitrise|connaissance*|competence*|engagement|notoriete|reputation|references|capacite*|savoir faire|participation|moyens',
  fame: 'notoriete|renommee|reputation|prestige|image de marque|rayonnement|reconnu par la communaute|reconnue par la communaute|reconnus par la communaute|reconnues par la communaute|reconnu dans le milieu|visibilite',
  measured:
    'au moins|minimum de|a partir de|deux ans|trois ans|annees|mois|palier*|grille|echelle|note de|mesure*|evaluee par|apprecie* au regard|definie ci|definies ci',
  // Platforms.
  profile:
    'profil|profils|compte|comptes|etoiles|stars|statistique*|graphe|followers|abonnes|badge|badges|activite visible|activite publique|pseudo',
  only: 'uniquement|exclusivement|seul|seule|seuls|seules|seulement|que|strictement',
  evidence:
    'preuve*|justif*|attest*|contribution*|commit*|visible*|compte|comptes|comptabilis*|constat*|mesure*|lien*|profil*|depot*|references',
  // Labels.
  'partner-tier':
    'partenaire certifie*|partenaire officiel*|partenaires certifies|partenaires officiels|partenaire or|partenaire gold|partenaire platine|partenaire platinum|' +
    'partenaire agree*|partenaire privilegie|partenaire premium|partenaire strategique|partenariat officiel|partenariat certifie|gold partner|platinum partner|silver partner|' +
    'revendeur agree*|revendeur officiel*|centre agree|agree par l editeur|agreee par l editeur|certifie par l editeur|certifiee par l editeur|certifies par l editeur|agrement de l editeur|certification de l editeur|certification editeur|partenaire de l editeur|partenaire editeur|niveau de partenariat|statut de partenaire',
  label: 'label|labels|labellise*|labellisation|certificat*|certifi*|agrement|accredit*|norme|normes',
  required:
    'exige*|requis*|obligatoire*|doit|doivent|devra|devront|etre titulaire|detenir|detient|detenant|titulaire d|dispose*|impose*|fournir|produire|justifier|posseder|possede|indispensable*|imperati*|valorise*|note|notee|points|point|bonus|apprecie*|bonifie*|priorite|prime|primes|privilegi*|avantage*|favoris*',
  // Marks that tenderers give.
  'self-mark':
    'auto evaluation|autoevaluation|auto notation|autonotation|auto evalue*|auto note*|autoevalue*|auto attribu*|note qu il s attribue|s attribue|s attribuent|s evalue|s evalue lui meme|se note|evalue lui meme|evaluent eux memes',
  mark: 'note|notes|noter|notation|points|score|bareme|evaluation',
  'own-mark':
    'soumissionnaire declare|candidat declare|declare par le soumissionnaire|declare par le candidat|declaree par le candidat|declaree par le soumissionnaire|candidat annonce|soumissionnaire annonce|annonce par le candidat|note declaree|note proposee|note annoncee|score declare|score annonce|score qu il declare|note indiquee|niveau declare|score propose|note revendiquee',
  // Points without a ceiling.
  point: 'point|points|pt|pts|pourcent',
  per: 'par|pour chaque|chaque|pour tout|pour toute|a raison de|proportionnel*|proportionnellement|autant de',
  countable:
    'commit*|contribution*|annee*|an|ans|contributeur*|salarie*|employe*|developpeur*|projet|projets|merge request*|pull request*|reference*|certification*|ligne*|personne*|ingenieur*|patch*|correctif*|etoile*|client|clients|diplome*|agence*',
  'by-number':
    'le plus grand nombre de|le plus de|proportionnel* au nombre|proportionnellement au nombre|fonction du nombre|proportion du nombre|selon le nombre|d apres le nombre|plus grand nombre|nombre le plus eleve|en proportion du nombre|croit avec le nombre',
  cap: 'plafon*|maximum|maximal*|maximale|dans la limite|au plus|limite a|limites a|limitee a|palier|paliers|jusqu a|sature*',
  // References and capacities.
  reference: 'reference|references|marches similaires|prestations similaires|experiences similaires',
  identical:
    'identique*|strictement similaire*|meme objet|meme logiciel|memes logiciels|exactement|meme nature et|meme montant|rigoureusement',
  'no-reference':
    'absence de reference*|absence de references|sans reference*|defaut de reference*|defaut de references|sans references|ne disposant pas de reference*|ne presentant pas de reference*|n ayant pas de reference*|n ayant aucune reference|aucune reference|moins de trois references|moins de deux references|pas de reference|pas de references|manque de references',
  'must-have':
    'a peine de rejet|a peine d elimination|a peine d irrecevabilite|sous peine de rejet|sous peine d elimination|sous peine d irrecevabilite|eliminatoire*|obligatoirement|redhibitoire*|condition sine qua non',
  'public-sector':
    'uniquement publiques|publiques|publics|secteur public|administration publique|administrations publiques|administrations|collectivites|ministere|ministeres|marches publics|organismes publics|acheteurs publics|personnes publiques|clients publics|entites publiques|services de l etat|secteur hospitalier public',
  capacity: 'capacite|capacites|moyens|ressources|aptitudes',
  third:
    'tiers|autres operateurs|autre operateur|autre entreprise|autres entreprises|autres entites|autre entite|d un tiers|sous traitant*|cotraitant*|partenaire*|autre societe',
  rely: 'recours|prevaloir|s appuyer|faire valoir|invoquer|se reposer|recourir|faire appel|faire etat',
  'own-capacity':
    'capacites propres|moyens propres|ses propres moyens|ses propres capacites|propres capacites|propres moyens|seules capacites|ses seuls moyens|en propre',
  subcontract: 'sous traitance|sous traiter|sous traite*|sous traitant*|soustraitance',
  forbidden:
    'interdit|interdite|interdits|interdites|proscrit*|prohib*|exclue|exclu|exclus|impossible|refuse*|bannie|banni|prescrite',
  allowed:
    'admis|admise|admises|autorise*|permis|permise|permises|acceptee|accepte|acceptes|acceptees|possible|possibles|peut|peuvent|pourra|pourront|recourir|tolere*',
  limited:
    'limite|limitee|limitees|plafonnee|ne peut exceder|ne pourra exceder|n excede|ne depasse|ne peut depasser|ne pourra depasser|inferieure a|inferieur a|dans la limite|au plus|au maximum|maximum de|reserve*',
  share: 'pour cent|pourcent|montant|moitie|tiers du|quart|30|20|25|40|50|10|15|33|35|45|60|70',
  'by-self':
    'lui meme l integralite|lui meme l integralite|elle meme l integralite|lui meme l ensemble|elle meme l ensemble|lui meme la totalite|elle meme la totalite|integralite des prestations|totalite des prestations|l ensemble des prestations lui meme|eux memes l integralite|100 des prestations|eux memes la totalite',
  // Memberships.
  member:
    'membre|membres|adherent*|adhere|adherer|adhesion|adhesions|affilie*|affiliation|appartenance|appartenir|appartient|appartenant|sociétaire|societaire*|faire partie|fait partie|rejoindre',
  association:
    'association*|syndicat*|federation*|cluster*|cooperative*|pole de competitivite|grappe*|groupement d interet|reseau|reseaux|fondation*|organisation professionnelle|club|collectif|consortium|organisme professionnel|filiere',
  // Places.
  local:
    'local|locale|locales|locaux|regional|regionale|regionales|regionaux|departemental*|francais|francaise|francaises|national|nationale|nationales|nationaux|territorial|territoriale|territoriales|territoriaux|du territoire|de la region|du departement|de proximite|du bassin|bretonne*|bretons|metropolitain*|communal*|municipal*|du pays|de la commune|du cru',
  'local-firm':
    'entreprises locales|entreprise locale|tissu economique|tissu local|ecosysteme local|ecosysteme regional|ecosysteme territorial|economie locale|economie regionale|economie du territoire|ancrage local|ancrage territorial|ancrage regional|implantation locale|implantation geographique|implantation regionale|implantation territoriale|presence locale|presence regionale|presence territoriale|preference locale|preference regionale|preference nationale|emploi local|emplois locaux|emplois sur le territoire|emploi sur le territoire|retombees locales|retombees economiques|main d oeuvre locale|circuit court|circuits courts|origine francaise|made in france|societe de droit francais|nationalite francaise|fabrique en france|priorite locale|acteurs du territoire|savoir faire local|patriotisme economique',
  seat: 'siege|siege social|sieges|implant*|agence|agences|antenne*|etablissement|etablissements|bureau|bureaux|domicili*|presence|immatricul*|localis*|adresse|installe|installee|installes|installees|etabli|etablie|etablis|etablies|base|basee|basees|bases|situe|situee|situes|situees',
  territory:
    'region|departement|commune|territoire|bassin|agglomeration|metropole|france|hexagone|bretagne|normandie|occitanie|aquitaine|nouvelle aquitaine|ile de france|paris|lyon|marseille|nantes|lille|rennes|toulouse|bordeaux|strasbourg|alsace|corse|auvergne|bourgogne|picardie|lorraine|hauts de france|grand est|pays de la loire|provence|ville|canton|loiret|belgique|wallonie|bruxelles|suisse|luxembourg|local|locale|locaux|sur place|meme ville|national|francais',
  distance:
    'km|kilometre*|rayon|distance|distant|moins de _ minutes|minutes de|heure de route|heure de trajet|trajet|proximite|proche|proches|a proximite',
  preference:
    'prefer*|privilegi*|favoris*|priorite|prioritaire*|valoris*|avantag*|bonus|bonifi*|points supplementaires|majoration|encourag*|soutien|soutenir',
  onsite: 'intervention*|intervenir|sur site|deplacement*|delai d intervention|lieu d execution|lieux d execution',
  european:
    'europeen|europeenne|europeennes|europeens|de l union|union europeenne|en europe|espace economique europeen|communautaire|extra europeen*|extra communautaire*',
  'legal-hook':
    'l2112 4|l 2112 4|r212 23|r 212 23|archives publiques|code du patrimoine|rgpd|donnees de sante|secret de la defense|article 85|l2153 1|l 2153 1|secnumcloud|securite de l information|securite des approvisionnements',
  data: 'donnees|donnee|hebergement|heberg*|stock*|sauvegarde*|traitement des donnees|infrastructure*',
  // Reserved, excluded.
  reserved:
    'reserve aux|reservee aux|reserves aux|reservees aux|reserve a des|reserve au|reservee a des|uniquement ouvert|exclusivement ouvert|ouvert uniquement|ouvert exclusivement|reserve a|reservee a|reserves a|seules les|seuls les|ouvert aux seuls|ouvert aux seules',
  'kind-of-firm':
    'pme|tpe|petites entreprises|petites et moyennes|cooperative*|scop|scic|start up*|startup*|jeunes pousses|entreprises du libre|entreprises de logiciel libre|entreprises du logiciel libre|societes de logiciel libre|pure players|independants|associations',
  'class-of-firm':
    'integrateur*|revendeur*|esn|ssii|grands groupes|grand groupe|grandes entreprises|grande entreprise|multinational*|editeurs proprietaires|editeur proprietaire|intermediaire*|distributeur*|courtier*|societes de conseil|cabinets de conseil|groupes internationaux|entreprises de plus|gafam|societes etrangeres|filiale*|grossiste*|generaliste*|generalistes|editeurs de logiciels',
  'cannot-bid':
    'ne peuvent soumissionner|ne peuvent pas soumissionner|ne peuvent candidater|ne peuvent pas candidater|ne peuvent repondre|ne peuvent pas repondre|ne pourront candidater|ne pourront pas candidater|ne pourront pas repondre|ne pourront repondre|ne sont pas admis*|ne sont pas autorises|ne seront pas admis*|sont exclus|sont exclues|sont ecartes|sont ecartees|est exclu|est exclue|seront exclus|seront ecartes|seront ecartees|seront exclues|seront rejetees|interdit aux|interdite aux|non admis|inaccessible aux|ferme aux|fermee aux|a l exclusion des|a l exception des|hors esn|hors integrateurs|ne peut etre attribue|n est pas ouvert aux|pas ouvert aux',
  // Means and size.
  'firm-size':
    'chiffre d affaires|chiffre d affaire|effectif*|nombre de salaries|nombre d employes|nombre de collaborateurs|nombre de developpeurs|taille de l entreprise|taille de la societe|taille du candidat|taille de la structure|taille des structures|taille humaine|capital social|moyens humains|moyens materiels|moyens techniques|moyens du candidat|moyens de l entreprise|moyens generaux|moyens de la societe|nombre d agences|solidite financiere|sante financiere|surface financiere|assise financiere|capacite financiere|volume d affaires|bilan financier|nombre de clients|masse salariale|resultat net|notation financiere',
  assigned: 'affecte*|dedie*|mobilise*|mis a disposition|assigne*|consacre*|prevus pour|prevue pour|alloue*',
  // Brands.
  supply:
    'fourni*|licence*|deploi*|deploy*|install*|base|basee|bases|basees|sous|solution*|poste*|utilis*|achat*|acquisition*|acquerir|compatible*|exige*|doit|doivent|devra|devront|requis*|obligatoire*|marque|logiciel*|suite|outil*|migration vers|migrer vers|format*|hebergement|heberge*|certifie*|support*|serveur*|base de donnees|systeme*|plateforme*|progiciel*',
  'from-brand':
    'migration de|migration des|migration depuis|migrer de|migrer depuis|depuis|existant|existante|existants|existantes|reprise*|remplac*|sortie|sortir|actuel|actuelle|actuels|actuellement|abandon*|en lieu et place|export*|historique|heritage|provenant|issus|issues|interfac*|interoper*|echange*|connecteur*|import*|coexist*|remplacement|en place|desinstall*|substitut*|decommission*',
  // Free licences, publication.
  publish:
    'publi*|depos*|diffus*|partage*|verse|versee|verses|versees|mis en ligne|mise en ligne|pouss*|heberg*|soumis*|livre|livres|livree',
  host: 'heberg*|stock*|localis*|conserv*|datacenter*|data center*|centre de donnees|centres de donnees|serveur*|donnees|traite*',
  national:
    'en france|territoire national|territoire francais|sol francais|sol national|france metropolitaine|territoire de la france|en belgique|en suisse|territoire belge|territoire suisse|en region|dans le departement|dans la region|sur le territoire regional|francais|franco francais*',
  guarantee:
    'garanti*|assure|assurer|engage|engagent|engagement|tenu|tenus|obtenir|obtient|obtenu*|resultat|doit|doivent|devra|devront|obligation|impose*|exige*|conditionn*|subordonn*',
  merge:
    'fusion*|integration|integre|integree|integrees|integres|acceptation|accepte|acceptee|acceptees|acceptes|merge|merged|mergee*|mergees|inclusion|inclus|incluse|adoption|integrer',
  upstream:
    'amont|projet|projets|communaute|communautes|upstream|depot officiel|version officielle|projet d origine|mainteneur*|branche principale|depot principal',
  propose:
    'propose*|proposer|proposition*|soumet*|soumis*|soumission*|presente*|efforce*|moyens|sans garantie|suivi|reprend*',
  pay: 'paiement*|paye|payee|payees|payes|verse|versee|solde|reglement|facture*|facturation|retenue*|penalite*|prix|remuneration|remunere*|acompte*|regle|reglee|admission|reception',
  condition:
    'apres|des que|lorsque|une fois|subordonn*|conditionn*|sous reserve|a compter|seulement|uniquement|que si|a defaut|en l absence|tant que|jusqu a|en cas de',
  exclusive: 'exclusif|exclusive|exclusifs|exclusives|exclusivement|exclusivite',
  rights: 'cession|propriete|droits|cede|cedes|cedee|cedees|titularite|proprietaire|transfert|propriete intellectuelle',
  source: 'code source|codes sources|codes source|sources|code produit|developpements|logiciel developpe',
  confidential:
    'confidentiel*|secret|secrets|secrete|confidentialite|non divulgu*|ne pas divulguer|interdit de divulguer|tenus secrets',
  // Reasons for one lot.
  'stock-reason':
    'raisons techniques|raison technique|raisons economiques|raisons d efficacite|raisons pratiques|raisons d organisation|raisons de coherence|raisons de simplicite|motifs techniques|motifs economiques|' +
    'interlocuteur unique|guichet unique|prestataire unique|titulaire unique|seul interlocuteur|seul prestataire|simplifier le pilotage|simplifier la gestion|simplifie la gestion|simplifie le pilotage|faciliter la gestion|faciliter le pilotage|' +
    'simplicite de gestion|souci de simplification|souci de simplicite|souci de coherence|par commodite|economies d echelle|coherence d ensemble|bonne gestion|bonne coordination|bonne execution|' +
    'restreindre la concurrence|restreindrait la concurrence|restreindraient la concurrence|techniquement difficile|financierement plus couteu*|assurer par lui meme|assurer par elle meme',
  'stated-fact':
    'agent|agents|etp|annexe|devis|estime*|estimation|chiffre|chiffree|chiffrage|etude|meme base|base commune|meme code|meme logiciel|meme serveur|memes serveurs|seul logiciel|seul site|meme chaine|interdepend*|partage|partagent|depend*',
  // Ties.
  tie: 'ex aequo|egalite|egalite de points|egalite de notes|memes notes|meme note|departag*|meme total',
  incumbent:
    'titulaire sortant|prestataire sortant|sortant|titulaire actuel|prestataire actuel|fournisseur actuel|titulaire en place|prestataire en place|deja titulaire|precedent titulaire|connaissance de la collectivite|ayant deja travaille|deja travaille',
  random: 'tirage|tirage au sort|hasard',
  // Contribution counts.
  advantage:
    'avantag*|bonus|bonifi*|preference|prefere*|priorite|prioritaire*|points supplementaires|privilegi*|favoris*|valoris*',
  // Conditions of performance.
  'social-aim':
    'insertion|apprenti|apprentis|apprentissage|alternance|professionnalisation|handicap*|demandeur d emploi|demandeurs d emploi|retour a l emploi|eloignees de l emploi|eloignes de l emploi|chomage|chomeur*|clause sociale|clauses sociales|condition sociale|considerations sociales|domaine social|inclusion sociale|esat|entreprise adaptee|entreprises adaptees|public defavorise|publics defavorises|personnes defavorisees|egalite professionnelle',
  exit: 'reversibilite|titulaire suivant|nouveau titulaire|prochain titulaire|futur titulaire|nouveau prestataire|prochain prestataire|fin du marche|fin de marche|fin du contrat|sortie du marche|plan de sortie|remet tout',
  publication:
    'publie|publiee|publies|publiees|publier|publiera|publication|publications|mis en ligne|mise en ligne|mises en ligne|rendu public|rendus publics|rendue publique|depot public|depots publics|forge publique|diffuse sous licence|diffusee sous licence',
  original:
    'amont|upstream|projet d origine|projets d origine|projet libre|projets libres|depot officiel|version officielle|mainteneurs',
  embargo:
    'embargo*|divulgation coordonnee|publication coordonnee|faille*|vulnerabilite*|correctif de securite|correctifs de securite|raisons de securite|nuirait a la securite|nuire a la securite',
  penalty: 'penalite|penalites|astreinte|astreintes|amende|amendes',
  uncapped:
    'sans plafond|sans plafonnement|sans maximum|non plafonne*|aucun plafond|deplafonne*|ne sont pas plafonne*|n est pas plafonne*|ne sera pas plafonne*|ne seront pas plafonne*|ne sont plafonnees',
  unlimited: 'sans limite|sans limites|sans limitation|illimite*|non limite*|ne sont pas limite*|n est pas limite*',
  reporting:
    'releve|releves|compte rendu|comptes rendus|rapport|rapports|registre|bilan|bilans|etat trimestriel|etat mensuel|tableau de suivi|tableau de bord|justificatif*|attestation*|admission|reception|verifie*|controle*|constate*',
  remedy:
    'penalite*|retenue|refaction|resili*|ajourn*|differee|differe|attend|frais et risques|mise en demeure|dommages|rejet|refusee|suspendu*',
  'passed-on':
    's applique|s appliquent|applicable|applicables|impose|imposent|repercut*|reporte|reportees|meme obligation|memes obligations|memes clauses|transmet*|s etend*|etendu*|lient|lie',
  'open-licence':
    'licence libre|licences libres|licence open source|licences open source|etre open source|etre libre|sont libres|licence de logiciel libre',
  comply:
    'conforme|conformes|conformite|conformement|respecte|respectent|respecter|satisfait|satisfont|satisfaire|repond a|repondent a|suit|suivent',
  'test-report':
    'rapport d essai|rapports d essai|rapport d essais|rapports d essais|proces verbal d essai|proces verbaux d essai|essais realises par|essai realise par',
  accessibility: 'accessibilite|rgaa|wcag|en 301|lecteur d ecran|lecteurs d ecran|situation de handicap',
}
