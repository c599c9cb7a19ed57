import type { LanguageWords } from '../language-words'
import { names } from './names'
import { standardNl } from './nl-standard'

/** Dutch words of the gravest faults of wording: lower case, without marks; compounds as they are written. */
export const nl: LanguageWords = {
  language: 'nl',
  further: [standardNl, names],
  words: {
    no: 'geen|zonder|noch|nooit|niet|in plaats van|geenszins|uitgezonderd|behalve',
    not: 'niet|geen rol|irrelevant|geen invloed|niet van belang|buiten beschouwing|noch|zonder belang|geenszins',
    whatever:
      'ongeacht|onafhankelijk van|los van|onverminderd|onverschillig|waar ook|welke ook|zonder rekening te houden|het maakt niet uit|ook als|ook wanneer|ook indien',
    which: 'die|dat|wat|welke|deze|dit|zij|hij|waarbij|hetgeen',
    punished:
      '0 punten|nul punten|uitsluiting|uitgesloten|afgewezen|terzijde gelegd|ter zijde gelegd|geweigerd|ongeldig|terzijde|niet in behandeling',
    // What says that nothing else is taken is no “or equivalent”.
    none: 'niet verboden|niet uitgesloten|niet ontoelaatbaar|verwerkt donaties|beheert donaties|registreert donaties|verwerken van donaties|verwerking van donaties|beheer van donaties|registratie van donaties|zonder toestemming niet|zonder toestemming _ niet|zonder toestemming _ _ niet|zonder toestemming _ _ _ niet|zonder toestemming _ _ _ _ niet|zonder toestemming _ _ _ _ _ niet|zonder voorafgaande toestemming niet|zonder voorafgaande toestemming _ niet|zonder voorafgaande toestemming _ _ niet|zonder voorafgaande toestemming _ _ _ niet|zonder voorafgaande toestemming _ _ _ _ niet|zonder voorafgaande toestemming _ _ _ _ _ niet|zonder beperking*|zonder limiet|geen gelijkwaardig*|gelijkwaardige _ worden niet|gelijkwaardige _ zijn niet|gelijkwaardige _ zijn uitgesloten|gelijkwaardige worden niet|geen ander bewijs|geen andere bewijsmiddelen|geen ander bewijsmiddel|geen vergelijkbare|noch gelijkwaardige|niet gelijkwaardig*|andere bewijsmiddelen worden niet|geen _ gelijkwaardig*|vergelijkbare _ worden niet|lidstaat|lidstaten|lid van het samenwerkingsverband|leden van het samenwerkingsverband|lid van de combinatie|leden van de combinatie|lid van een combinatie|leden van een combinatie|lid van de beoordelingscommissie|leden van de beoordelingscommissie|lid van het team|leden van het team|teamlid|teamleden|leden van de jury|lid van een team|eerste lid|tweede lid|derde lid|vierde lid|vijfde lid|lid 1|lid 2|lid 3|lid 4|lid 5|artikel _ lid|kantoor van de aanbestedende|kantoor van de opdrachtgever|kantoor van opdrachtgever|kantoren van de opdrachtgever|op kantoor|kantooruren|kantoortijden|kantoorautomatisering|kantoorsoftware|kantoortoepassing*|kantooromgeving|lokale overheid|lokale overheden|lokale besturen|lokaal bestuur|lokaal netwerk|lokale netwerk|lokale kopie|lokale opslag|lokale tijd|lokale installatie|lokaal opgeslagen|netwerkverkeer|netwerkbeheer|lokale gebruikers|lokale beheerders|op locatie|locatie van de opdrachtgever|locaties van de opdrachtgever|locatie van de opdracht|regionale omroep|niet alleen|niet meer dan|niet ouder|niet later|niet minder|gebruikerservaring*|ervaring van gebruikers|ervaringen van gebruikers|referentiearchitectuur|referentienummer|wisselen ervaringen|ervaringsuitwisseling|donatiemodule|donatieplatform|donatieportaal|orgaandonatie*|bloeddonatie*|donateursadministratie|ledenadministratie|ledenportaal|ledenbestand|tls certifica*|ssl certifica*|pki certifica*|certificaatbeheer|digitale certifica*|certificaten van de website|sterke authenticatie|niet zonder|betaling van de factuur|niet exclusie*|niet uitsluitende|elke/iedere/ongeacht/ongeacht nationaliteit|ongeacht de/hun nationaliteit',
    equivalent:
      'gelijkwaardig*|vergelijkbaar|vergelijkbare|equivalent|equivalente|andere bewijsmiddelen|ander bewijsmiddel|ander bewijs|andere bewijzen|ander passend|andere passende|of anders|anderszins|andere geschikte|enig ander|elk ander|elke andere|soortgelijk*|of een ander|of andere',
    firm: 'onderneming|ondernemingen|onderneemster|ondernemer|ondernemers|inschrijver|inschrijvers|inschrijfster|gegadigde|gegadigden|opdrachtnemer|opdrachtnemers|aannemer|aannemers|leverancier|leveranciers|dienstverlener|dienstverleners|bedrijf|bedrijven|firma|kandidaat|kandidaten|aanbieder|aanbieders|marktpartij|marktpartijen|vennootschap|organisatie van de inschrijver',
    tenderer:
      'onderneming|ondernemingen|ondernemer|inschrijver|inschrijvers|inschrijfster|gegadigde|gegadigden|opdrachtnemer|leverancier|leveranciers|dienstverlener|bedrijf|bedrijven|firma|kandidaat|kandidaten|aanbieder|aanbieders|combinatie|zichzelf',
    // Places.
    local:
      'lokaal|lokale|regionaal|regionale|plaatselijk*|streekgebonden|nationaal|nationale|nederlandse|belgische|vlaamse|waalse|provinciale|gemeentelijke|uit de regio|uit de streek|uit de buurt|in de regio gevestigd*|inheems*|binnenlands*|uit de gemeente|uit de provincie|friese|limburgse|brabantse|gelderse|zeeuwse|groningse|twentse',
    'local-firm':
      'lokale ondernemers|lokale onderneming|lokale ondernemingen|lokale bedrijven|lokale economie|regionale economie|regionale bedrijven|lokale bedrijvigheid|regionale bedrijvigheid|lokale werkgelegenheid|regionale werkgelegenheid|werkgelegenheid in de regio|werkgelegenheid in de gemeente|werkgelegenheid in de provincie|banen in de regio|banen in de gemeente|arbeidsplaatsen in de regio|arbeidsplaatsen in de gemeente|lokale verankering|regionale verankering|lokale binding|regionale binding|lokale aanwezigheid|regionale aanwezigheid|lokaal geworteld|lokale inkoop|lokale arbeidskrachten|binding met de regio|binding met de streek|binding met de gemeente|inwoners van de gemeente|korte keten|werknemers uit de regio|lokale tewerkstelling|tewerkstelling in de regio|tewerkstelling in de streek|lokaal ondernemerschap',
    seat: 'vestiging|vestigingen|vestigingsplaats|gevestigd|gevestigde|hoofdvestiging|nevenvestiging|hoofdkantoor|hoofdzetel|zetel|zetels|maatschappelijke zetel|kantoor|kantoren|bijkantoor|regiokantoor|filiaal|filialen|standplaats|bedrijfszetel|bedrijfsvestiging|uitvalsbasis|ingeschreven|gehuisvest|exploitatiezetel|werkplaats|steunpunt|locatie|aanwezigheid|kantoorruimte*|bedrijfsruimte*|bedrijfspand|woont|wonen|woonachtig|ingezetene*|inwoner*|woonplaats',
    territory:
      'regio|provincie|gemeente|streek|stad|arrondissement|grondgebied|nederland|belgie|vlaanderen|wallonie|brussel|amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen|antwerpen|gent|limburg|brabant|noord brabant|gelderland|friesland|drenthe|overijssel|zeeland|flevoland|zuid holland|noord holland|leuven|brugge|omgeving|buurt|werkgebied|veiligheidsregio|nabijheid|binnenland|twente|land|provincies|gemeenten|regios|regio s|steden|streken|arrondissementen|buurgemeente*',
    distance: 'km|kilometer*|straal|afstand|reistijd|rijtijd|aanrijtijd|minuten|nabijheid|dichtbij|hemelsbreed',
    onsite:
      'responstijd*|reactietijd*|storing*|interventie*|ter plaatse|plaats van uitvoering|plaats van levering|uitvoeringsplaats|hersteltijd*|oproep|werkzaamheden op locatie|aanrijtijd|op afroep',
    preference:
      'voorkeur*|voorrang*|bonus|extra punten|bijkomende punten|bevoordeel*|begunstig*|stimuler*|bevorder*|voordeel|prefer*|pluspunt*|belangrijk',
    // The firm's own past.
    record:
      'ervaring|ervaringen|referentie|referenties|referentieproject*|referentieopdracht*|bedrijfservaring|trackrecord|track record|staat van dienst|reputatie|naamsbekendheid|commits|eerdere bijdragen|eerdere projecten|eerdere opdrachten|vroegere projecten|vroegere opdrachten|uitgevoerde projecten|uitgevoerde opdrachten|vergelijkbare projecten|vergelijkbare opdrachten|soortgelijke projecten|soortgelijke opdrachten|geleverde bijdragen|historische bijdragen|bijdragen uit het verleden|ancienniteit|jaren actief|bestaansduur|pull requests|merge requests|commitgeschiedenis|vergelijkbare/soortgelijke/gelijkaardige/eerdere/vroegere opdrachten/projecten/diensten/werkzaamheden/contracten|*referentie|*referenties|klantenlijst*|opdrachten .. uitgevoerd|projecten .. uitgevoerd|heeft uitgevoerd|opgebouwd|opgedane ervaring',
    'firm-record':
      'bedrijfservaring|jaren actief op de markt|jaar actief op de markt|jaren op de markt|bestaansduur van de onderneming|oprichtingsjaar|bedrijfsgeschiedenis|bedrijfsreferenties|ervaring als organisatie|ervaring als bedrijf|ervaring als onderneming|organisatie ervaring heeft',
    person:
      'persoon|personen|medewerker|medewerkers|personeel|personeelsleden|team|projectleider|projectteam|projectmanager|ontwikkelaar|ontwikkelaars|consultant|consultants|cv|cvs|curriculum vitae|specialist|specialisten|in te zetten|ingezette|ingezet|sleutelfunctionaris*|functionaris*|trainer|trainers|deskundige|deskundigen|beheerder|beheerders',
    'selection-stage':
      'geschiktheidseis*|geschiktheid|selectiefase|selectiecriteri*|minimumeis*|kwalitatieve selectie|technische bekwaamheid',
    // Means and size.
    'firm-size':
      'omzet|jaaromzet|totale omzet|omzetcijfer*|zakencijfer|omzeteis|aantal werknemers|aantal medewerkers|aantal personeelsleden|aantal fte|personeelsbestand|personeelssterkte|omvang van de onderneming|omvang van het bedrijf|omvang van de inschrijver|omvang van de organisatie|grootte van de onderneming|grootte van het bedrijf|grootte van de inschrijver|bedrijfsomvang|bedrijfsgrootte|maatschappelijk kapitaal|eigen vermogen|financiele draagkracht|financiele gezondheid|financiele positie|economische draagkracht|balanstotaal|kredietwaardigheid|aantal vestigingen|aantal kantoren|aantal klanten|marktaandeel|wagenpark|machinepark|bedrijfsmiddelen|solvabiliteit|*omzet|*omzetcijfers|personeelsomvang|vaste medewerkers|in vaste dienst|aantal vaste|jaarrekening*|jaarcijfers|bankverklaring|balans|balansen',
    assigned:
      'ingezet*|in te zetten|toegewezen|beschikbaar gesteld*|voor de opdracht|voor deze opdracht|voor de uitvoering|aangewezen|gedurende de opdracht|vrijgemaakt',
    // Memberships.
    member:
      'lid|leden|lidmaatschap|lidmaatschappen|aangesloten|aansluiting|aangeslotene|toegetreden|toetreding|deel uitmaakt|maakt deel uit|behoren tot|behoort tot|verenigingslid|brancheverenigingslid|ledenorganisatie',
    association:
      'vereniging|verenigingen|branchevereniging*|brancheorganisatie*|beroepsvereniging*|federatie|federaties|beroepsfederatie|sectorfederatie|koepel|koepelorganisatie*|netwerk|netwerken|cluster|clusters|cooperatie|cooperaties|cooperatieve|stichting|stichtingen|bond|verbond|alliantie|gilde|kamer|club|genootschap|ondernemersvereniging*|werkgeversorganisatie*|collectief|*vereniging|*verenigingen|*stichting|*federatie|*organisatie|*netwerk|*verbond|*koepel',
    // Money.
    gift: 'donatie|donaties|doneert|doneren|gedoneerd|gift|giften|schenking|schenkingen|schenkt|schenken|sponsoring|sponsort|sponsoren|sponsorbijdrage*|sponsor|sponsorovereenkomst|liefdadigheid*|mecenaat|donatie*|doneer*',
    donation:
      'financiele bijdrage|financiele bijdragen|financiele steun|financiele ondersteuning|geldelijke bijdrage|geldelijke steun|geldbedrag|betaling|betaalt|betalen|financiering|financiert|storting|stort|storten|geld|doneert|draagt .. bij|maakt .. over|afdracht|schenkt',
    foundation:
      'stichting|stichtingen|vereniging|verenigingen|gemeenschap|community|goed doel|goede doelen|vzw|non profit|non profitorganisatie*|*vereniging|*verenigingen|*stichting|*federatie|*organisatie|*netwerk|*verbond|*koepel',
    fee: 'lidmaatschapsbijdrage*|lidmaatschapsgeld*|contributie|contributies|ledenbijdrage*|lidgeld|lidgelden|verenigingsbijdrage|jaarlijkse ledenbijdrage|aansluitingsbijdrage',
    // Free choice.
    discretion:
      'naar eigen inzicht|eigen inzicht|naar eigen goeddunken|goeddunken|naar goeddunken|vrije beoordeling|vrij te beoordelen|vrij oordeel|discretionair*|totaalindruk|algemene indruk|algehele indruk|subjectieve indruk|subjectief oordeel|persoonlijke indruk|naar eigen oordeel|volledige vrijheid|geheel vrij|naar believen|uitsluitend oordeel|onbeperkte vrijheid|vrij om te beoordelen|nuttig acht|wenselijk acht|gepast acht|passend acht|relevant acht|naar eigen keuze|algemeen gevoel|onderbuikgevoel|onbeperkte beoordelingsvrijheid|vrije keuze|hoeft .. niet .. motiveren|hoeft .. niet te motiveren|zonder motivering|niet te motiveren|zonder opgave van redenen|vrije oordeel|vrije indruk|vrije appreciatie|oordeel van de commissie|goeddunken van|vrije waardering|beste gevoel|goed gevoel|gevoel bij|op gevoel',
    'published-grid':
      'beoordelingskader|beoordelingstabel|scoretabel|scoreschaal|bijlage|puntenschaal|beoordelingsschaal|gepubliceerde|bekendgemaakte',
    buyer:
      'aanbestedende dienst|opdrachtgever|opdrachtgeefster|aanbesteder|bestuur|beoordelingscommissie|beoordelingsteam|commissie|jury|gemeente|aanbestedende overheid',
    change:
      'wijzigen|wijziging|gewijzigd|wijzigt|aanpassen|aangepast|aanpassing|bijstellen|bijgesteld|herzien|vaststellen|vastgesteld|bepalen|bepaald|voorbehoudt|behoudt zich|veranderen|veranderd|indicatief|herijkt',
    weights:
      'weging|wegingen|wegingsfactor*|gewicht|gewichten|gunningscriteri*|gunningcriteri*|subgunningscriteri*|subcriteri*|criteria|criterium|beoordelingsmethode|beoordelingsmethodiek|puntenverdeling|weegfactor*',
    later:
      'na opening|na de opening|na ontvangst|na de ontvangst|achteraf|tijdens de beoordeling|gedurende de beoordeling|later|naderhand|op basis van de ontvangen|in het licht van de|aan de hand van de ontvangen|na sluiting|na het sluiten|na kennisname|afhankelijk van de ontvangen',
    // Marks that firms give themselves.
    'self-mark':
      'zelfbeoordeling*|zelfevaluatie*|zelfscore*|zelfinschaling|zelf scor*|zelf beoordel*|zelf punten|beoordelen zichzelf|beoordeelt zichzelf|zichzelf toe|zichzelf toekent|zichzelf toekennen|zichzelf een|geeft zichzelf|geven zichzelf|kent zichzelf|kennen zichzelf|zelf toegekende|zelf opgegeven|zelf een cijfer|zelf een score|eigen beoordeling',
    'own-mark':
      'zelf toegekende score|zelf toegekende punten|zelf opgegeven score|door de inschrijver opgegeven score|door de inschrijver toegekende score|door de inschrijver zelf toegekende|score die de inschrijver zichzelf|cijfer dat de inschrijver zichzelf',
    mark: 'score|scores|cijfer|cijfers|beoordeling|punten|puntentotaal|waardering|overgenomen',
    point: 'punt|punten|puntenaantal|score|scores',
    // Classes of firms.
    reserved:
      'voorbehouden|gereserveerd|uitsluitend voor|alleen voor|enkel voor|uitsluitend open|alleen open|enkel open|beperkt tot|uitsluitend toegankelijk|alleen toegankelijk|enkel toegankelijk|uitsluitend bestemd|slechts open|slechts toegankelijk|alleen mkb|uitsluitend mkb|enkel kmo|alleen kleine|uitsluitend kleine|enkel kleine|uitsluitend cooperaties',
    'kind-of-firm':
      'mkb|mkbers|mkb bedrijven|mkb ondernemingen|mkb ondernemers|kmo|kmo s|kleine en middelgrote|kleine bedrijven|kleine ondernemingen|kleine ondernemers|midden en kleinbedrijf|micro ondernemingen|microondernemingen|zzp|zzpers|zzp ers|zelfstandigen|cooperaties|cooperatie|start up*|startup*|startups|opensourcebedrijven|open source bedrijven|jonge bedrijven|familiebedrijven',
    'class-of-firm':
      'systeemintegrator*|integrator*|wederverkoper*|resellers|reseller|grote bedrijven|grote ondernemingen|grote concerns|concerns|grootbedrijf|multinational*|dochterondernemingen|adviesbureau*|adviesbureaus|consultancybureau*|detacheerder*|detacheringsbureau*|uitzendbureau*|tussenpersonen|bemiddelaars|buitenlandse ondernemingen|buitenlandse bedrijven|buitenlandse inschrijvers|distributeurs|groothandel*|softwareproducenten|aanbieders van gesloten|leveranciers van gesloten|hyperscaler*|brokers',
    'cannot-bid':
      'mogen niet inschrijven|mag niet inschrijven|kunnen niet inschrijven|kan niet inschrijven|niet deelnemen|mogen zich niet|zijn uitgesloten|is uitgesloten|worden uitgesloten|wordt uitgesloten|uitgesloten van deelname|uitgesloten van deelneming|niet toegelaten|niet welkom|van deelname uitgesloten|komen niet in aanmerking|komt niet in aanmerking|inschrijvingen van _ worden niet|geen inschrijving indienen|mogen geen|kunnen geen inschrijving|worden geweerd',
    // Subcontracting, reliance.
    subcontract:
      'onderaannem*|onderaanneming|onderaannemer*|onderaanbested*|uitbested*|onderaanbesteding|door een derde|door derden|aan derden|aan een derde|uit te besteden|uitbesteding',
    forbidden: 'verboden|verbod|uitgesloten|ontoelaatbaar|verbiedt|ongeoorloofd|uit den boze|niet toegelaten',
    allowed:
      'toegestaan|toegelaten|geoorloofd|mogelijk|mag|mogen|kan|kunnen|inzetten|inschakelen|inzet|aanvaard|geaccepteerd|doorzetten|toegestaan een|laten uitvoeren',
    limited:
      'maximaal|maximum|hoogstens|ten hoogste|niet meer dan|niet hoger|beperkt tot|mag niet meer|overschrijden|niet overschrijden|begrensd|tot maximaal|max|bovengrens',
    share: 'procent|percent|helft|derde|kwart|opdrachtwaarde|opdrachtsom|10|15|20|25|30|33|35|40|45|49|50|60|70',
    'by-self':
      'volledig zelf|geheel zelf|volledig in eigen beheer|geheel in eigen beheer|volledig met eigen|geheel met eigen|uitsluitend met eigen personeel|uitsluitend met eigen medewerkers|uitsluitend door eigen personeel|uitsluitend door eigen medewerkers|enkel door eigen|enkel met eigen personeel|zelf uit te voeren|zelf uitvoeren|alle werkzaamheden zelf|integraal zelf|voor 100 zelf',
    rely: 'beroep|beroepen|beroept|steunen|steunt|terugvallen|aanspraak|beroep doen|gebruikmaken|gebruik maken',
    capacity: 'draagkracht|bekwaamheid|bekwaamheden|capaciteit|capaciteiten|middelen|geschiktheid|ervaring|referenties',
    third:
      'derde|derden|andere entiteit|andere entiteiten|andere onderneming|andere ondernemingen|andere bedrijven|andere partijen|andere partij|onderaannemer*|moedermaatschappij|zustermaatschappij*|dochtermaatschappij*|groepsmaatschappij*',
    'own-capacity':
      'eigen middelen|eigen draagkracht|eigen bekwaamheid|eigen capaciteit|eigen capaciteiten|eigen referenties|eigen ervaring|eigen personeel|eigen medewerkers|zelf voldoen|zelf te voldoen|zelfstandig voldoen|zelfstandig te voldoen|zelf aan alle|zelfstandig aan alle|zelf beschikken|zelf te beschikken|op eigen kracht',
    only: 'alleen|uitsluitend|enkel|slechts|louter|volledig|geheel|zelfstandig',
    // Brands, labels.
    supply:
      'lever*|geleverd|levering|licentie*|gebaseerd|draait|draaien|gebruik|gebruikt|gebruiken|compatib*|vereist|dient|dienen|moet|moeten|oplossing|software|server*|database|platform|systeem|systemen|werkplek*|suite|merk|type|product|producten|migratie naar|migreren naar|gehost|hosting|installat*|installeren|geinstalleerd|aanschaf|aankoop|inkoop|verplicht|ingericht|format|formaat|omgeving',
    'from-brand':
      'migratie van|migratie vanuit|migreren van|migreren vanuit|huidige|huidig|momenteel|thans|bestaande|bestaand|vervang*|vervanging|uitfaser*|uitfasering|afscheid|koppeling*|koppelvlak*|koppelen|interface*|interoperab*|import*|export*|uitwisseling*|historische|in gebruik|legacy|overstap van|afkomstig|in plaats van|naast|coexist*|overgang van|beeindig*|uitgefaseerd|aanwezig|openen van bestaande|tijdens de overgang',
    'partner-tier':
      'gecertificeerd partner|gecertificeerde partner|gecertificeerde partners|officiele partner|officieel partner|gold partner*|platinum partner*|silver partner*|premier partner*|goldpartner*|goud partner|partnerstatus|partnerniveau|partner van de fabrikant|partner van de leverancier|gecertificeerd door de fabrikant|gecertificeerd door de leverancier|geautoriseerde reseller|geautoriseerd reseller|geautoriseerde wederverkoper|erkende partner|erkend partner|erkend verdeler|fabrikantcertific*|certificering van de fabrikant|certificering door de fabrikant|partnerprogramma|certificaat van de fabrikant',
    label:
      'certificaat|certificaten|gecertificeerd|gecertificeerde|certificering|certificeringen|keurmerk|keurmerken|label|labels|ecolabel|milieukeur|accreditatie*|geaccrediteerd',
    required:
      'vereist|vereiste|vereisen|verplicht|dient|dienen|moet|moeten|beschikken|beschikt|bezit|houder|overleggen|overlegt|punten|punt|noodzakelijk|eis|eisen|geeist|gevraagd|aan te tonen|aantonen|toont aan|beloond|voorkeur|voorrang|bonus|in te dienen|bewijs|verlangd|te zijn|krijgt|krijgen|ontvangt|ontvangen|score',
    consent: 'zonder toestemming|zonder voorafgaande toestemming|met toestemming|kritieke taken|essentiele taken',
    lacking: 'die niet|die geen|wie niet|die _ niet|waarvan _ niet|die _ _ niet|die _ _ _ niet',
    restricted: 'niet .. voordat/tot|pas nadat/als/wanneer',
    turnover: '*omzet|omzet|zakencijfer',
    times: 'drievoud*|viervoud*|vijfvoud*|drie/vier/vijf/zes/tien/# maal/keer|driemaal|viermaal|vijfmaal',
    worth: 'waarde|opdrachtwaarde|opdrachtsom|raming|perceel',
    double: 'dubbele|tweemaal|twee maal/keer',
    pay: 'betaling|betalingen|betaald|uitbetaald|*betaling|restant|restbedrag|factuur|vergoeding|slottermijn|boete|inhouding',
    condition: 'nadat|pas|zodra|indien|afhankelijk|voorwaarde|mits|wanneer|na|als',
    merge:
      'overgenomen|overneemt|overname|opgenomen|opname|geaccepteerd|aanvaard|aanvaarding|gemerged|merge|geintegreerd|integratie|samengevoegd',
    upstream: 'upstream|project|projecten|gemeenschap|community|hoofdtak|maintainers|beheerders van het project',
    guarantee:
      'garandeert|garantie|waarborgt|moet|dient|verplicht|zorgt ervoor|staat ervoor in|bewerkstelligt|zorgt|bereikt',
    propose: 'voorgesteld|voorstel*|indient|ingediend|aangeboden|spant zich in',
    'buyer-accepts': 'door de opdrachtgever|door de aanbestedende|aanvaarding door de opdrachtgever',
    exclusive: 'exclusie*|uitsluitende|uitsluitend',
    rights: 'rechten|eigendom|auteursrecht*|gebruiksrecht*|intellectuele',
    'general-policy':
      'algemeen beleid|ondernemingsbeleid|bedrijfsbeleid|duurzaamheidsbeleid|mvo|mvo beleid|duurzaamheidsverslag|duurzaamheidsstrategie|bedrijfscultuur|gehele onderneming|algemene duurzaamheid*|co2 prestatieladder|maatschappelijk verantwoord|esg',
    contract:
      'van de opdracht|bij de uitvoering|deze opdracht|tijdens de uitvoering|voor de opdracht|van de overeenkomst',
    'no-reference': 'zonder .. referentie*/opdrachten|geen referentie*|ontbreken van .. referentie*',
    'tender-part':
      'inschrijvingen|aanbod|aanbied*|voorstel*|plan|plannen|*plan|methode*|werkwijze|aanpak|planning|termijn*|*tijd|*tijden|prijs|prijzen|kosten|team*|person*|medewerker*|inzet|ingezet*|verplicht*|toezegg*|oplossing*|dienst*|uitvoer*|document*|bewijs*|software|test*|demonstrati*|rapport*|factu*|contactpersoon|recht|rechten|beschrijf*|beschrijv*|toelicht*|uren|dagen|ondersteun*|kwaliteit*|organisatie van|opleiding*|implementatie|vestig*|garant*|risico*|veiligheid|kwalificatie*|opdracht*|overeenkomst|formulier|tabel',
    group: 'combinatie|combinaties|samenwerkingsverband*|consorti*|handelsvennootschap*|combinanten',
    incorporated: 'rechtsvorm|rechtspersoon|opgericht',
    'at-tender': 'inschrijving|aanmelding|voor het indienen',
    'no-group': 'geen combinaties',
    citizenship: 'nationaliteit|staatsburger*|paspoort',
    'jobs-done': 'opdrachten|opdracht|projecten|referenties',
    identical: 'identiek*|precies/exact dezelfde|volledig gelijke',
    'no-equivalent':
      'geen ander/andere bewijs*/certificaat/keurmerk/platform*/label|ander/andere .. niet aanvaard/geaccepteerd/toegelaten/erkend|zonder gelijkwaardig*|geen gelijkwaardig*',
  },
}
