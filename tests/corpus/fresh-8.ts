import type { FreshGroup } from './fresh'

// Eighth blind set, written from the law section by section before the words of the rules were looked at.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'the past of the firm and what it owns, at award',
    family: 'award.link',
    also: ['selection', 'community', 'scoring', 'award.proof'],
    basis: 'C-532/06 [verified]; L2152-7 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Sous-critère 2.1 (8 points) : opérations de même nature conduites par l’attributaire pressenti au cours des cinq derniers exercices, appréciées d’après les attestations de bonne exécution jointes au mémoire.',
        'Le jury valorisera les structures installées de longue date sur le segment du logiciel libre et disposant d’un portefeuille étoffé de clients publics.',
        'Volume de correctifs que le prestataire a fait accepter par les mainteneurs depuis le 1er janvier 2023 : moins de 10, 0 point ; de 10 à 50, 3 points ; au-delà, 5 points.',
        'Solidité de l’entreprise : évolution du chiffre d’affaires, capitaux propres, effectif permanent au 31 décembre.',
        'La notoriété du soumissionnaire dans l’écosystème, mesurée par le nombre d’interventions de ses dirigeants en conférence, comptera pour un quart de la note technique.',
        'Est pris en compte, au titre de la qualité, le fait que le candidat ait déjà exécuté avec succès le précédent marché de la collectivité.',
      ],
      en: [
        'Technical merit (20 marks) will have regard to similar assignments the applicant has carried out elsewhere, the sums involved and the satisfaction expressed by those customers.',
        'Ten of the forty quality marks go to how long the bidder has been trading in this field and how many permanent engineers it employs.',
        'We will look at the commits the supplier has landed in the upstream repository since 2021 and give one mark for every twenty of them.',
        'Bidders that have previously delivered this service to the Department will be given credit for that familiarity.',
        'Financial resilience: bidders will be marked on their liquidity, net assets and three-year order book.',
        'A case study of a past project of the company, scored from 0 to 10 for its complexity and outcome.',
      ],
      de: [
        'Bewertet werden Zahl und Umfang der vom Bieter in den letzten drei Jahren abgeschlossenen Vergleichsprojekte (max. 20 Punkte).',
        'Die Unternehmensgröße, insbesondere die Zahl der festangestellten Entwickler und der Jahresumsatz, fließt mit 15 % in die Wertung ein.',
      ],
      it: [
        'Saranno attribuiti fino a 10 punti in base alle esperienze pregresse dell’operatore economico in servizi analoghi svolti per altre amministrazioni.',
        'Solidità aziendale: fatturato dell’ultimo triennio e numero di dipendenti a tempo indeterminato, massimo 8 punti.',
      ],
      es: [
        'Se valorará con hasta 15 puntos la experiencia de la empresa licitadora en contratos similares ejecutados en los últimos cinco años.',
        'Se otorgarán 5 puntos a las empresas con una plantilla superior a cien trabajadores.',
      ],
      nl: [
        'De inschrijver krijgt tot 20 punten voor het aantal vergelijkbare opdrachten dat hij de afgelopen drie jaar heeft uitgevoerd.',
        'Punten worden toegekend op basis van de omzet en de omvang van de onderneming.',
      ],
    },
    lawful: {
      fr: [
        'Expérience des deux intervenants désignés dans le mémoire, appréciée sur des projets comparables menés par chacun d’eux ; celle de l’entreprise a été examinée au stade de la candidature et n’est pas notée.',
        'Qualité du plan de continuité proposé pour le lot : délais de reprise, personnes d’astreinte, exercice annuel.',
        'Méthode de qualification des anomalies, jugée sur l’exemple traité en annexe 4 par le candidat à partir d’un dépôt de code source fourni à tous.',
        'Délai moyen, en jours ouvrés, sur lequel le candidat s’engage pour proposer au projet d’origine les correctifs développés au titre du marché.',
      ],
      en: [
        'The relevant experience of the lead engineer and deputy named for this contract, on the software of the lot or on projects comparable in size and rules of contribution.',
        'Turnover, headcount and references were assessed at the selection stage and carry no marks here.',
        'The approach to handing knowledge over to the authority’s own developers: sessions planned, materials delivered, exercises observed.',
        'How the bidder will organise the review of patches written under the contract before they are submitted upstream.',
      ],
      de: [
        'Bewertet wird die Erfahrung der für den Auftrag benannten Entwicklerin mit vergleichbaren Projekten; das Unternehmen selbst wird hier nicht bewertet.',
      ],
      it: [
        'Esperienza delle persone nominativamente assegnate al contratto, documentata per ciascuna su progetti analoghi; l’esperienza dell’impresa non è valutata.',
      ],
      es: ['Metodología propuesta para el traspaso de conocimientos al personal del órgano de contratación.'],
      nl: ['De ervaring van de twee voor deze opdracht aangewezen medewerkers met vergelijkbare software.'],
    },
  },
  {
    shows: 'general policy, gifts, places and profiles at award',
    family: 'award.link',
    also: ['selection', 'community', 'award.clarity', 'award.proof', 'performance', 'scoring'],
    basis: 'CE 417580 [verified]; CE 420585 [verified]; Directive 2014/24 art. 67(3) and recital 97 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Le candidat décrira les actions qu’il mène, à l’échelle de l’ensemble de ses sites, en faveur de la transition écologique ; l’ambition de ces actions est notée sur 10.',
        'Un point par tranche de 1 000 euros versés à une fondation du logiciel libre au cours de l’année écoulée, dans la limite de 5 points.',
        'Retombées pour l’emploi du territoire : part des salariés du titulaire résidant dans le département.',
        'Les entreprises dont le siège est situé à moins de 30 km de l’hôtel de ville reçoivent la totalité des points de réactivité.',
        'Est noté le rang du prestataire au classement des contributeurs affiché par la plateforme qui héberge le projet.',
        'Sont prises en considération la gouvernance de la société, l’égalité salariale entre ses cadres et sa notation extra-financière.',
      ],
      en: [
        'Up to five marks for the bidder’s group-wide net-zero pathway and its last published sustainability report.',
        'Supporting the free-software movement: the panel will reward firms that give money or staff time to projects of their own choice.',
        'Social value: number of people from the borough on the bidder’s payroll at the date of tender.',
        'Proximity: full marks within twenty miles of the civic offices, none beyond sixty.',
        'Marks follow the number of stars and followers shown on the bidder’s public developer page.',
        'Preference will be shown to suppliers who return part of their annual profit to the communities whose code they use.',
      ],
      de: [
        'Für eine Betriebsstätte im Landkreis werden zusätzlich fünf Punkte vergeben.',
        'Spenden des Bieters an gemeinnützige Stiftungen für freie Software werden mit bis zu 10 Punkten honoriert.',
      ],
      it: [
        'Verranno premiate le imprese con sede legale od operativa nel territorio provinciale (5 punti).',
        'Contributi economici versati dal concorrente a fondazioni per il software libero: fino a 4 punti.',
      ],
      es: [
        'Se puntuará la implantación de la empresa en la comarca y el número de empleos locales que mantiene.',
        'Hasta 3 puntos por las donaciones realizadas por el licitador a fundaciones de software libre.',
      ],
      nl: [
        'Inschrijvers met een vestiging in de gemeente ontvangen vijf extra punten.',
        'Lidmaatschap van een opensourcevereniging wordt met drie punten gewaardeerd.',
      ],
    },
    lawful: {
      fr: [
        'Mesures prises pendant l’exécution du marché pour réduire la consommation des environnements de test, vérifiées par un relevé semestriel.',
        'Délai d’intervention sur site garanti, quel que soit le lieu d’implantation du candidat.',
        'Heures de travail confiées, pour le présent marché, à des personnes éloignées de l’emploi, d’où qu’elles viennent.',
      ],
      en: [
        'Measures taken in performing this contract to lower the energy used by the build servers, with a meter reading each quarter.',
        'Response time on site, committed in hours; where the bidder is established plays no part.',
        'No marks are given for donations, sponsorship or membership of any body.',
      ],
      de: ['Reaktionszeit vor Ort in Stunden, unabhängig vom Sitz des Bieters.'],
      it: ['Tempo di intervento garantito, a prescindere dalla sede dell’impresa.'],
      es: ['Plazo de respuesta comprometido, con independencia del lugar en que esté establecida la empresa.'],
      nl: [
        'Maatregelen tijdens de uitvoering van deze opdracht om het energieverbruik van de testomgeving te verlagen.',
      ],
    },
  },
  {
    shows: 'freedom without limits, vague words, rules that move',
    family: 'award.clarity',
    also: ['award.weights', 'scoring', 'award.link', 'award.proof'],
    basis: 'Directive 2014/24 art. 67(4) [memory]; C-6/15 [verified]; CE 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'La commission attribue les points qui lui semblent justes au regard de l’impression laissée par l’audition.',
        'Pertinence et sérieux de l’offre.',
        'Les sous-critères et leur poids respectif seront arrêtés par le comité une fois les plis ouverts.',
        'L’acheteur pourra, s’il l’estime opportun, tenir compte d’autres éléments que ceux énoncés au présent règlement.',
        'Chaque soumissionnaire remplit la grille d’autoévaluation jointe ; le total obtenu constitue sa note.',
        'En cas d’égalité, l’offre du titulaire sortant est retenue.',
      ],
      en: [
        'The panel will award whatever score it believes reflects the overall attractiveness of the submission.',
        'High-quality support delivered by motivated people.',
        'Weightings for the four headings will be settled by the evaluation team after it has read the submissions.',
        'The Council may have regard to any other matter it considers relevant in choosing the winner.',
        'Suppliers complete the scorecard in Schedule 2 and the figure they arrive at is carried into the evaluation.',
        'Where two tenders have equal marks, the present supplier prevails.',
      ],
      de: [
        'Die Vergabestelle entscheidet nach freiem Ermessen, welches Angebot ihr am meisten zusagt.',
        'Der Bieter bewertet seine Leistungsfähigkeit selbst; die angegebene Punktzahl wird übernommen.',
      ],
      it: [
        'La commissione valuta a propria insindacabile discrezione la bontà complessiva della proposta.',
        'Il concorrente si autovaluta compilando la tabella allegata; il punteggio dichiarato è quello assegnato.',
      ],
      es: [
        'El órgano de contratación apreciará libremente el interés general de la oferta, sin sujeción a baremo alguno.',
        'Cada licitador se asignará la puntuación que considere ajustada a su propuesta.',
      ],
      nl: [
        'De beoordelingscommissie kent naar eigen inzicht punten toe en hoeft haar keuze niet te motiveren.',
        'De inschrijver geeft zichzelf een cijfer; dat cijfer telt mee in de beoordeling.',
      ],
    },
    lawful: {
      fr: [
        'La note résulte de la grille publiée en annexe 2 ; le comité motive par écrit chaque point attribué.',
        'Une tache d’huile de bonne volonté ne suffit pas : seuls comptent les engagements chiffrés, lus dans le tableau 3.',
        'Aucun sous-critère ne sera ajouté ni repondéré après la remise des plis.',
        'En cas d’égalité, l’offre au prix le plus bas est retenue ; à prix égal, il est procédé à un tirage au sort public.',
      ],
      en: [
        'Each question is marked on the four-step scale printed beside it, and the reasons for the mark are recorded.',
        'The panel has no discretion to depart from the criteria or the weights published here.',
        'The self-assessment in Schedule 2 is for information only; it is not scored.',
        'Ties are broken by the lower price and then by drawing lots in public.',
      ],
      de: ['Die Punkte werden anhand der veröffentlichten Skala vergeben und schriftlich begründet.'],
      it: ['La commissione non dispone di alcuna discrezionalità oltre la griglia pubblicata.'],
      es: ['La puntuación se asigna según el baremo publicado y se motiva por escrito.'],
      nl: ['De commissie past de gepubliceerde schaal toe en motiveert elk punt schriftelijk.'],
    },
  },
  {
    shows: 'labels and one place of proof',
    family: 'award.proof',
    also: ['selection', 'community', 'award.link', 'award.clarity', 'techspec'],
    basis: 'C-368/10 [verified]; Directive 2014/24 arts 43 and 44 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Seules les offres dont l’hébergement porte l’écolabel Blauer Engel obtiennent les 10 points environnementaux.',
        'Trois points si la société détient ISO 9001, deux de plus si elle détient ISO 27001.',
        'Les contributions sont vérifiées exclusivement sur le profil GitLab de chaque intervenant.',
        'Partenaire certifié « Gold » de l’éditeur : 5 points ; « Silver » : 3 points ; sans statut : 0 point.',
      ],
      en: [
        'Cyber Essentials Plus certificate held: 5 marks. Not held: 0 marks.',
        'Evidence of contribution will be taken from GitHub and from nowhere else.',
        'Bidders accredited by the publisher as Premier partners score higher under this heading.',
        'The tender receives the environmental marks if, and only if, it carries the EU Ecolabel.',
      ],
      de: ['Nur Bieter mit dem Label „Blauer Engel“ erhalten die Umweltpunkte.'],
      it: ['Il possesso della certificazione ISO 14001 attribuisce 5 punti; non sono ammessi altri mezzi di prova.'],
      es: ['Solo obtendrán puntos las ofertas que cuenten con la etiqueta ecológica Ángel Azul.'],
      nl: ['Alleen inschrijvers met het keurmerk Milieukeur krijgen de duurzaamheidspunten.'],
    },
    lawful: {
      fr: [
        'Écolabel Blauer Engel ou label équivalent, ou dossier technique établissant le respect des mêmes exigences.',
        'Les liens peuvent mener à toute forge, liste de diffusion ou archive publique, ou être remplacés par l’attestation d’un tiers.',
      ],
      en: [
        'ISO 27001 or equivalent, or any other evidence that the controls listed in Schedule 5 are in place.',
        'Links may lead to any public forge, mailing list or archive.',
      ],
      de: ['Gleichwertige Gütezeichen und andere geeignete Nachweise werden anerkannt.'],
      it: ['Etichetta ecologica o equivalente, oppure altra prova idonea.'],
      es: ['Se aceptarán etiquetas equivalentes y cualquier otro medio de prueba adecuado.'],
      nl: ['Het keurmerk of een gelijkwaardig bewijs wordt aanvaard.'],
    },
  },
  {
    shows: 'who may take part',
    family: 'selection',
    also: ['process', 'lots', 'award.proof', 'award.link', 'community', 'performance'],
    basis: 'Directive 2014/24 arts 18, 19, 58, 60, 63 [memory]; R2142-7, R2142-14 [verified]; C-234/03 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Justifier, sur chacun des trois derniers exercices, d’un volume d’affaires au moins égal au triple de la valeur estimée du lot.',
        'Disposer, à la date de remise des plis, d’une agence dans le ressort de la communauté de communes.',
        'L’absence de référence de même nature auprès d’une collectivité entraîne l’élimination du candidat.',
        'Être à jour de sa cotisation auprès d’une association de promotion du logiciel libre.',
        'Les entreprises de services numériques de plus de 250 salariés ne peuvent pas soumissionner.',
        'L’intégralité des prestations est réalisée par le titulaire lui-même ; aucune part n’en est confiée à un tiers.',
        'En cas de groupement, la forme solidaire est imposée dès le dépôt de la candidature.',
        'Le candidat justifie d’au moins cent contributions acceptées dans le dépôt principal du logiciel, émanant de ses salariés.',
        'Les candidats présentent des références de moins de dix ans obtenues exclusivement auprès de communes françaises.',
        'Seules les sociétés créées depuis plus de cinq ans sont admises à concourir.',
      ],
      en: [
        'Applicants must show annual revenue of at least three times the value of the lot in each of the last three years.',
        'The applicant shall already have an office in the county when it applies.',
        'Applicants who cannot list two identical contracts with a public body go no further.',
        'Current membership of a recognised open-source trade association is a condition of entry.',
        'This competition is for small and medium-sized firms alone.',
        'All work must be done by the applicant’s own employees; no part may be passed to another firm.',
        'Consortia must take the legal form of a joint-stock company before they apply.',
        'Applicants will show that they are the largest corporate contributor to the project.',
        'Only references from local authorities in this State will be read.',
        'Start-ups in their first three years of trading are not eligible.',
      ],
      de: [
        'Mindestjahresumsatz in Höhe des Dreifachen des geschätzten Auftragswerts.',
        'Der Bieter muss seinen Sitz im Bundesland haben.',
        'Unterauftragnehmer sind nicht zugelassen.',
      ],
      it: [
        'Il concorrente deve avere una sede operativa nella regione alla data di presentazione dell’offerta.',
        'È vietato il ricorso al subappalto e all’avvalimento.',
        'Iscrizione obbligatoria a un’associazione di imprese del software libero.',
      ],
      es: [
        'Volumen anual de negocios no inferior al triple del valor estimado del contrato.',
        'Queda prohibida la subcontratación de cualquier parte de la prestación.',
        'Las empresas deberán tener su domicilio social en la provincia.',
      ],
      nl: [
        'De gegadigde is gevestigd in de provincie.',
        'Onderaanneming is niet toegestaan.',
        'Grote ondernemingen zijn van deelname uitgesloten.',
      ],
    },
    lawful: {
      fr: [
        'Aucun chiffre d’affaires minimal n’est exigé ; une assurance de responsabilité civile professionnelle est produite au plus tard à la signature.',
        'Une référence comparable des trois dernières années, publique ou privée ; à défaut, tout autre élément établissant la capacité, tel que le parcours des techniciens.',
        'Le candidat peut s’appuyer sur les capacités d’autres opérateurs, quelle que soit la nature juridique de ses liens avec eux.',
        'La sous-traitance est admise dans les conditions des articles L2193-1 et suivants ; son montant est indiqué dans l’acte d’engagement.',
        'Aucune forme de groupement n’est imposée ; l’acheteur n’exige pas davantage d’ancienneté ni d’implantation.',
      ],
      en: [
        'One reference from the last three years, for a public or private client; failing that, any other proof of ability.',
        'Minimum annual turnover: once the estimated value of the lot.',
        'An applicant may rely on the capacity of other entities, whatever the legal link between them.',
        'No form of grouping is required, and the size or age of an applicant is not looked at.',
        'Subcontracting is allowed; the applicant states which share it intends to pass on.',
      ],
      de: [
        'Unteraufträge sind zulässig; der Bieter benennt die Leistungsteile.',
        'Eine vergleichbare Referenz der letzten drei Jahre oder ein anderer geeigneter Nachweis.',
      ],
      it: ['Il subappalto è ammesso e l’avvalimento è consentito; la sede dell’impresa è indifferente.'],
      es: ['La subcontratación está permitida; el domicilio social de la empresa es indiferente.'],
      nl: ['Onderaanneming is toegestaan en de vestigingsplaats van de onderneming speelt geen rol.'],
    },
  },
  {
    shows: 'products, hosting and formats in the specification',
    family: 'techspec',
    also: ['community', 'award.proof', 'selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]; C-424/23 [verified]; R2111-7 [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        'La base de données est Oracle Database 19c Enterprise et aucune autre.',
        'Le support utilisateur est assuré au moyen de ServiceNow.',
        'Les postes livrés sont équipés de processeurs Intel Core i7 de dernière génération.',
        'Les développements sont déposés sur GitHub, à l’exclusion de toute autre forge.',
      ],
      en: [
        'The service desk shall run on Jira Service Management.',
        'All reporting is to be built with Microsoft Power BI.',
        'Servers: Dell PowerEdge R760 with Intel Xeon processors.',
        'The solution must be hosted on Amazon Web Services.',
      ],
      de: ['Die Lösung ist mit SAP HANA als Datenbank zu betreiben.'],
      it: ['I server forniti sono di marca Dell, modello PowerEdge.'],
      es: ['El gestor de bases de datos será Oracle.'],
      nl: ['De rapportages worden gemaakt met Microsoft Power BI.'],
    },
    lawful: {
      fr: [
        'Reprise des données depuis la base Oracle actuelle vers un système choisi par le titulaire.',
        'Interopérabilité avec l’annuaire Active Directory en place ; toute solution qui dialogue avec lui par LDAP convient.',
        'Traitement d’au moins 200 requêtes par seconde, mesuré par le scénario de l’annexe 6.',
      ],
      en: [
        'Data are migrated out of the present SharePoint site; the target is for the tenderer to choose.',
        'Documents can be opened and saved as ODF 1.3 or an equivalent open format.',
        'The interface to the existing SAP finance system follows the description in Annex 3.',
      ],
      de: ['Datenübernahme aus dem vorhandenen SAP-System; das Zielsystem wählt der Auftragnehmer.'],
      it: ['Database relazionale, ad esempio PostgreSQL o equivalente.'],
      es: ['Base de datos relacional, PostgreSQL o equivalente.'],
      nl: ['Een relationele database, bijvoorbeeld PostgreSQL of gelijkwaardig.'],
    },
  },
  {
    shows: 'terms of the contract',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 art. 70 [memory]; law.md A7 [house]; CCAG-TIC 2021 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le solde n’est versé qu’après intégration effective des correctifs par l’équipe du projet d’origine.',
        'Le titulaire verse 2 % du montant du marché à l’association qui porte le logiciel.',
        'Les droits sur les développements sont cédés à titre exclusif à la commune, qui les publiera sous licence libre.',
        'Le personnel affecté est recruté parmi les habitants de la métropole.',
        'Le titulaire adhère, pendant toute la durée du marché, à la fondation éditrice.',
        'Le code source livré est tenu secret et ne peut être communiqué à quiconque, y compris au projet d’origine, alors que le marché prévoit sa publication.',
      ],
      en: [
        'The contractor warrants that every patch will be accepted by the maintainers within sixty days.',
        'Retention of five per cent is released once the changes have been merged upstream.',
        'The contractor pays an annual subscription to the foundation that steers the software.',
        'All rights in the code vest exclusively in the authority, which will then release it under an open-source licence.',
        'At least half of the staff must have been living in the city before the award.',
        'No part of the services may be subcontracted during the term.',
      ],
      de: [
        'Die Schlusszahlung erfolgt erst, wenn die Änderungen vom Projekt übernommen wurden.',
        'Der Auftragnehmer spendet ein Prozent der Vergütung an die Stiftung des Projekts.',
      ],
      it: [
        'Il pagamento del saldo è subordinato all’integrazione delle modifiche da parte della comunità.',
        'L’aggiudicatario versa un contributo annuo alla fondazione che cura il progetto.',
      ],
      es: [
        'El adjudicatario aportará el 1 % del precio a la fundación que mantiene el proyecto.',
        'El personal deberá estar empadronado en el municipio.',
      ],
      nl: [
        'Het restant wordt pas betaald nadat het project de wijzigingen heeft overgenomen.',
        'De opdrachtnemer doneert één procent van de opdrachtsom aan de stichting achter de software.',
      ],
    },
    lawful: {
      fr: [
        'Le titulaire propose ses correctifs au projet d’origine, qui reste libre de les refuser ; le refus n’a aucun effet sur le paiement.',
        'Le titulaire concède à la commune une licence non exclusive sur les développements et les publie sous EUPL 1.2.',
        'Les heures d’insertion sont ouvertes à toute personne éligible, sans condition de résidence.',
        'Les informations couvertes par un secret protégé ne sont pas publiées ; le reste du code l’est.',
      ],
      en: [
        'Patches are submitted upstream; payment does not depend on whether the project merges them.',
        'The contractor grants a non-exclusive licence and publishes the work under the EUPL.',
        'No donation, sponsorship or membership is asked of the contractor.',
        'A report each quarter lists the changes proposed, those accepted and those declined, for information only.',
      ],
      de: ['Änderungen werden dem Projekt vorgeschlagen; die Vergütung hängt nicht von deren Annahme ab.'],
      it: ['Le modifiche sono proposte alla comunità; il pagamento non dipende dalla loro accettazione.'],
      es: ['Los cambios se proponen al proyecto; el pago no depende de su aceptación.'],
      nl: ['Wijzigingen worden aan het project voorgesteld; de betaling hangt niet af van de aanvaarding ervan.'],
    },
  },
  {
    shows: 'no lots, for no reason of law or fact',
    family: 'lots',
    basis: 'Directive 2014/24 art. 46(1) [memory]; L2113-11 [verified]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: [
        'Le marché n’est pas alloti par souci de simplicité.',
        'La collectivité a l’habitude de recourir à un prestataire unique et souhaite s’y tenir.',
      ],
      en: ['A single contract is more convenient to manage.', 'We have always bought these services as one package.'],
    },
    lawful: {
      fr: [
        'L’acheteur, qui compte un seul informaticien, ne peut assurer par lui-même la coordination de plusieurs titulaires intervenant sur la même chaîne de production, et ne dispose d’aucun crédit pour une mission de pilotage (L2113-11, 1°).',
      ],
      en: [
        'The two components share one release cycle and one test bench; splitting them would oblige two contractors to certify each other’s builds, which the feasibility study of 4 May 2026 puts at 18 per cent of the price.',
      ],
    },
  },
]
