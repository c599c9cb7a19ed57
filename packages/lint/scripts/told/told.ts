/** By rule and title of its example: what is said, one line each. None: nothing is. Made by `scripts/told/record.ts`. */
export const told: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'DOC-01': {
    'A weight with a decimal comma.': [
      '["error","certain","/criteria/1/weight/value","",[],{"criterion":"method","subject":"criterion","name":"Méthode proposée","members":["weight"],"whole":"no","expected":"number","found":"“40,0”","known":[],"listed":"no","meant":"40","write":"40","cured":"yes"},"",[]]',
    ],
    'A weight of 0.': [
      '["error","certain","/criteria/1/weight/value","",[],{"criterion":"method","subject":"criterion","name":"Méthode proposée","members":["weight"],"whole":"no","expected":"percentage","found":"0","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
    ],
    'The name of a State for its code.': [
      '["error","certain","/jurisdiction","",[],{"subject":"document","name":"","members":["jurisdiction"],"whole":"no","expected":"state","found":"“France”","known":[],"listed":"no","meant":"\\"FR\\"","write":"\\"FR\\"","cured":"yes"},"",[]]',
    ],
    'A criterion that names a lot that is not there.': [
      '["error","certain","/criteria/1/lots/1","",[],{"criterion":"method","subject":"criterion","name":"Méthode proposée","members":["lots"],"whole":"no","expected":"lot","found":"“LOT-0009”","known":["LOT-0001","LOT-0002"],"listed":"yes","meant":"","cured":"no"},"",[]]',
    ],
    'A value below 0.': [
      '["error","certain","/value/amount","",[],{"subject":"document","name":"","members":["value"],"whole":"no","expected":"from0","found":"-420000","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
    ],
    'An object that is no procurement.': [
      '["error","certain","","",[],{"subject":"document","name":"","members":[""],"whole":"yes","expected":"procurement","found":"{…}","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
      '["asked","DOC-01.question.lots",{},"/lots",[],["/lots"]]',
    ],
    'A member that is not known, and an empty one.': [
      '["warning","certain","/deadline","",[],{"subject":"document","name":"","members":["deadline"],"whole":"no","expected":"known","found":"“deadline”","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
      '["warning","certain","/fixedPrice","",[],{"subject":"document","name":"","members":["fixedPrice"],"whole":"no","expected":"nothing","found":"null","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
    ],
    'A criterion that says neither its kind nor its lots.': [
      '["asked","DOC-01.question.criterion-kind",{"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/kind",[],["/criteria/1/kind"]]',
      '["asked","DOC-01.question.criterion-lots",{"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/lots",[],["/criteria/1/lots"]]',
    ],
    'A lot without a number.': [
      '["asked","DOC-01.question.lot-id",{"criteria":["Formation"],"criteriaCount":1},"/lots/2/id",[],["/lots/2/id"]]',
    ],
    'A lot without a number or a title.': [
      '["asked","DOC-01.question.lot-id",{"criteria":["3"],"criteriaCount":1},"/lots/2/id",[],["/lots/2/id"]]',
    ],
    'The number of a lot is a list, another lot is a word, and a group names a lot that is not there.': [
      '["error","certain","/lotGroups/0/lots/1","",[],{"subject":"group","name":"GLO-0001","members":["lots"],"whole":"no","expected":"lot","found":"“LOT-0009”","known":["LOT-0001","LOT-0002","GLO-0001"],"listed":"yes","meant":"","cured":"no"},"",[]]',
      '["error","certain","/lots/2/id","",[],{"subject":"lot","name":"3","members":["id"],"whole":"no","expected":"text","found":"[…]","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
      '["error","certain","/lots/3","",[],{"subject":"lot","name":"4","members":[""],"whole":"yes","expected":"group","found":"“LOT-0004”","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
    ],
    'The lots are a sentence.': [
      '["error","certain","/lots","",[],{"subject":"document","name":"","members":["lots"],"whole":"no","expected":"list","found":"“Two lots.”","known":[],"listed":"no","meant":"[\\"Two lots.\\"]","write":"[\\"Two lots.\\"]","cured":"yes"},"",[]]',
    ],
    'The lot has a value below 0.': [
      '["error","certain","/lots/0/value/amount","",[],{"subject":"lot","name":"LOT-0001","members":["value"],"whole":"no","expected":"from0","found":"-1","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
    ],
    'The kind of a criterion is a number, and its lots a number.': [
      '["error","certain","/criteria/1/kind","",[],{"criterion":"method","subject":"criterion","name":"Méthode proposée","members":["kind"],"whole":"no","expected":"code","found":"7","known":["award","selection","performance","technical-specification"],"listed":"yes","meant":"","cured":"no"},"",[]]',
      '["error","certain","/criteria/1/lots","",[],{"criterion":"method","subject":"criterion","name":"Méthode proposée","members":["lots"],"whole":"no","expected":"list","found":"7","known":[],"listed":"no","meant":"","cured":"no"},"",[]]',
    ],
    'A description of the whole that is longer than that.': [
      '["asked","DOC-01.question.long-text",{"place":"Support et maintenance de deux logiciels libres","most":100000},"/description/fr",[],["/description/fr"]]',
    ],
    'A text that is longer than what is read of one.': [
      '["asked","DOC-01.question.long-text",{"place":"Méthode proposée","most":100000},"/criteria/1/description/fr",[],["/criteria/1/description/fr"]]',
    ],
    'No lot at all.': ['["asked","DOC-01.question.lots",{},"/lots",[],["/lots"]]'],
  },
  'DOC-02': {
    'Spain: EU rules alone.': [
      '["asked","DOC-02.question.national-law",{"state":"ES"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
    'Italy: EU rules, and some points of its own law.': [
      '["asked","DOC-02.question.part",{"state":"IT","law":"IT"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
    'Belgium: likewise.': [
      '["asked","DOC-02.question.part",{"state":"BE","law":"BE"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
    'Germany: likewise.': [
      '["asked","DOC-02.question.part",{"state":"DE","law":"DE"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
    'Portugal: likewise.': [
      '["asked","DOC-02.question.part",{"state":"PT","law":"PT"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
    'Switzerland: no law at all.': [
      '["asked","DOC-02.question.no-law",{"state":"CH"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
    'The State is not known.': ['["asked","question.jurisdiction",{},"/jurisdiction",[],["/jurisdiction"]]'],
    'Italy, where only EU rules were chosen.': [
      '["asked","DOC-02.question.left-out",{"state":"IT"},"/jurisdiction",[],["/jurisdiction"]]',
    ],
  },
  'DOC-03': {
    'A text in Polish.': [
      '["asked","DOC-03.question.none",{"language":"pl"},"/criteria/1/description/pl",[],["/criteria/1/description/pl"]]',
    ],
    'A title in Greek, and a criterion too: said once.': [
      '["asked","DOC-03.question.none",{"language":"el"},"/title/el",[],["/title/el"]]',
    ],
    'A text in German, whose words were not given.': [
      '["asked","DOC-03.question.none",{"language":"de"},"/criteria/1/description/de",[],["/criteria/1/description/de"]]',
    ],
    'A text in the German of Austria, with the words of German.': [
      '["asked","DOC-03.question.part",{"language":"de"},"/criteria/1/description/de-AT",[],["/criteria/1/description/de-AT"]]',
    ],
    'A criterion that only names the consultation rules: they were not read.': [
      '["asked","DOC-03.question.elsewhere",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/description/fr",["LOT-0001","LOT-0002"],["/criteria/6/description/fr"]]',
    ],
    'The same in English.': [
      '["asked","DOC-03.question.elsewhere",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/description/en",["LOT-0001","LOT-0002"],["/criteria/6/description/en"]]',
    ],
    'A criterion without a description whose name is the reference.': [
      '["asked","DOC-03.question.elsewhere",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Critères énoncés dans le DCE"],"criteriaCount":1},"/criteria/6/name/fr",["LOT-0001","LOT-0002"],["/criteria/6/name/fr"]]',
    ],
  },
  'AWD-IT01': {
    'It weighs 31 per cent.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","weight":31,"max":30,"intensive":50},"",[]]',
    ],
    'Price alone decides.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","weight":100,"max":30,"intensive":50},"",[]]',
    ],
    'Below the EU thresholds.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","weight":60,"max":30,"intensive":50},"",[]]',
    ],
    'Which directive binds is not known.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","weight":60,"max":30,"intensive":50},"",[]]',
    ],
    'What labour costs is not known.': [
      '["asked","AWD-IT01.question.labour",{"lots":["LOT-0001"],"count":1},"/lots/0/labourShare",["LOT-0001"],["/lots/0/labourShare"]]',
    ],
    'Which criterion is the price is not known.': [
      '["asked","question.type",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/type",["LOT-0001","LOT-0002"],["/criteria/0/type"]]',
    ],
  },
  'AWD-W01': {
    'The weights add up to 105 in both lots.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":105,"total":100},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":105,"total":100},"",[]]',
    ],
    'Every weight is half of what it should be, which a program can mend.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":50,"total":100},"",[{"op":"replace","path":"/criteria/0/weight/value","value":50},{"op":"replace","path":"/criteria/1/weight/value","value":40},{"op":"replace","path":"/criteria/2/weight/value","value":10}]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":50,"total":100},"",[{"op":"replace","path":"/criteria/0/weight/value","value":50},{"op":"replace","path":"/criteria/1/weight/value","value":40},{"op":"replace","path":"/criteria/2/weight/value","value":10}]]',
    ],
    'The second lot lacks a criterion, so only its weights fall short.': [
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":90,"total":100},"",[]]',
    ],
    'A decimal beside percentages: two sums.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":"50 % + 0.4 + 10 %","total":100},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":"50 % + 0.4 + 10 %","total":100},"",[]]',
    ],
    'Percentages, points and a rank: three kinds.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":"50 % + 40 pt + #3","total":100},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":"50 % + 40 pt + #3","total":100},"",[]]',
    ],
    'Decimals that add up to 0.9.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":0.9,"total":1},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":0.9,"total":1},"",[]]',
    ],
    'What has no weight yet can bring nothing down.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":120,"total":100},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":120,"total":100},"",[]]',
    ],
    "A criterion of the buyer's joined a notice that is rounded.": [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","sum":101,"total":100},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","sum":101,"total":100},"",[]]',
    ],
    'A notice whose sum is no rounding.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","sum":120,"total":100},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","sum":120,"total":100},"",[]]',
    ],
  },
  'AWD-W02': {
    'One criterion has no weight, in a procedure above the thresholds.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'Without the value of the contract the thresholds do not tell.': [
      '["asked","question.formalised",{},"/formalised",[],["/formalised"]]',
    ],
    'A notice without numbers: the weights may stand in the tender documents.': [
      '["asked","AWD-W02.question.weight",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/0/weight",["LOT-0001"],["/criteria/0/weight","/criteria/1/weight"]]',
    ],
    'Ranks, and no reason why there are no weights.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
      '["warning","certain","/criteria/2","",[],{"criterion":"environment","name":"Sobriété du service"},"",[]]',
    ],
    'A formula in words in the first lot only.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","lot":"LOT-0002","name":"Méthode proposée"},"",[]]',
    ],
    "A criterion of the buyer's joined a notice without numbers.": [
      '["asked","AWD-W02.question.weight",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix","Méthode proposée"],"criteriaCount":2},"/criteria/0/weight",["LOT-0001","LOT-0002"],["/criteria/0/weight","/criteria/1/weight"]]',
    ],
    'A notice with a rank alone.': [
      '["asked","AWD-W02.question.weight",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix","Méthode proposée"],"criteriaCount":2},"/criteria/0/weight",["LOT-0001","LOT-0002"],["/criteria/0/weight","/criteria/1/weight"]]',
    ],
  },
  'AWD-W03': {
    'One criterion has a rank, the others weights.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","fault":"mixed"},"",[]]',
    ],
    'A reason, and weights.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","fault":"idle"},"",[{"op":"remove","path":"/lots/0/awardMethod/orderJustification"}]]',
    ],
  },
  'AWD-W04': {
    'One of two sub-criteria has no weight.': [
      '["error","certain","/criteria/1/subCriteria/1","",[],{"criterion":"method","name":"Contrôles"},"",[]]',
    ],
    'The form of a platform has no place for the weights of sub-criteria.': [
      '["asked","AWD-W04.question.weights",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/subCriteria/0/weight",["LOT-0001","LOT-0002"],["/criteria/1/subCriteria/0/weight","/criteria/1/subCriteria/1/weight"]]',
    ],
  },
  'AWD-W05': {
    'Neither 40 nor 100.': [
      '["error","certain","/criteria/1/subCriteria","",[],{"criterion":"method","name":"Méthode proposée","sum":45,"expected":[40,100]},"",[]]',
    ],
    'Points that fall short of those of their criterion.': [
      '["error","certain","/criteria/1/subCriteria","",[],{"criterion":"method","name":"Méthode proposée","sum":30,"expected":[40]},"",[]]',
    ],
    'Decimals that do not, below a percentage.': [
      '["error","certain","/criteria/1/subCriteria","",[],{"criterion":"method","name":"Méthode proposée","sum":0.9,"expected":[1]},"",[]]',
    ],
    'A criterion that is the whole: one sum is expected.': [
      '["error","certain","/criteria/0/subCriteria","",[],{"criterion":"method","name":"Méthode proposée","sum":90,"expected":[100]},"",[]]',
    ],
    'A criterion without a weight: its parts are shares.': [
      '["error","certain","/criteria/1/subCriteria","",[],{"criterion":"method","name":"Méthode proposée","sum":90,"expected":[100]},"",[]]',
    ],
  },
  'AWD-W06': {
    'A range of twenty points.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","spread":20,"max":5},"",[]]',
    ],
    'A range without its bounds.': [
      '["asked","question.criteria.weight",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/weight",["LOT-0001","LOT-0002"],["/criteria/1/weight"]]',
    ],
    'A range without its upper end.': [
      '["asked","question.criteria.weight",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/weight",["LOT-0001","LOT-0002"],["/criteria/1/weight"]]',
    ],
  },
  'AWD-W07': {
    'Quality criteria only.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'A notice whose formula in words may speak of the price, beside an added quality criterion.': [
      '["asked","question.award-criteria",{"lots":["LOT-0001","LOT-0002"],"count":2},"/criteria",["LOT-0001","LOT-0002"],["/criteria"]]',
    ],
    'A notice with quality criteria only, and a second lot that says nothing.': [
      '["asked","question.award-criteria",{"lots":["LOT-0002"],"count":1},"/criteria",["LOT-0002"],["/criteria"]]',
      '["asked","AWD-W07.question.fixed-price",{"lots":["LOT-0001"],"count":1},"/fixedPrice",["LOT-0001"],["/fixedPrice"]]',
    ],
    'Whether it is a price is not known.': [
      '["asked","question.type",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/type",["LOT-0001","LOT-0002"],["/criteria/0/type"]]',
    ],
    "A notice of which a criterion is the buyer's, and the price is not fixed.": [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    "A notice of which a criterion is the buyer's, and whether the price is fixed is not known.": [
      '["asked","AWD-W07.question.fixed-price",{"lots":["LOT-0001","LOT-0002"],"count":2},"/fixedPrice",["LOT-0001","LOT-0002"],["/fixedPrice"]]',
    ],
  },
  'AWD-W08': {
    'Price alone, launched on the day.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'Without the directive the rule cannot be answered: defence contracts are exempt.': [
      '["asked","question.directive",{},"/directive",[],["/directive"]]',
    ],
    'Without a date the rule cannot be answered.': ['["asked","question.date",{},"/date",[],["/date"]]'],
  },
  'AWD-W09': {
    'No criterion takes the environment into account, launched on the day.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'The environmental criterion covers the first lot only.': [
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'A criterion without tags that speaks of energy.': [
      '["asked","AWD-W09.question.tags",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Consommation d’énergie"],"criteriaCount":1},"/criteria/2/tags",["LOT-0001","LOT-0002"],["/criteria/2/tags"]]',
    ],
    'A notice has no place for tags.': [
      '["asked","AWD-W09.question.tags",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/1/tags",["LOT-0001"],["/criteria/1/tags"]]',
    ],
    'Neither State nor date is known: the State is asked first.': [
      '["asked","question.jurisdiction",{},"/jurisdiction",[],["/jurisdiction"]]',
    ],
  },
  'AWD-W10': {
    'Price weighs 85 per cent.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","weight":85,"min":10,"max":80},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","weight":85,"min":10,"max":80},"",[]]',
    ],
    'Price weighs 5 per cent.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","weight":5,"min":10,"max":80},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","weight":5,"min":10,"max":80},"",[]]',
    ],
    'Whether one is a price is not known.': [
      '["asked","question.type",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/type",["LOT-0001","LOT-0002"],["/criteria/1/type"]]',
    ],
  },
  'AWD-W11': {
    'A criterion of the buyer’s own, tagged `community`, weighs 30 per cent.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","sum":30,"max":25,"criteria":["method"]},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","sum":30,"max":25,"criteria":["method"]},"",[]]',
    ],
    'The practical exercise (AWD-19) counts too.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","sum":30,"max":25,"criteria":["method"]},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","sum":30,"max":25,"criteria":["method"]},"",[]]',
    ],
    'A notice’s quality criterion of 60 per cent: what it is about is not known.': [
      '["asked","AWD-W11.question.tags",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/1/tags",["LOT-0001"],["/criteria/1/tags"]]',
    ],
  },
  'AWD-W12': {
    'Thirteen sub-criteria.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001","leaves":15,"max":12,"min":2},"",[]]',
    ],
    'A criterion of one per cent.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001","leaves":3,"max":12,"min":2},"",[]]',
    ],
  },
  'AWD-W13': {
    'A tenth, written as a decimal beside percentages.': [
      '["warning","possible","/criteria/2/weight/value","",[],{"criterion":"environment","name":"Sobriété du service","weight":0.1,"meant":10},"",[]]',
    ],
    'The same among sub-criteria.': [
      '["warning","possible","/criteria/1/subCriteria/1/weight/value","",[],{"criterion":"method","name":"Contrôles","weight":0.1,"meant":10},"",[]]',
    ],
    'A tenth beside one of ten per cent.': [
      '["warning","possible","/criteria/2/weight/value","",[],{"criterion":"environment","name":"Sobriété du service","weight":0.5,"meant":50},"",[]]',
    ],
    'One of two sub-criteria.': [
      '["warning","possible","/criteria/1/subCriteria/1/weight/value","",[],{"criterion":"method","name":"Checks","weight":0.1,"meant":10},"",[]]',
    ],
  },
  'AWD-W14': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"poids des sous-critères est donné à titre indicatif"},"poids des sous-critères est donné à titre indicatif",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"weights are for internal"},"weights are for internal",[]]',
    ],
    'A range that is hardly one (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"counts for between 10 and 80 per"},"counts for between 10 and 80 per",[]]',
    ],
    'A wide range (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"weighs between 10 and 80 per"},"weighs between 10 and 80 per",[]]',
    ],
    'A wide range (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"pèse entre 5 et 75"},"pèse entre 5 et 75",[]]',
    ],
  },
  'AWD-W15': {
    'The words of a criterion list weights that add up to 110.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","sum":110,"total":100,"matched":"Notation : prix 50 %, qualité 40 %, délai 20 %"},"Notation : prix 50 %, qualité 40 %, délai 20 %",[]]',
    ],
    'The description does, against the total that stands beside them.': [
      '["warning","possible","/description/en","",[],{"sum":110,"total":100,"matched":"Tenders are marked out of 100: price 50, quality 30, training 30"},"Tenders are marked out of 100: price 50, quality 30, training 30",[]]',
    ],
  },
  'AWD-W16': {
    'Price alone, in France today.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"prix le plus bas est l’unique critère","way":"alone"},"prix le plus bas est l’unique critère",[]]',
    ],
    'The description of the whole says it.': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"prix le plus bas est l’unique critère","way":"alone"},"prix le plus bas est l’unique critère",[]]',
    ],
    'Price counts for nothing.': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"quality alone","way":"nothing"},"quality alone",[]]',
    ],
    'The same of the description of the whole.': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"quality alone","way":"nothing"},"quality alone",[]]',
    ],
  },
  'AWD-L01': {
    'No statement.': ['["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]'],
    'No statement, and words that say what of the contract is meant.': [
      '["asked","AWD-L01.question.link",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/subjectMatterLink",["LOT-0001","LOT-0002"],["/criteria/1/subjectMatterLink"]]',
    ],
    'Two words, which may or may not be enough.': [
      '["warning","possible","/criteria/1/subjectMatterLink","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'A notice has no place for the statement.': [
      '["asked","AWD-L01.question.link",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/1/subjectMatterLink",["LOT-0001"],["/criteria/1/subjectMatterLink"]]',
    ],
    'The form of a platform has none either: all of its criteria are asked about at once.': [
      '["asked","AWD-L01.question.link",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Délais","Méthode"],"criteriaCount":2},"/criteria/1/subjectMatterLink",["LOT-0001","LOT-0002"],["/criteria/1/subjectMatterLink","/criteria/2/subjectMatterLink"]]',
      '["asked","question.type",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/3/type",["LOT-0001","LOT-0002"],["/criteria/3/type"]]',
    ],
  },
  'AWD-L02': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Politique générale"},"Politique générale",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Overall corporate"},"Overall corporate",[]]',
    ],
  },
  'AWD-L03': {
    'The firm is the target.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'The target says tender, the words speak of the company.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée"},"commits effectués par la société",[]]',
    ],
    'Without the value the thresholds do not tell whether the procedure is formalised.': [
      '["asked","question.formalised",{},"/formalised",[],["/formalised"]]',
    ],
    'A notice does not say whom a criterion looks at; its words may.': [
      '["warning","possible","/criteria/1/name/fr","",[],{"criterion":"LOT-0001.award.2","lot":"LOT-0001","name":"Références du candidat"},"Références du candidat",[]]',
      '["asked","question.criteria.target",{"lots":["LOT-0001"],"count":1,"criteria":["Références du candidat","Valeur technique"],"criteriaCount":2},"/criteria/1/target",["LOT-0001"],["/criteria/1/target","/criteria/2/target"]]',
    ],
    'A notice without a value: neither the procedure nor the target is known.': [
      '["asked","question.criteria.target",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/0/target",["LOT-0001"],["/criteria/0/target"]]',
      '["asked","question.formalised",{},"/formalised",[],["/formalised"]]',
    ],
  },
  'AWD-L04': {
    'Staff is rated, and nothing is said.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'The words tie the staff to the contract.': [
      '["asked","question.criteria.staffImpact",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/staffImpact",["LOT-0001","LOT-0002"],["/criteria/1/staffImpact"]]',
    ],
    'A clause may say it.': [
      '["asked","question.criteria.staffImpact",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/staffImpact",["LOT-0001","LOT-0002"],["/criteria/1/staffImpact"]]',
    ],
  },
  'AWD-L05': {
    'Staff is rated, and no term is about replacing it.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
    ],
    'The criterion speaks of other replacements (English).': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
    ],
    'A term without tags, of a clause that is not at hand.': [
      '["asked","AWD-L05.question.tags",{"lots":["LOT-0001"],"count":1,"criteria":["Remplacement des personnes affectées"],"criteriaCount":1},"/criteria/6/tags",["LOT-0001"],["/criteria/6/tags"]]',
    ],
    'A notice without terms.': [
      '["asked","question.performance-terms",{"lots":["LOT-0001"],"count":1},"/criteria",["LOT-0001"],["/criteria"]]',
    ],
  },
  'AWD-L06': {
    'No reason is given.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","weight":20,"max":20},"",[]]',
    ],
    'Forty per cent.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","weight":40,"max":20},"",[]]',
    ],
    'Whether it is formalised is not known.': ['["asked","question.formalised",{},"/formalised",[],["/formalised"]]'],
  },
  'AWD-L07': {
    'The same proof in both.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","other":"Capacité"},"",[]]',
      '["error","certain","/criteria/2","",[],{"criterion":"environment","name":"Sobriété du service","other":"Capacité"},"",[]]',
    ],
    'The same fact by its id, whoever is looked at.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","other":"Capacité"},"",[]]',
    ],
    'The same kind of contributions is counted twice.': [
      '["warning","possible","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","other":"Capacité"},"",[]]',
    ],
    'The same words, written otherwise.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","other":"Capacité"},"",[]]',
    ],
    'Of two criteria with the same proof the first is named.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","other":"Capacité du lot 2"},"",[]]',
    ],
  },
  'AWD-L08': {
    'A count without a cap.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'What is counted is not said.': [
      '["asked","question.criteria.metric.kinds",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/kinds",["LOT-0001","LOT-0002"],["/criteria/1/metric/kinds"]]',
    ],
  },
  'AWD-L09': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"mécénat"},"mécénat",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"donations"},"donations",[]]',
    ],
  },
  'AWD-L10': {
    'No term takes it up.': [
      '["error","certain","/criteria/2","",[],{"criterion":"environment","name":"Sobriété du service"},"",[]]',
    ],
    'A term does not say what it takes up.': [
      '["asked","question.criteria.covers",{"name":"Sobriété du service","lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/covers",["LOT-0001","LOT-0002"],["/criteria/3/covers"]]',
    ],
    'Whether a promise is rated is not known.': [
      '["asked","question.criteria.commitment",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/commitment",["LOT-0001","LOT-0002"],["/criteria/1/commitment"]]',
    ],
    'A notice has no terms.': ['["asked","question.criteria",{},"/criteria",[],["/criteria"]]'],
    'A clause of the catalogue promises, and no term takes it up.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'The term that takes it up is for another lot.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée"},"",[]]',
      '["asked","question.criteria.covers",{"name":"Sobriété du service","lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/covers",["LOT-0001","LOT-0002"],["/criteria/3/covers"]]',
    ],
    'A term for one of its lots does not say what it takes up.': [
      '["asked","question.criteria.covers",{"name":"Méthode proposée","lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/covers",["LOT-0001","LOT-0002"],["/criteria/3/covers"]]',
      '["asked","question.criteria.covers",{"name":"Sobriété du service","lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/covers",["LOT-0001","LOT-0002"],["/criteria/3/covers"]]',
    ],
  },
  'AWD-L11': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Chiffre d’affaires"},"Chiffre d’affaires",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"turnover"},"turnover",[]]',
    ],
  },
  'AWD-L12': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"du prestataire"},"du prestataire",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Bidders with"},"Bidders with",[]]',
    ],
  },
  'AWD-C01': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"discrétion"},"discrétion",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"sees fit"},"sees fit",[]]',
    ],
  },
  'AWD-C02': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Solide expérience"},"Solide expérience",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Significant involvement"},"Significant involvement",[]]',
    ],
  },
  'AWD-C03': {
    'No method.': ['["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]'],
    'A notice has no place for it.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/0/scoring",["LOT-0001"],["/criteria/0/scoring"]]',
    ],
    'A clause that is not at hand may.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/scoring",["LOT-0001","LOT-0002"],["/criteria/1/scoring"]]',
    ],
  },
  'AWD-C04': {
    'Marks without a word.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'A step is blank.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'Words of praise and blame.': [
      '["warning","possible","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'A clause may bring them.': [
      '["asked","question.criteria.scoring.steps",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/scoring/steps",["LOT-0001","LOT-0002"],["/criteria/1/scoring/steps"]]',
    ],
    'One step.': ['["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]'],
    'Praise of three words.': [
      '["warning","possible","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
  },
  'AWD-C08': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"auto-évaluation"},"auto-évaluation",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Self-assessed maturity score"},"Self-assessed maturity score",[]]',
    ],
  },
  'AWD-C09': {
    'The incumbent comes first.': ['["error","certain","/tieBreak","",[],{},"",[]]'],
    'A draw that tenderers are not told of.': ['["error","certain","/tieBreak","",[],{},"",[]]'],
    'Nothing is known.': ['["asked","question.tieBreak",{},"/tieBreak",[],["/tieBreak"]]'],
    'The words prefer who holds the contract.': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"tie the incumbent"},"tie the incumbent",[]]',
    ],
  },
  'AWD-C10': {
    'Fixed the day after.': ['["error","certain","/criteriaFixedOn","",[],{},"",[]]'],
    'Neither day is known.': [
      '["asked","question.criteriaFixedOn",{},"/criteriaFixedOn",[],["/criteriaFixedOn"]]',
      '["asked","question.openingDate",{},"/openingDate",[],["/openingDate"]]',
    ],
  },
  'AWD-C05': {
    'Neither proof nor a way of checking.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'A selection criterion without proof.': [
      '["error","certain","/criteria/6","",[],{"criterion":"refs","name":"Organisation"},"",[]]',
    ],
    'References, whose proof the law lists.': [
      '["asked","question.criteria.evidence",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Références"],"criteriaCount":1},"/criteria/6/evidence",["LOT-0001","LOT-0002"],["/criteria/6/evidence"]]',
    ],
    'The description names the proof.': [
      '["asked","question.criteria.evidence",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/evidence",["LOT-0001","LOT-0002"],["/criteria/1/evidence"]]',
    ],
    'A notice has no place for it.': [
      '["asked","question.criteria.evidence",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/0/evidence",["LOT-0001"],["/criteria/0/evidence"]]',
    ],
  },
  'AWD-C06': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Profil GitHub"},"Profil GitHub",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"visible on GitHub"},"visible on GitHub",[]]',
    ],
    'One platform, and nothing else is accepted.': [
      '["error","certain","/criteria/1/evidence/0","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion"},"",[]]',
    ],
    'One platform alone, in a selection criterion.': [
      '["error","certain","/criteria/6/evidence/0","",[],{"criterion":"ability","name":"Capacité","place":"criterion"},"",[]]',
    ],
  },
  'AWD-C07': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"partenaire certifié"},"partenaire certifié",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"ISO 9001 certificate"},"ISO 9001 certificate",[]]',
    ],
    'A label, and no equivalent.': [
      '["error","certain","/criteria/1/named/0","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion"},"",[]]',
    ],
    'Whether an equivalent is accepted is not said.': [
      '["asked","AWD-C07.question.equivalent",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001","LOT-0002"],["/criteria/1/named/0/orEquivalent"]]',
    ],
  },
  'AWD-C11': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"sur la seule déclaration"},"sur la seule déclaration",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"declared are accepted without verification"},"declared are accepted without verification",[]]',
    ],
  },
  'SCO-01': {
    'Linear without a floor.': ['["error","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]'],
    'Centred on the average, in another State.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/method",["LOT-0001","LOT-0002"],["/criteria/0/scoring/method"]]',
    ],
    'No formula is known.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring",["LOT-0001","LOT-0002"],["/criteria/0/scoring"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"points négatifs"},"points négatifs",[]]',
    ],
    'A formula in words that goes below nothing (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion"},"",[]]',
    ],
  },
  'SCO-02': {
    'Centred on an estimate.': ['["error","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]'],
    'The same in another State.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/method",["LOT-0001","LOT-0002"],["/criteria/0/scoring/method"]]',
    ],
    'No formula is known.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring",["LOT-0001","LOT-0002"],["/criteria/0/scoring"]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/0/description/en","",[],{"criterion":"price","name":"Prix","place":"criterion","matched":"closest to the average gets full marks"},"closest to the average gets full marks",[]]',
    ],
    'A formula in words that turns on an estimate (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion"},"",[]]',
    ],
  },
  'SCO-03': {
    'Sevenths: a price twice as high keeps five sixths.': [
      '["error","certain","/criteria/0","",[],{"criterion":"price","lot":"LOT-0001","name":"Prix","loss":16.7,"min":35},"",[]]',
    ],
    'A generous ceiling flattens the price.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","lot":"LOT-0001","name":"Prix","loss":26.7,"min":35},"",[]]',
    ],
    'The ceiling is not known.': [
      '["asked","question.criteria.scoring.params",{"lots":["LOT-0001"],"count":1,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/params",["LOT-0001"],["/criteria/0/scoring/params"]]',
    ],
    'The value of the lot is not known.': [
      '["asked","question.lots.value",{"lots":["LOT-0001"],"count":1},"/lots/0/value",["LOT-0001"],["/lots/0/value"]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/method",["LOT-0001","LOT-0002"],["/criteria/0/scoring/method"]]',
    ],
    'No formula is known.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring",["LOT-0001","LOT-0002"],["/criteria/0/scoring"]]',
    ],
    'A formula in words that a high price hardly feels (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","loss":16.7,"min":35},"",[]]',
    ],
    'Marks that lie close together (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Price marks run from 18 to 20 points","loss":10,"min":35},"Price marks run from 18 to 20 points",[]]',
    ],
    'Ten points, and eight for everybody (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Price marks run from 8 to 10 points","loss":20,"min":35},"Price marks run from 8 to 10 points",[]]',
    ],
    'Most points are given to every tender (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"No tender scores less than 35 of the 40 points for the price","loss":12.5,"min":35},"No tender scores less than 35 of the 40 points for the price",[]]',
    ],
    'Every tender has the same mark (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Every tender gets the same mark","loss":0,"min":35},"Every tender gets the same mark",[]]',
    ],
    'A cost, by sevenths.': [
      '["error","certain","/criteria/0","",[],{"criterion":"price","lot":"LOT-0002","name":"Prix","loss":16.7,"min":35},"",[]]',
      '["error","certain","/criteria/0","",[],{"criterion":"price","lot":"LOT-0001","name":"Prix","loss":16.7,"min":35},"",[]]',
    ],
    'Sevenths, outside France.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","lot":"LOT-0002","name":"Prix","loss":16.7,"min":35},"",[]]',
      '["warning","certain","/criteria/0","",[],{"criterion":"price","lot":"LOT-0001","name":"Prix","loss":16.7,"min":35},"",[]]',
    ],
  },
  'SCO-04': {
    'In proportion to the lowest: common and lawful in France.': [
      '["info","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
    ],
    'By rank: the order often hangs on a third.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/method",["LOT-0001","LOT-0002"],["/criteria/0/scoring/method"]]',
    ],
    'No formula is known.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring",["LOT-0001","LOT-0002"],["/criteria/0/scoring"]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"ranked by price"},"ranked by price",[]]',
    ],
  },
  'SCO-05': {
    'Between the lowest and the highest.': [
      '["warning","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/method",["LOT-0001","LOT-0002"],["/criteria/0/scoring/method"]]',
    ],
    'No formula is known.': [
      '["asked","question.criteria.scoring",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring",["LOT-0001","LOT-0002"],["/criteria/0/scoring"]]',
    ],
  },
  'SCO-06': {
    'A count without a cap.': [
      '["error","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/scoring/method",["LOT-0001","LOT-0002"],["/criteria/1/scoring/method"]]',
    ],
    'Points for each, without an end.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"point par commit"},"point par commit",[]]',
    ],
  },
  'SCO-07': {
    'Passed or not.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'The best is the worst.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/scoring/method",["LOT-0001","LOT-0002"],["/criteria/1/scoring/method"]]',
    ],
  },
  'SCO-08': {
    'Three quarters.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","percent":75,"max":60},"",[]]',
    ],
    'What it means is not said.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","percent":50,"max":60},"",[]]',
    ],
    'A notice has no place for its meaning.': [
      '["asked","question.criteria.thresholds.meaning",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/0/thresholds/0/meaning",["LOT-0001"],["/criteria/0/thresholds/0/meaning"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"inférieure à 14/20 entraîne l’élimination","percent":70,"max":60},"inférieure à 14/20 entraîne l’élimination",[]]',
    ],
    'The words say it in per cent, and the other way round (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"rejected where they score below 61","percent":61,"max":60},"rejected where they score below 61",[]]',
    ],
    'The words say it out of ten (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"not reach 7 out of 10 is excluded","percent":70,"max":60},"not reach 7 out of 10 is excluded",[]]',
    ],
    'The whole of the marks (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"rejected where they score below 100","percent":100,"max":60},"rejected where they score below 100",[]]',
    ],
    'Three quarters of the points of a criterion without steps.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","percent":75,"max":60},"",[]]',
    ],
    'Seventy of a hundred, without steps or points.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","percent":70,"max":60},"",[]]',
    ],
  },
  'SCO-09': {
    'Each mark is rounded.': [
      '["info","certain","/lots/0/awardMethod/rounding/stage","",[],{"lot":"LOT-0001"},"",[{"op":"replace","path":"/lots/0/awardMethod/rounding/stage","value":"total"}]]',
    ],
    'It is not known.': [
      '["asked","question.lots.awardMethod.rounding.stage",{"lots":["LOT-0001"],"count":1},"/lots/0/awardMethod/rounding/stage",["LOT-0001"],["/lots/0/awardMethod/rounding/stage"]]',
    ],
  },
  'SCO-10': {
    'A cost without a word.': ['["error","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]'],
    'The data are not named.': ['["error","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]'],
    'The description says in which annex both stand.': [
      '["asked","question.criteria.lifeCycle",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/lifeCycle",["LOT-0001","LOT-0002"],["/criteria/0/lifeCycle"]]',
    ],
    'A notice has no place for it.': [
      '["asked","question.criteria.lifeCycle",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/0/lifeCycle",["LOT-0001"],["/criteria/0/lifeCycle"]]',
    ],
  },
  'SCO-11': {
    'A ratio.': ['["error","certain","/lots/0/awardMethod/total","",[],{"lot":"LOT-0001"},"",[]]'],
    'Neither weights nor a method are known.': [
      '["asked","question.lots.awardMethod.total",{"lots":["LOT-0001"],"count":1},"/lots/0/awardMethod/total",["LOT-0001"],["/lots/0/awardMethod/total"]]',
    ],
    'Whether it is formalised is not known.': ['["asked","question.formalised",{},"/formalised",[],["/formalised"]]'],
    'No weights, and a price for each point of quality.': [
      '["error","certain","/lots/0/awardMethod/total","",[],{"lot":"LOT-0001"},"",[]]',
      '["error","certain","/lots/1/awardMethod/total","",[],{"lot":"LOT-0002"},"",[]]',
    ],
  },
  'SCO-PT01': {
    'In proportion to the lowest.': [
      '["error","certain","/criteria/0","",[],{"criterion":"price","name":"Prix"},"",[]]',
    ],
    'A formula that is not known here.': [
      '["asked","question.criteria.scoring.method",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Prix"],"criteriaCount":1},"/criteria/0/scoring/method",["LOT-0001","LOT-0002"],["/criteria/0/scoring/method"]]',
    ],
  },
  'SEL-R01': {
    'Above one and a half times the value of the second lot.': [
      '["error","certain","/criteria/6/minimum","",[],{"criterion":"ability","lot":"LOT-0002","name":"Capacité","cap":1.5},"",[]]',
    ],
    'The value of the lot is not known.': [
      '["asked","question.lots.value",{"lots":["LOT-0001","LOT-0002"],"count":2},"/lots/0/value",["LOT-0001","LOT-0002"],["/lots/0/value","/lots/1/value"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Chiffre d’affaires égal au double de la valeur","cap":1.5},"Chiffre d’affaires égal au double de la valeur",[]]',
    ],
    'Four times the value.': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"turnover of four times the value","cap":2},"turnover of four times the value",[]]',
    ],
    'A sum in words, above the cap for the lots (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"Turnover of at least EUR 4 million",[]]',
    ],
    'On the first day of 2026.': [
      '["error","certain","/criteria/6/minimum","",[],{"criterion":"ability","lot":"LOT-0002","name":"Capacité","cap":1.5},"",[]]',
    ],
    'The day is not known: the law as it stands.': [
      '["error","certain","/criteria/6/minimum","",[],{"criterion":"ability","lot":"LOT-0002","name":"Capacité","cap":1.5},"",[]]',
    ],
    'A share in words (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Chiffre d’affaires d’au moins 400 % de la valeur","cap":1.5},"Chiffre d’affaires d’au moins 400 % de la valeur",[]]',
    ],
    'A share in words (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"turnover of 300 per cent of the value","cap":1.5},"turnover of 300 per cent of the value",[]]',
    ],
    'Millions by their sign (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"Chiffre d’affaires annuel d’au moins 1,5 M",[]]',
    ],
    'Millions in words (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"Chiffre d’affaires annuel d’au moins quatre millions",[]]',
    ],
    'A sum by thousands (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"Chiffre d’affaires annuel d’au moins 900 000 euros",[]]',
    ],
    'A sum in digits alone (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"Chiffre d’affaires annuel d’au moins 900000 euros",[]]',
    ],
    'A sum by thousands, with commas (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"turnover of at least EUR 1,200,000",[]]',
    ],
    'Two and a half times the value, in digits (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"turnover of 2.5 times the value","cap":2},"turnover of 2.5 times the value",[]]',
    ],
    'A multiple in digits, above the cap (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Chiffre d’affaires égal à 1,6 fois la valeur","cap":1.5},"Chiffre d’affaires égal à 1,6 fois la valeur",[]]',
    ],
    'A sum in digits alone (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","cap":1.5},"turnover of at least EUR 900000",[]]',
    ],
  },
  'SEL-R02': {
    'On the whole.': [
      '["error","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité"},"",[]]',
    ],
    'It is not said.': [
      '["asked","question.criteria.minimum.computedOn",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/minimum/computedOn",["LOT-0001","LOT-0002"],["/criteria/6/minimum/computedOn"]]',
    ],
  },
  'SEL-R03': {
    'On the ceiling.': [
      '["warning","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité"},"",[]]',
    ],
  },
  'SEL-R04': {
    'None of them.': ['["error","certain","/criteria/6","",[],{"criterion":"ability","name":"Capacité"},"",[]]'],
    'A code of earlier notices that says none of the three.': [
      '["asked","question.criteria.code",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/code",["LOT-0001","LOT-0002"],["/criteria/6/code"]]',
    ],
    'It is not said.': [
      '["asked","question.criteria.code",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/code",["LOT-0001","LOT-0002"],["/criteria/6/code"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"existe depuis"},"existe depuis",[]]',
    ],
  },
  'SEL-R05': {
    'Only in the documents.': [
      '["error","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité"},"",[]]',
    ],
    'Whether there is a minimum is not known.': [
      '["asked","question.criteria.minimum",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/minimum",["LOT-0001","LOT-0002"],["/criteria/6/minimum"]]',
    ],
    'It is not said.': [
      '["asked","question.criteria.minimum.inNotice",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/minimum/inNotice",["LOT-0001","LOT-0002"],["/criteria/6/minimum/inNotice"]]',
    ],
  },
  'SEL-R06': {
    'Not on the list.': [
      '["error","certain","/criteria/6/evidence/0","",[],{"criterion":"ability","name":"Capacité"},"",[]]',
    ],
    'It is not said.': [
      '["asked","question.criteria.evidence.means",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/evidence/0/means",["LOT-0001","LOT-0002"],["/criteria/6/evidence/0/means"]]',
    ],
  },
  'SEL-R07': {
    'One year.': ['["warning","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité"},"",[]]'],
    'It is not said.': [
      '["asked","question.criteria.minimum.years",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/minimum/years",["LOT-0001","LOT-0002"],["/criteria/6/minimum/years"]]',
    ],
  },
  'SEL-R08': {
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"références identiques"},"références identiques",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"without such references will be rejected"},"without such references will be rejected",[]]',
    ],
    'A minimum that shuts out.': [
      '["error","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité","place":"criterion"},"",[]]',
    ],
  },
  'SEL-R09': {
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Références exclusivement du secteur public"},"Références exclusivement du secteur public",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"References must come from public bodies only"},"References must come from public bodies only",[]]',
    ],
  },
  'SEL-R10': {
    'One does.': [
      '["warning","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité","least":3},"",[]]',
    ],
    'References that two firms have.': [
      '["warning","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité","least":3},"",[]]',
    ],
    'Nobody has counted.': [
      '["asked","question.criteria.minimum.eligibleOperators",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/minimum/eligibleOperators",["LOT-0001","LOT-0002"],["/criteria/6/minimum/eligibleOperators"]]',
    ],
  },
  'SEL-R11': {
    'Ten persons for the work of one, on one lot.': [
      '["warning","certain","/criteria/6/minimum","",[],{"criterion":"ability","lot":"LOT-0001","name":"Capacité","factor":2},"",[]]',
    ],
    'Ten persons for each lot.': [
      '["warning","certain","/criteria/6/minimum","",[],{"criterion":"ability","name":"Capacité","factor":2},"",[]]',
    ],
    'What the work needs is not known.': [
      '["asked","question.lots.fte",{"lots":["LOT-0001"],"count":1},"/lots/0/fte",["LOT-0001"],["/lots/0/fte"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","factor":2},"Effectif minimum de 12",[]]',
    ],
    'The words say it, and what the work needs is not known (English).': [
      '["asked","question.lots.fte",{"lots":["LOT-0001"],"count":1},"/lots/0/fte",["LOT-0001"],["/lots/0/fte"]]',
    ],
    'The words say it in words (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","factor":2},"At least twelve engineers",[]]',
    ],
    'The words say it in words (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","factor":2},"Effectif minimum de vingt",[]]',
    ],
  },
  'SEL-R12': {
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"prévaloir des capacités"},"prévaloir des capacités",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"rely on the resources"},"rely on the resources",[]]',
    ],
    'Reliance is not allowed.': [
      '["error","certain","/reliance","",[],{"name":"","place":"frame"},"",[{"op":"replace","path":"/reliance/allowed","value":true}]]',
    ],
  },
  'SEL-R13': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"sous-traitance est limitée à 30"},"sous-traitance est limitée à 30",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Subcontracting is not permitted"},"Subcontracting is not permitted",[]]',
    ],
    'A cap, and no task is named.': [
      '["error","certain","/subcontracting","",[],{"name":"","place":"frame"},"",[{"op":"remove","path":"/subcontracting/maxShare"}]]',
    ],
    'Forbidden, and a share too.': [
      '["error","certain","/subcontracting","",[],{"name":"","place":"frame"},"",[{"op":"replace","path":"/subcontracting/allowed","value":true},{"op":"remove","path":"/subcontracting/maxShare"}]]',
    ],
    'The words say it, in a selection criterion (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Subcontracting is not allowed"},"Subcontracting is not allowed",[]]',
    ],
    'The words say it, in a condition (English).': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"Subcontracting is not allowed"},"Subcontracting is not allowed",[]]',
    ],
    'The words say it, in the description of the whole (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Subcontracting is not allowed"},"Subcontracting is not allowed",[]]',
    ],
  },
  'SEL-R14': {
    'At the time of the tender.': [
      '["error","certain","/consortia/legalForm","",[],{},"",[{"op":"replace","path":"/consortia/legalForm","value":"after-award"}]]',
    ],
    'In words.': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Groups must be incorporated before submitting a tender"},"Groups must be incorporated before submitting a tender",[]]',
    ],
    'It is not said.': [
      '["asked","question.consortia.legalForm",{},"/consortia/legalForm",[],["/consortia/legalForm"]]',
    ],
    'The words shut groups out (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Joint bids are not allowed"},"Joint bids are not allowed",[]]',
    ],
    'The words shut groups out (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"Pas de groupement"},"Pas de groupement",[]]',
    ],
  },
  'SEL-R15': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"membre d’un réseau"},"membre d’un réseau",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Membership of a trade association"},"Membership of a trade association",[]]',
    ],
  },
  'SEL-R16': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"locale du soumissionnaire"},"locale du soumissionnaire",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Headquarters within 50 km"},"Headquarters within 50 km",[]]',
    ],
    'In a condition (French).': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"siège dans le département"},"siège dans le département",[]]',
    ],
    'In a selection criterion (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"siège dans le département"},"siège dans le département",[]]',
    ],
    'In the description of the whole (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"candidat a son siège dans le département"},"candidat a son siège dans le département",[]]',
    ],
  },
  'SEL-R17': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"entreprises européennes"},"entreprises européennes",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"European vendors"},"European vendors",[]]',
    ],
  },
  'SEL-R18': {
    'Three in a restricted procedure.': ['["error","certain","/candidateLimit","",[],{"least":5},"",[]]'],
    'Without criteria.': ['["error","certain","/candidateLimit","",[],{"least":3},"",[]]'],
    'It is not said.': ['["asked","question.candidateLimit",{},"/candidateLimit",[],["/candidateLimit"]]'],
  },
  'SEL-R19': {
    'Of everyone.': ['["warning","certain","/documentsRequested","",[],{},"",[]]'],
    'It is not said.': ['["asked","question.documentsRequested",{},"/documentsRequested",[],["/documentsRequested"]]'],
  },
  'SEL-R20': {
    'Without it.': ['["warning","certain","/privacyNotice","",[],{},"",[]]'],
    'It is not said.': ['["asked","question.privacyNotice",{},"/privacyNotice",[],["/privacyNotice"]]'],
  },
  'SEL-R21': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"réservé aux PME"},"réservé aux PME",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"reserved for SMEs"},"reserved for SMEs",[]]',
    ],
    'Reserved for small firms.': ['["error","certain","/reservedFor","",[],{"name":"","place":"frame"},"",[]]'],
  },
  'SEL-R22': {
    'Advice without the question.': ['["info","certain","/lots/0/activities","",[],{"lot":"LOT-0001"},"",[]]'],
    'It is not known what is done.': [
      '["asked","question.lots.activities",{"lots":["LOT-0001"],"count":1},"/lots/0/activities",["LOT-0001"],["/lots/0/activities"]]',
    ],
    'Advice, and a selection criterion about something else.': [
      '["info","certain","/lots/0/activities","",[],{"lot":"LOT-0001"},"",[]]',
    ],
    'Advice, and the question asked of tenders.': [
      '["info","certain","/lots/0/activities","",[],{"lot":"LOT-0001"},"",[]]',
    ],
  },
  'SEL-R23': {
    'The words say it (French).': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"certifié ISO"},"certifié ISO",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"issued by the vendor"},"issued by the vendor",[]]',
    ],
    'A certificate, and no equivalent.': [
      '["error","certain","/criteria/6/named/0","",[],{"criterion":"ability","name":"Capacité","place":"criterion"},"",[]]',
    ],
    'Whether an equivalent is accepted is not said.': [
      '["asked","SEL-R23.question.equivalent",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/named/0/orEquivalent",["LOT-0001","LOT-0002"],["/criteria/6/named/0/orEquivalent"]]',
    ],
  },
  'TEC-R01': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"licences Microsoft"},"licences Microsoft",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"run on Oracle"},"run on Oracle",[]]',
    ],
    'A trade mark, and no equivalent.': [
      '["error","certain","/criteria/1/named/0","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion"},"",[]]',
    ],
    'Whether an equivalent is accepted is not said.': [
      '["asked","TEC-R01.question.equivalent",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001","LOT-0002"],["/criteria/1/named/0/orEquivalent"]]',
    ],
  },
  'TEC-R02': {
    'Named, and no equivalent.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","name":"Méthode proposée","item":"Moteur A"},"",[]]',
    ],
    'Whether an equivalent is taken is not said.': [
      '["asked","TEC-R02.question.equivalent",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001","LOT-0002"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'A lot of supplies is about a named software.': [
      '["warning","possible","/lots/0/software/0","",[],{"lot":"LOT-0001","name":"LOT-0001","item":"moteur a"},"",[]]',
    ],
    'Whether supplies or services are bought is not known.': [
      '["asked","question.contractType",{},"/contractType",[],["/contractType"]]',
    ],
  },
  'TEC-R03': {
    'It is sold.': [
      '["warning","certain","/lots/0/software/0/openness","",[],{"lot":"LOT-0001","item":"Moteur A"},"",[]]',
    ],
    'It may not be modified.': [
      '["warning","certain","/lots/0/software/0/openness","",[],{"lot":"LOT-0001","item":"Moteur A"},"",[]]',
    ],
    'One firm alone can work on it.': [
      '["warning","certain","/lots/0/software/0/openness","",[],{"lot":"LOT-0001","item":"Moteur A"},"",[]]',
    ],
    'The software itself is bought as well.': [
      '["warning","certain","/lots/0/software/0/openness","",[],{"lot":"LOT-0001","item":"Moteur A"},"",[]]',
    ],
    'One answer is missing.': [
      '["asked","question.lots.software.openness",{"lots":["LOT-0001"],"count":1,"criteria":["Moteur A"],"criteriaCount":1},"/lots/0/software/0/openness",["LOT-0001"],["/lots/0/software/0/openness"]]',
    ],
    'No answer.': [
      '["asked","question.lots.software.openness",{"lots":["LOT-0001"],"count":1,"criteria":["Moteur A"],"criteriaCount":1},"/lots/0/software/0/openness",["LOT-0001"],["/lots/0/software/0/openness"]]',
    ],
    'A criterion names another software, and no equivalent.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","name":"Méthode proposée","item":"Outil C"},"",[]]',
    ],
    'A criterion names another software, and does not say.': [
      '["asked","TEC-R03.question.equivalent",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001","LOT-0002"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'Whether services are bought is not known.': [
      '["asked","question.contractType",{},"/contractType",[],["/contractType"]]',
    ],
  },
  'TEC-R04': {
    'Required, without a reason.': ['["warning","certain","/openSource/reason","",[],{},"",[]]'],
    'Required, with an empty reason.': ['["warning","certain","/openSource/reason","",[],{},"",[]]'],
    'Required in a notice: the reason may stand in the documents.': [
      '["asked","question.openSource.reason",{},"/openSource/reason",[],["/openSource/reason"]]',
    ],
    'The words require it (French).': [
      '["asked","TEC-R04.question.reason",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/openSource/reason",["LOT-0001","LOT-0002"],["/openSource/reason"]]',
    ],
    'The words require it (English).': [
      '["asked","TEC-R04.question.reason",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/openSource/reason",["LOT-0001","LOT-0002"],["/openSource/reason"]]',
    ],
    'Whoever offers anything else is out (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Proprietary products are ruled out"},"Proprietary products are ruled out",[]]',
    ],
  },
  'TEC-R05': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"publié sur GitHub"},"publié sur GitHub",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"hosted on GitHub"},"hosted on GitHub",[]]',
    ],
  },
  'TEC-R06': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"données sont hébergées en France"},"données sont hébergées en France",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Data must be stored in Germany"},"Data must be stored in Germany",[]]',
    ],
  },
  'TEC-R07': {
    'A standard, and no equivalent.': [
      '["error","certain","/criteria/1/named/0","",[],{"criterion":"method","name":"Méthode proposée","item":"EN 301 549"},"",[]]',
    ],
    'Whether an equivalent is accepted is not said.': [
      '["asked","TEC-R07.question.equivalent",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001","LOT-0002"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"conformes à ISO","item":"conformes à ISO"},"conformes à ISO",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"comply with ISO","item":"comply with ISO"},"comply with ISO",[]]',
    ],
    'A condition of performance says it.': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"follow RFC","item":"follow RFC"},"follow RFC",[]]',
    ],
    'A test report of one body.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"rapport d’essai du LNE","item":"rapport d’essai du LNE"},"rapport d’essai du LNE",[]]',
    ],
  },
  'TEC-R08': {
    'A specification, and nothing on accessibility.': ['["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'It says that no accessibility is asked for.': ['["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'The description of another lot asks for it.': ['["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'No specification is here.': [
      '["asked","question.lots.accessibilityExemption",{"lots":["LOT-0001"],"count":1},"/lots/0/accessibilityExemption",["LOT-0001"],["/lots/0/accessibilityExemption"]]',
    ],
    'A specification of another lot is here.': [
      '["asked","question.lots.accessibilityExemption",{"lots":["LOT-0001"],"count":1},"/lots/0/accessibilityExemption",["LOT-0001"],["/lots/0/accessibilityExemption"]]',
    ],
    'A notice: its specifications are elsewhere.': [
      '["asked","question.lots.accessibilityExemption",{"lots":["LOT-0001"],"count":1},"/lots/0/accessibilityExemption",["LOT-0001"],["/lots/0/accessibilityExemption"]]',
    ],
    'Whether people use it is not known.': [
      '["asked","question.lots.userFacing",{"lots":["LOT-0001"],"count":1},"/lots/0/userFacing",["LOT-0001"],["/lots/0/userFacing"]]',
    ],
  },
  'TEC-R09': {
    'Taken over, and nothing is given.': [
      '["warning","certain","/lots/0/sourcesShared","",[],{"lot":"LOT-0001"},"",[]]',
    ],
    'Taken over, and it is not said what is given.': [
      '["asked","question.lots.sourcesShared",{"lots":["LOT-0001"],"count":1},"/lots/0/sourcesShared",["LOT-0001"],["/lots/0/sourcesShared"]]',
    ],
    'It is not said whether something is taken over.': [
      '["asked","question.lots.takeover",{"lots":["LOT-0001"],"count":1},"/lots/0/takeover",["LOT-0001"],["/lots/0/takeover"]]',
    ],
    'Not said, for a lot of support.': [
      '["asked","question.lots.takeover",{"lots":["LOT-0001"],"count":1},"/lots/0/takeover",["LOT-0001"],["/lots/0/takeover"]]',
    ],
    'Not said, for a lot of development.': [
      '["asked","question.lots.takeover",{"lots":["LOT-0001"],"count":1},"/lots/0/takeover",["LOT-0001"],["/lots/0/takeover"]]',
    ],
    'Not said, for a lot of migration.': [
      '["asked","question.lots.takeover",{"lots":["LOT-0001"],"count":1},"/lots/0/takeover",["LOT-0001"],["/lots/0/takeover"]]',
    ],
    'Not said, for a lot of hosting.': [
      '["asked","question.lots.takeover",{"lots":["LOT-0001"],"count":1},"/lots/0/takeover",["LOT-0001"],["/lots/0/takeover"]]',
    ],
    'Neither that nor what is done is said.': [
      '["asked","question.lots.takeover",{"lots":["LOT-0001"],"count":1},"/lots/0/takeover",["LOT-0001"],["/lots/0/takeover"]]',
    ],
  },
  'TEC-R10': {
    'Another one, and no compatible one.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"GPL-3.0-only","fault":"narrow","software":""},"",[]]',
    ],
    'The licence of the software is not known.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"MIT","fault":"narrow","software":""},"",[]]',
    ],
    'The licence of one of two lots.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","name":"Méthode proposée","item":"MIT","fault":"narrow","software":""},"",[]]',
    ],
    'MIT for changes to software under GPL-3.0-or-later.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"MIT","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'Apache-2.0 for changes to software under MPL-2.0.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"Apache-2.0","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'Apache-2.0 for changes to software under EUPL-1.2.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"Apache-2.0","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'MIT for changes to software under CECILL-2.1.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"MIT","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'BSD-3-Clause for changes to software under EPL-2.0.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"BSD-3-Clause","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'BSD-3-Clause for changes to software under CDDL-1.0.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"BSD-3-Clause","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'BSD-3-Clause for changes to software under OSL-3.0.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"BSD-3-Clause","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'EUPL-1.2 for changes to software under GPL-2.0-or-later.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"EUPL-1.2","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'GPL-3.0-or-later for changes to software under AGPL-3.0-only.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"GPL-3.0-or-later","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'GPL-3.0-only for changes to software under GPL-2.0-only.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"GPL-3.0-only","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'AGPL-3.0-only for changes to software under GPL-2.0.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"AGPL-3.0-only","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'MIT for changes to software under GPL-3.0-only OR MPL-2.0.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"MIT","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'MIT for changes to software under Apache-2.0 AND LGPL-3.0-only.': [
      '["warning","certain","/criteria/1/named/0","",[],{"criterion":"method","lot":"LOT-0001","name":"Méthode proposée","item":"MIT","fault":"clash","software":"Moteur A"},"",[]]',
    ],
    'GPL-3.0-or-later beside MIT.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'EUPL-1.2 beside Apache-2.0.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'EUPL-1.2 beside MPL-2.0.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'MIT beside CECILL-B.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'LGPL-3.0-only beside GPL-3.0-only.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'AGPL-3.0-only beside GPL-3.0-only.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'GPL-3.0-only beside GPL-2.0-or-later.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'GPL-2.0-or-later beside GPL-2.0-only.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'EUPL-1.2 beside LGPL-2.1-only.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
    'MIT beside GPL-3.0-only OR MIT.': [
      '["asked","TEC-R10.question.equivalent",{"lots":["LOT-0001"],"count":1,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/named/0/orEquivalent",["LOT-0001"],["/criteria/1/named/0/orEquivalent"]]',
    ],
  },
  'PER-DE01': {
    'On conditions of its own.': ['["warning","certain","/standardTerms","",[],{},"",[]]'],
    'Software is named, whatever the code.': ['["warning","certain","/standardTerms","",[],{},"",[]]'],
    'By its code alone, in a lot.': ['["warning","certain","/standardTerms","",[],{},"",[]]'],
    'The conditions are not known.': ['["asked","question.standardTerms",{},"/standardTerms",[],["/standardTerms"]]'],
    'Who buys is not known.': ['["asked","PER-DE01.question.buyer",{},"/buyerCategory",[],["/buyerCategory"]]'],
  },
  'PER-R01': {
    'Neither in the notice nor in the documents.': [
      '["error","certain","/criteria/5/announced","",[],{"criterion":"handover","name":"Réversibilité","fault":"announced"},"",[]]',
    ],
    'Whether it is announced is not said.': [
      '["asked","question.criteria.announced",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/announced",["LOT-0001","LOT-0002"],["/criteria/5/announced"]]',
    ],
    'No link.': [
      '["warning","certain","/criteria/5","",[],{"criterion":"handover","name":"Réversibilité","fault":"link"},"",[]]',
    ],
    'An empty link.': [
      '["warning","certain","/criteria/5","",[],{"criterion":"handover","name":"Réversibilité","fault":"link"},"",[]]',
    ],
    'A gift to a third party, in words.': [
      '["warning","possible","/criteria/5/description/en","",[],{"criterion":"handover","name":"Réversibilité","place":"criterion","matched":"donation","fault":"words"},"donation",[]]',
    ],
    'A clause that nobody here knows may state it.': [
      '["asked","question.criteria.subjectMatterLink",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/subjectMatterLink",["LOT-0001","LOT-0002"],["/criteria/5/subjectMatterLink"]]',
    ],
    'Read from a notice: announced, and the link is asked.': [
      '["asked","question.criteria.subjectMatterLink",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/subjectMatterLink",["LOT-0001","LOT-0002"],["/criteria/5/subjectMatterLink"]]',
    ],
    'A notice, and someone says that it is not announced.': [
      '["error","certain","/criteria/5/announced","",[],{"criterion":"handover","name":"Réversibilité","fault":"announced"},"",[]]',
    ],
  },
  'PER-R02': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"garantit l’intégration de ses correctifs dans le projet d’origine"},"garantit l’intégration de ses correctifs dans le projet d’origine",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Payment is made once the patch has been merged"},"Payment is made once the patch has been merged",[]]',
    ],
  },
  'PER-R03': {
    'The words say it (French).': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"exclusif des droits"},"exclusif des droits",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"assigned exclusively"},"assigned exclusively",[]]',
    ],
  },
  'PER-R04': {
    'The words say it (French).': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"code source est confidentiel"},"code source est confidentiel",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"source code is confidential"},"source code is confidential",[]]',
    ],
  },
  'PER-R05': {
    'Changes are proposed upstream, and no embargo.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","place":"lot","name":"LOT-0001"},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","place":"lot","name":"LOT-0002"},"",[]]',
    ],
    'Results are published, and no embargo.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","place":"lot","name":"LOT-0001"},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","place":"lot","name":"LOT-0002"},"",[]]',
    ],
    'It does so in the first lot alone.': [
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","place":"lot","name":"LOT-0002"},"",[]]',
    ],
    'What another clause says is not known.': [
      '["asked","PER-R05.question.tags",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/tags",["LOT-0001","LOT-0002"],["/criteria/5/tags"]]',
    ],
    'What another clause says is not known, for one lot.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","place":"lot","name":"LOT-0001"},"",[]]',
      '["asked","PER-R05.question.tags",{"lots":["LOT-0002"],"count":1,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/tags",["LOT-0002"],["/criteria/5/tags"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"code source est publié"},"code source est publié",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"submitted upstream"},"submitted upstream",[]]',
    ],
  },
  'PER-R06': {
    'Nobody reports.': [
      '["warning","certain","/criteria/3/reporting","",[],{"criterion":"remote-work","name":"Réunions à distance","fault":"reporting"},"",[]]',
    ],
    'Nothing follows.': [
      '["warning","certain","/criteria/3/remedy","",[],{"criterion":"remote-work","name":"Réunions à distance","fault":"remedy"},"",[]]',
    ],
    'Neither is said.': [
      '["asked","question.criteria.remedy",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/remedy",["LOT-0001","LOT-0002"],["/criteria/3/remedy"]]',
      '["asked","question.criteria.reporting",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/reporting",["LOT-0001","LOT-0002"],["/criteria/3/reporting"]]',
    ],
    'A report, and nothing of what follows.': [
      '["asked","question.criteria.remedy",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réunions à distance"],"criteriaCount":1},"/criteria/3/remedy",["LOT-0001","LOT-0002"],["/criteria/3/remedy"]]',
    ],
    'A penalty without a ceiling (French).': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"pénalité de 500 euros par jour est appliquée, sans plafond","fault":"ceiling"},"pénalité de 500 euros par jour est appliquée, sans plafond",[]]',
    ],
    'A penalty without a ceiling (English).': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"Penalties are not capped","fault":"ceiling"},"Penalties are not capped",[]]',
    ],
  },
  'PER-R07': {
    'Changes are proposed upstream, and subcontractors are not bound.': [
      '["warning","certain","/subcontracting/flowDown","",[],{"fault":"duties"},"",[]]',
    ],
    'Results are published, and subcontractors are not bound.': [
      '["warning","certain","/subcontracting/flowDown","",[],{"fault":"duties"},"",[]]',
    ],
    'Whether they are bound is not said.': [
      '["asked","question.subcontracting.flowDown",{"lots":["LOT-0001","LOT-0002"],"count":2},"/subcontracting/flowDown",["LOT-0001","LOT-0002"],["/subcontracting/flowDown"]]',
    ],
    'France: subcontractors are not paid directly.': [
      '["warning","certain","/subcontracting/directPayment","",[],{"fault":"payment"},"",[]]',
    ],
  },
  'PER-R08': {
    'No performance term at all, launched on the day.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","name":""},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","name":""},"",[]]',
    ],
    'Marked as environmental, and about nothing of the kind.': [
      '["warning","possible","/criteria/3","",[],{"criterion":"remote-work","lot":"none","name":"Environnement"},"",[]]',
    ],
    'A term about something else.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","name":""},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","name":""},"",[]]',
    ],
    'A term without tags that speaks of waste.': [
      '["asked","PER-R08.question.tags",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réduction des déchets"],"criteriaCount":1},"/criteria/3/tags",["LOT-0001","LOT-0002"],["/criteria/3/tags"]]',
    ],
    'A notice without performance terms: they may stand in the tender documents.': [
      '["asked","question.performance-terms",{"lots":["LOT-0001","LOT-0002"],"count":2},"/criteria",["LOT-0001","LOT-0002"],["/criteria"]]',
    ],
  },
  'PER-R09': {
    'None, launched on the day.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","reason":"missing"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","reason":"missing"},"",[]]',
    ],
    'None, at the threshold.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","reason":"missing"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","reason":"missing"},"",[]]',
    ],
    'None, and the value is not known.': ['["asked","question.formalised",{},"/formalised",[],["/formalised"]]'],
    'One in the first lot alone.': ['["error","certain","/lots/1","",[],{"lot":"LOT-0002","reason":"missing"},"",[]]'],
    'A mark, and no text that says what is asked.': [
      '["asked","question.criteria.description",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Heures d’insertion"],"criteriaCount":1},"/criteria/4/description",["LOT-0001","LOT-0002"],["/criteria/4/description"]]',
    ],
    'A promise of the tender, and no condition.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","reason":"missing"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","reason":"missing"},"",[]]',
    ],
    'No mark, and words that speak of apprentices.': [
      '["asked","PER-R09.question.tags",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Heures d’insertion"],"criteriaCount":1},"/criteria/4/tags",["LOT-0001","LOT-0002"],["/criteria/4/tags"]]',
    ],
    'No mark, and words about something else.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","reason":"missing"},"",[]]',
      '["error","certain","/lots/1","",[],{"lot":"LOT-0002","reason":"missing"},"",[]]',
    ],
    'The article, and not which of its reasons.': [
      '["asked","question.socialDerogation.ground",{},"/socialDerogation/ground",[],["/socialDerogation/ground"]]',
    ],
    'A number that the article does not have.': [
      '["warning","certain","/socialDerogation","",[],{"reason":"ground","lot":""},"",[]]',
    ],
    'A reason that is none of the law.': [
      '["warning","certain","/socialDerogation","",[],{"reason":"ground","lot":""},"",[]]',
    ],
    'A short contract, of three years.': [
      '["warning","certain","/socialDerogation","",[],{"reason":"duration","lot":""},"",[]]',
    ],
    'A contract of six months, said to be short.': [
      '["warning","certain","/socialDerogation","",[],{"reason":"duration","lot":""},"",[]]',
    ],
    'A reason of the law, without the facts.': [
      '["asked","question.socialDerogation.text",{},"/socialDerogation/text",[],["/socialDerogation/text"]]',
    ],
    'Without a date the rule cannot be answered.': ['["asked","question.date",{},"/date",[],["/date"]]'],
    'A notice without performance terms: they may stand in the tender documents.': [
      '["asked","question.performance-terms",{"lots":["LOT-0001","LOT-0002"],"count":2},"/criteria",["LOT-0001","LOT-0002"],["/criteria"]]',
    ],
    'The same notice, with terms that were added.': [
      '["asked","question.performance-terms",{"lots":["LOT-0001","LOT-0002"],"count":2},"/criteria",["LOT-0001","LOT-0002"],["/criteria"]]',
    ],
    'A notice with a term of its own: what it is about is asked.': [
      '["asked","PER-R09.question.tags",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Heures d’insertion"],"criteriaCount":1},"/criteria/4/tags",["LOT-0001","LOT-0002"],["/criteria/4/tags"]]',
    ],
  },
  'PER-R10': {
    'None.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'None, for hosting.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'None, for a migration.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'None, for development.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'None, for support.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'What is done under one lot is not known.': [
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
      '["asked","question.lots.activities",{"lots":["LOT-0001"],"count":1},"/lots/0/activities",["LOT-0001"],["/lots/0/activities"]]',
    ],
    'A mark without a text.': [
      '["asked","question.criteria.description",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/description",["LOT-0001","LOT-0002"],["/criteria/5/description"]]',
    ],
    'Words about the next contractor, without a mark.': [
      '["asked","PER-R10.question.tags",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Réversibilité"],"criteriaCount":1},"/criteria/5/tags",["LOT-0001","LOT-0002"],["/criteria/5/tags"]]',
    ],
    'Words about something else, without a mark.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["info","certain","/lots/1","",[],{"lot":"LOT-0002"},"",[]]',
    ],
    'A notice without performance terms: they may stand in the tender documents.': [
      '["asked","question.performance-terms",{"lots":["LOT-0001","LOT-0002"],"count":2},"/criteria",["LOT-0001","LOT-0002"],["/criteria"]]',
    ],
  },
  'PER-R11': {
    'Staff may be changed without anybody’s consent.': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"replace any of the engineers without the consent"},"replace any of the engineers without the consent",[]]',
    ],
    'A criterion says so.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"intervenants notés sont remplacés librement"},"intervenants notés sont remplacés librement",[]]',
    ],
  },
  'PER-R12': {
    'A hundred and twenty days, in words.': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"délai de paiement est de cent vingt jours","most":60,"way":"late"},"délai de paiement est de cent vingt jours",[]]',
    ],
    'Three months, in the description of the whole.': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Invoices are paid within three months","most":60,"way":"late"},"Invoices are paid within three months",[]]',
    ],
    'Ten weeks.': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"Invoices are paid within ten weeks","most":60,"way":"late"},"Invoices are paid within ten weeks",[]]',
    ],
    'Interest is excluded.': [
      '["warning","possible","/criteria/3/description/fr","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"aucun intérêt moratoire","most":60,"way":"interest"},"aucun intérêt moratoire",[]]',
    ],
  },
  'COM-01': {
    'No period.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","months":0,"usual":24,"max":36},"",[]]',
    ],
    'Longer than three years.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","months":37,"usual":24,"max":36},"",[]]',
    ],
    'The period is not known.': [
      '["asked","question.criteria.metric.windowMonths",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/windowMonths",["LOT-0001","LOT-0002"],["/criteria/1/metric/windowMonths"]]',
    ],
    'A record of the firm in communities, and what is counted is not known.': [
      '["asked","question.criteria.metric",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/metric",["LOT-0001","LOT-0002"],["/criteria/6/metric"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Contributions au logiciel depuis sa création","months":0,"usual":24,"max":36},"Contributions au logiciel depuis sa création",[]]',
    ],
    'That the date does not matter is the fault (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Patches count whatever their date","months":0,"usual":24,"max":36},"Patches count whatever their date",[]]',
    ],
  },
  'COM-02': {
    'Commits alone.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'Lines and stars.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'What is counted is not known.': [
      '["asked","question.criteria.metric.kinds",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/kinds",["LOT-0001","LOT-0002"],["/criteria/1/metric/kinds"]]',
    ],
    'An empty list says nothing.': [
      '["asked","question.criteria.metric.kinds",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/kinds",["LOT-0001","LOT-0002"],["/criteria/1/metric/kinds"]]',
    ],
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Volume de code"},"Volume de code",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Number of merged commits"},"Number of merged commits",[]]',
    ],
  },
  'COM-03': {
    'Nothing is left out.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'It is not known.': [
      '["asked","question.criteria.metric.exclusions",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/exclusions",["LOT-0001","LOT-0002"],["/criteria/1/metric/exclusions"]]',
    ],
  },
  'COM-04': {
    'One alone.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","known":1},"",[]]',
    ],
    'None that is known.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","known":0},"",[]]',
    ],
    'It is not known.': [
      '["asked","question.criteria.metric.topLevelOperators",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/topLevelOperators",["LOT-0001","LOT-0002"],["/criteria/1/metric/topLevelOperators"]]',
    ],
    'A choice between candidates has one.': [
      '["warning","certain","/criteria/6","",[],{"criterion":"ability","name":"Capacité","known":1},"",[]]',
    ],
    'What is counted is not known.': [
      '["asked","question.criteria.metric",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric",["LOT-0001","LOT-0002"],["/criteria/1/metric"]]',
    ],
  },
  'COM-05': {
    'Code alone, counted in two ways.': [
      '["info","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'Fixes alone.': ['["info","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]'],
    'What is counted is not known.': [
      '["asked","question.criteria.metric.kinds",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/kinds",["LOT-0001","LOT-0002"],["/criteria/1/metric/kinds"]]',
    ],
  },
  'COM-06': {
    'Other projects in place of those of the lots.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","projects":["Outil C"],"apart":["LOT-0001","LOT-0002"]},"",[]]',
    ],
    'The software of one lot, asked of candidates for both.': [
      '["warning","certain","/criteria/6","",[],{"criterion":"ability","lot":"LOT-0002","name":"Capacité","projects":["Moteur A"],"apart":["LOT-0002"]},"",[]]',
    ],
    'The software of the lot is not known.': [
      '["asked","question.lots.software",{"lots":["LOT-0001"],"count":1},"/lots/0/software",["LOT-0001"],["/lots/0/software"]]',
    ],
    'What it is built on is not known.': [
      '["asked","question.lots.software.dependencies",{"lots":["LOT-0001"],"count":1},"/lots/0/software/1/dependencies",["LOT-0001"],["/lots/0/software/1/dependencies"]]',
    ],
  },
  'COM-07': {
    'They do not.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée"},"",[]]',
    ],
    'It is not known.': [
      '["asked","question.criteria.metric.comparableAccepted",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric/comparableAccepted",["LOT-0001","LOT-0002"],["/criteria/1/metric/comparableAccepted"]]',
    ],
    'What is counted is not known.': [
      '["asked","question.criteria.metric",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/metric",["LOT-0001","LOT-0002"],["/criteria/1/metric"]]',
    ],
  },
  'COM-08': {
    'Past work alone.': ['["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'A record of the firm, which says that it is on the community.': [
      '["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
    ],
    'Another record is no plan.': ['["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'A criterion of a notice may look ahead.': [
      '["asked","COM-08.question.ahead",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/7/tags",["LOT-0001"],["/criteria/7/tags"]]',
    ],
    'So may one on the community of which it is not known what it looks at.': [
      '["asked","COM-08.question.ahead",{"lots":["LOT-0001"],"count":1,"criteria":["Valeur technique"],"criteriaCount":1},"/criteria/7/tags",["LOT-0001"],["/criteria/7/tags"]]',
    ],
    'A price of a notice looks at no plan.': ['["info","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
  },
  'COM-09': {
    'The attestation of a project that the candidate leads, and nothing else.': [
      '["warning","certain","/criteria/1","",[],{"criterion":"method","name":"Méthode proposée","way":"only"},"",[]]',
    ],
    'The same of candidates, who are asked for nothing else.': [
      '["warning","certain","/criteria/6","",[],{"criterion":"ability","name":"Capacité","way":"only"},"",[]]',
    ],
    'It opens the top step.': [
      '["warning","certain","/criteria/1/evidence/1","",[],{"criterion":"method","name":"Méthode proposée","way":"top"},"",[]]',
    ],
    'The same where candidates are ranked.': [
      '["warning","certain","/criteria/6/evidence/1","",[],{"criterion":"ability","name":"Capacité","way":"top"},"",[]]',
    ],
    'Whether it opens the top step is not known.': [
      '["asked","question.criteria.evidence.topStep",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Méthode proposée"],"criteriaCount":1},"/criteria/1/evidence/1/topStep",["LOT-0001","LOT-0002"],["/criteria/1/evidence/1/topStep"]]',
    ],
    'Who attests is not known.': [
      '["asked","question.criteria.evidence.controlled",{"lots":["LOT-0001","LOT-0002"],"count":2,"criteria":["Capacité"],"criteriaCount":1},"/criteria/6/evidence/0/controlled",["LOT-0001","LOT-0002"],["/criteria/6/evidence/0/controlled"]]',
    ],
  },
  'LOT-BE01': {
    'One lot at it, without a reason.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","threshold":140000},"",[]]',
    ],
    'The value of the lot counts where the whole has none.': [
      '["error","certain","/lots/0","",[],{"lot":"LOT-0001","threshold":140000},"",[]]',
    ],
    'Which directive binds is not known.': [
      '["warning","possible","/lots/0","",[],{"lot":"LOT-0001","threshold":140000},"",[]]',
    ],
    'A value in another currency.': ['["asked","LOT-BE01.question.value",{},"/value",[],["/value"]]'],
    'A day for which no threshold is held.': ['["asked","LOT-BE01.question.value",{},"/date",[],["/date"]]'],
    'A notice, whose documents may say it.': [
      '["asked","question.notDividedReason",{},"/notDividedReason",[],["/notDividedReason"]]',
    ],
  },
  'LOT-DE01': {
    'One lot without a reason, at 180,000 euros.': ['["warning","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'A notice, whose documents may say it.': [
      '["asked","question.notDividedReason",{},"/notDividedReason",[],["/notDividedReason"]]',
    ],
  },
  'LOT-IT01': {
    'One lot without a reason, at 180,000 euros.': ['["warning","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'A notice, whose documents may say it.': [
      '["asked","question.notDividedReason",{},"/notDividedReason",[],["/notDividedReason"]]',
    ],
  },
  'LOT-R01': {
    'One lot without a reason.': ['["error","certain","/lots/0","",[],{"lot":"LOT-0001"},"",[]]'],
    'Whether it is a global contract is not known.': [
      '["warning","possible","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["asked","LOT-R01.question.global-contract",{},"/globalContract",[],["/globalContract"]]',
    ],
    'Which directive binds is not known.': [
      '["warning","possible","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["asked","LOT-R01.question.directive",{},"/directive",[],["/directive"]]',
    ],
    'Another State: the duty of the directive begins at the thresholds, and the value is not known.': [
      '["warning","possible","/lots/0","",[],{"lot":"LOT-0001"},"",[]]',
      '["asked","LOT-R01.question.formalised",{},"/formalised",[],["/formalised"]]',
    ],
    'A notice has no place for the reason.': [
      '["asked","LOT-R01.question.reason",{},"/notDividedReason",[],["/notDividedReason"]]',
    ],
  },
  'LOT-R02': {
    'A stock phrase.': [
      '["warning","possible","/notDividedReason/text/fr","",[],{"kind":"stock","min":150,"matched":"interlocuteur unique"},"interlocuteur unique",[]]',
    ],
    'The words of the law, and no fact.': [
      '["warning","possible","/notDividedReason/text/fr","",[],{"kind":"stock","min":150,"matched":"techniquement difficile"},"techniquement difficile",[]]',
    ],
    'A stock phrase in English, in another State.': [
      '["warning","possible","/notDividedReason/text/en","",[],{"kind":"stock","min":150,"matched":"technical reasons"},"technical reasons",[]]',
    ],
    'A stock phrase of 149 characters.': [
      '["warning","possible","/notDividedReason/text/fr","",[],{"kind":"stock","min":150,"matched":"interlocuteur unique"},"interlocuteur unique",[]]',
    ],
    'A ground that is none of French law.': [
      '["warning","certain","/notDividedReason/ground","",[],{"kind":"none","min":150},"",[]]',
    ],
    'An article with a number that goes on.': [
      '["warning","certain","/notDividedReason/ground","",[],{"kind":"none","min":150},"",[]]',
    ],
    'The risk that no tender comes, for an authority that is no utility.': [
      '["warning","certain","/notDividedReason/ground","",[],{"kind":"utilities","min":150},"",[]]',
    ],
    'Whether the buyer is a utility is not known.': [
      '["asked","LOT-R02.question.directive",{},"/directive",[],["/directive"]]',
    ],
    'A ground of French law in Belgium.': [
      '["warning","certain","/notDividedReason/ground","",[],{"kind":"foreign","min":150},"",[]]',
    ],
    'A ground without facts.': [
      '["warning","certain","/notDividedReason/text","",[],{"kind":"facts","min":150},"",[]]',
    ],
    'The ground is left open.': [
      '["asked","question.notDividedReason.ground",{},"/notDividedReason/ground",[],["/notDividedReason/ground"]]',
    ],
    'Beside criteria of a notice.': [
      '["asked","question.notDividedReason.text",{},"/notDividedReason/text",[],["/notDividedReason/text"]]',
    ],
    'A few words without a fact.': [
      '["warning","possible","/notDividedReason/text/fr","",[],{"kind":"stock","min":150,"matched":"Choix de gestion."},"Choix de gestion.",[]]',
    ],
  },
  'LOT-R03': {
    'Tenders for three lots where there are two.': [
      '["error","certain","/lotLimits/submitted","",[],{"limit":"BT-31","value":3,"lots":2,"max":2},"",[]]',
    ],
    'More awards than tenders.': [
      '["error","certain","/lotLimits/awarded","",[],{"limit":"BT-33","value":2,"lots":2,"max":1},"",[]]',
    ],
    'A limit with a single lot.': [
      '["warning","certain","/lotLimits/awarded","",[],{"limit":"BT-33","value":1,"lots":1,"max":1},"",[{"op":"remove","path":"/lotLimits/awarded"}]]',
    ],
  },
  'LOT-R04': {
    'A limit without a rule.': ['["error","certain","/lotLimits/rule","",[],{"awarded":1,"kind":"none"},"",[]]'],
    'A clause on something else does not say it.': [
      '["error","certain","/lotLimits/rule","",[],{"awarded":1,"kind":"none"},"",[]]',
    ],
    'In another State.': ['["warning","certain","/lotLimits/rule","",[],{"awarded":1,"kind":"none"},"",[]]'],
    'A rule that leaves the choice to the buyer.': [
      '["warning","possible","/lotLimits/rule/fr","",[],{"awarded":1,"kind":"free","matched":"à l’appréciation de l’acheteur"},"à l’appréciation de l’acheteur",[]]',
    ],
    'A rule that leaves the choice to the buyer, in English.': [
      '["warning","possible","/lotLimits/rule/en","",[],{"awarded":1,"kind":"free","matched":"it sees fit"},"it sees fit",[]]',
    ],
    'A notice has no field for the rule.': [
      '["asked","question.lotLimits.rule",{},"/lotLimits/rule",[],["/lotLimits/rule"]]',
    ],
  },
  'LOT-R05': {
    'Tenders must be for both lots.': [
      '["error","certain","/lotLimits/allRequired","",[],{},"",[{"op":"replace","path":"/lotLimits/allRequired","value":false}]]',
    ],
    'The same in another State.': [
      '["warning","certain","/lotLimits/allRequired","",[],{},"",[{"op":"replace","path":"/lotLimits/allRequired","value":false}]]',
    ],
    'In words.': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"must submit an offer for all lots"},"must submit an offer for all lots",[]]',
    ],
    'It is not said.': [
      '["asked","question.lotLimits.allRequired",{},"/lotLimits/allRequired",[],["/lotLimits/allRequired"]]',
    ],
  },
  'LOT-R06': {
    'Just out of reach in France.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":10000000.5,"small":10000000,"splitAt":6666666,"kind":"may"},"",[]]',
    ],
    'Before 2026 the cap was twice the value.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":12000000,"small":10000000,"splitAt":5000000,"kind":"may"},"",[]]',
    ],
    'Just out of reach in another State.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":10000001,"small":10000000,"splitAt":5000000,"kind":"may"},"",[]]',
    ],
    'A turnover that small firms do not have.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":10000001,"small":10000000,"splitAt":6666666,"kind":"asked"},"",[]]',
    ],
    'Of two minimums, one of them for all lots, the higher one counts.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":12000000,"small":10000000,"splitAt":6666666,"kind":"asked"},"",[]]',
      '["warning","certain","/lots/1","",[],{"lot":"LOT-0002","required":12000000,"small":10000000,"splitAt":6666666,"kind":"asked"},"",[]]',
    ],
    'A minimum that is no amount tells nothing.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":13500000,"small":10000000,"splitAt":6666666,"kind":"may"},"",[]]',
    ],
    'What a form keeps of selection tells nothing.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","required":13500000,"small":10000000,"splitAt":6666666,"kind":"may"},"",[]]',
    ],
    'A larger whole may have one.': [
      '["asked","question.lots.value",{"lots":["LOT-0001","LOT-0002"],"count":2},"/lots/0/value",["LOT-0001","LOT-0002"],["/lots/0/value","/lots/1/value"]]',
    ],
    'The values are not known.': [
      '["asked","question.lots.value",{"lots":["LOT-0001","LOT-0002"],"count":2},"/lots/0/value",["LOT-0001","LOT-0002"],["/lots/0/value","/lots/1/value"]]',
    ],
    'A value in another currency.': [
      '["asked","LOT-R06.question.euros",{"lots":["LOT-0001"],"count":1},"/lots/0/value",["LOT-0001"],["/lots/0/value"]]',
    ],
  },
  'LOT-R07': {
    'Four families.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","kind":"families","count":4,"most":3},"",[]]',
    ],
    'Forty-one components.': [
      '["warning","certain","/lots/0","",[],{"lot":"LOT-0001","kind":"components","count":41,"most":40},"",[]]',
    ],
    'Of which families four pieces of software are is not known.': [
      '["asked","question.lots.componentFamilies",{"lots":["LOT-0001"],"count":1},"/lots/0/componentFamilies",["LOT-0001"],["/lots/0/componentFamilies"]]',
    ],
  },
  'LOT-R08': {
    'By territory, for remote work.': ['["info","certain","/lots/0/onSite","",[],{"lot":"LOT-0001"},"",[]]'],
    'Whether the work is done on site is not known.': [
      '["asked","question.lots.onSite",{"lots":["LOT-0001"],"count":1},"/lots/0/onSite",["LOT-0001"],["/lots/0/onSite"]]',
    ],
    'Places differ, and whether that is why is not known.': [
      '["asked","question.lots.geographic",{"lots":["LOT-0001"],"count":1},"/lots/0/geographic",["LOT-0001"],["/lots/0/geographic"]]',
    ],
  },
  'LOT-R09': {
    'A group without a comparison.': [
      '["warning","certain","/lotGroups/0/awardMethod/combination","",[],{"lot":"GLO-0001","kind":"method"},"",[]]',
    ],
    'A group of one lot, named twice.': [
      '["error","certain","/lotGroups/0/lots","",[],{"lot":"GLO-0001","kind":"few"},"",[]]',
    ],
    'A comparison, and no group.': [
      '["warning","certain","/lots/0/awardMethod/combination","",[],{"lot":"LOT-0001","kind":"groups"},"",[]]',
    ],
    'A notice may have it in its documents.': [
      '["asked","question.lotGroups.awardMethod.combination",{"lots":["GLO-0001"],"count":1},"/lotGroups/0/awardMethod/combination",["GLO-0001"],["/lotGroups/0/awardMethod/combination"]]',
    ],
    'A notice with a group of one lot.': [
      '["error","certain","/lotGroups/0/lots","",[],{"lot":"GLO-0001","kind":"few"},"",[]]',
    ],
  },
  'LOT-R10': {
    'Three winners needed, two tenderers expected.': [
      '["warning","certain","/lotLimits/awarded","",[],{"kind":"few","awarded":1,"winners":3,"expected":2,"share":50,"hhi":3750,"max":2500,"better":2},"",[]]',
    ],
    'Five lots by two: three winners needed.': [
      '["warning","certain","/lotLimits/awarded","",[],{"kind":"few","awarded":2,"winners":3,"expected":2,"share":40,"hhi":3600,"max":2500,"better":3},"",[]]',
    ],
    'One firm can take half, and four are expected for four lots.': [
      '["warning","certain","/lotLimits/awarded","",[],{"kind":"share","awarded":2,"winners":2,"expected":4,"share":50,"hhi":5000,"max":2500,"better":1},"",[]]',
    ],
    'Eight lots by two, one of them a little larger.': [
      '["warning","certain","/lotLimits/awarded","",[],{"kind":"share","awarded":2,"winners":4,"expected":8,"share":25,"hhi":2500,"max":2500,"better":1},"",[]]',
    ],
    'Uneven lots, two for each: 3 021.': [
      '["warning","certain","/lotLimits/awarded","",[],{"kind":"share","awarded":2,"winners":4,"expected":8,"share":42,"hhi":3021,"max":2500,"better":1},"",[]]',
    ],
    'How many are expected is not known.': [
      '["asked","question.expectedTenderers",{},"/expectedTenderers",[],["/expectedTenderers"]]',
    ],
    'The value of one lot is not known.': [
      '["asked","question.lots.value",{"lots":["LOT-0003"],"count":1},"/lots/2/value",["LOT-0003"],["/lots/2/value"]]',
    ],
  },
  'LOT-R11': {
    'By the value of each lot.': [
      '["error","certain","/procedureThresholdBasis","",[],{"kind":"basis","limit":80000,"share":20},"",[]]',
    ],
    'No lot below 80 000 euros.': [
      '["error","certain","/smallLotExemption","",[],{"kind":"large","limit":80000,"share":20},"",[]]',
    ],
    'More than a fifth of the whole.': [
      '["error","certain","/smallLotExemption","",[],{"kind":"share","limit":80000,"share":20},"",[]]',
    ],
    'Works: no lot below a million euros.': [
      '["error","certain","/smallLotExemption","",[],{"kind":"large","limit":1000000,"share":20},"",[]]',
    ],
    'Small lots, and the values are not known.': [
      '["asked","question.lots.value",{"lots":["LOT-0001","LOT-0002"],"count":2},"/lots/0/value",["LOT-0001","LOT-0002"],["/lots/0/value","/lots/1/value"]]',
    ],
    'Small lots, and what is bought is not known.': [
      '["asked","question.contractType",{},"/contractType",[],["/contractType"]]',
    ],
    'Whether small lots are awarded otherwise is not known.': [
      '["asked","question.smallLotExemption",{},"/smallLotExemption",[],["/smallLotExemption"]]',
    ],
    'Not said, and no value is known.': [
      '["asked","question.procedureThresholdBasis",{},"/procedureThresholdBasis",[],["/procedureThresholdBasis"]]',
    ],
    'The whole is worth less than its lots.': [
      '["warning","certain","/value","",[],{"kind":"sum","limit":80000,"share":20},"",[]]',
    ],
    'The words take a lot of more than a fifth out of the procedure.': [
      '["warning","possible","/lots/0/description/en","",[],{"lot":"LOT-0001","kind":"told","limit":80000,"share":20},"Taken out of the European procedure",[]]',
    ],
  },
  'LOT-R12': {
    'No maximum.': ['["error","certain","/framework/maxValue","",[],{"kind":"max","years":0,"max":0},"",[]]'],
    'No maximum, and no value yet.': [
      '["warning","certain","/framework/maxValue","",[],{"kind":"max","years":0,"max":0},"",[]]',
    ],
    'No maximum, beside the value of a lot alone.': [
      '["error","certain","/framework/maxValue","",[],{"kind":"max","years":0,"max":0},"",[]]',
    ],
    'Four years and a half.': [
      '["warning","certain","/framework/years","",[],{"kind":"years","years":4.5,"max":4},"",[]]',
    ],
    'A lot that lasts longer.': [
      '["warning","certain","/framework/years","",[],{"kind":"years","years":4.083333333333333,"max":4},"",[]]',
    ],
    'A utility, more than eight years, its directive not named.': [
      '["warning","certain","/framework/years","",[],{"kind":"years","years":9,"max":8},"",[]]',
    ],
    'Defence: eight years.': [
      '["warning","certain","/framework/years","",[],{"kind":"years","years":8,"max":7},"",[]]',
    ],
    'Which directive binds is not known.': ['["asked","LOT-R12.question.directive",{},"/directive",[],["/directive"]]'],
    'How long it lasts is not known.': [
      '["asked","question.framework.years",{},"/framework/years",[],["/framework/years"]]',
    ],
    'Read from a notice.': [
      '["asked","question.framework.maxValue",{},"/framework/maxValue",[],["/framework/maxValue"]]',
      '["asked","question.framework.reason",{},"/framework/reason",[],["/framework/reason"]]',
    ],
  },
  'LOT-R13': {
    'One firm, two families.': ['["info","certain","/lots/0/componentFamilies","",[],{"lot":"LOT-0001"},"",[]]'],
    'How many firms is not known.': [
      '["asked","question.framework.maxParticipants",{"lots":["LOT-0001"],"count":1},"/framework/maxParticipants",["LOT-0001"],["/framework/maxParticipants"]]',
    ],
    'Of which families two pieces of software are is not known.': [
      '["asked","question.lots.componentFamilies",{"lots":["LOT-0001"],"count":1},"/lots/0/componentFamilies",["LOT-0001"],["/lots/0/componentFamilies"]]',
    ],
  },
  'LOT-R14': {
    'More lots are awarded than may be tendered for.': [
      '["warning","possible","/lotLimits/rule/en","",[],{"value":3,"max":2},"",[]]',
    ],
    'More lots than there are.': ['["warning","possible","/description/fr","",[],{"value":3,"max":2},"",[]]'],
  },
  'PRO-01': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"pourra soumissionner dans les mêmes conditions"},"pourra soumissionner dans les mêmes conditions",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"consultant who drafted the specification may tender"},"consultant who drafted the specification may tender",[]]',
    ],
    'Of two that helped, nothing is written down for the second.': [
      '["error","certain","/priorInvolvement/1/levelling","",[],{},"",[]]',
    ],
    'Read from a notice, which has no field for it.': [
      '["asked","question.priorInvolvement.levelling",{},"/priorInvolvement/0/levelling",[],["/priorInvolvement/0/levelling"]]',
    ],
    'Whether a firm helped is not known.': [
      '["asked","question.priorInvolvement",{},"/priorInvolvement",[],["/priorInvolvement"]]',
    ],
  },
  'PRO-02': {
    'An author who may tender, and nothing was adapted.': [
      '["warning","certain","/provenance/adapted","",[],{"author":"Collectif fictif"},"",[]]',
    ],
    'The same of one criterion, said once of its author.': [
      '["warning","certain","/provenance/adapted","",[],{"author":"Collectif fictif"},"",[]]',
    ],
    'Of two authors, one.': ['["warning","certain","/criteria/1/provenance/adapted","",[],{"author":"Autre"},"",[]]'],
    'A clause on lots.': [
      '["warning","certain","/lotClauses/0/provenance/adapted","",[],{"author":"Collectif fictif"},"",[]]',
    ],
    'What was adapted is not known, for the whole and for a criterion.': [
      '["asked","PRO-02.question.adapted",{"author":"Collectif fictif"},"/provenance/adapted",[],["/provenance/adapted"]]',
    ],
    'Interests of the author are not known.': [
      '["asked","PRO-02.question.interests",{"author":"Collectif fictif"},"/provenance/interests",[],["/provenance/interests"]]',
    ],
    'A clause with a short form alone.': [
      '["asked","PRO-02.question.origin",{},"/criteria/1/provenance",[],["/criteria/1/provenance"]]',
    ],
    'Who wrote a clause on lots is not known.': [
      '["asked","PRO-02.question.origin",{},"/lotClauses/0/provenance",[],["/lotClauses/0/provenance"]]',
    ],
    'Who wrote a clause is not known.': [
      '["asked","PRO-02.question.origin",{},"/criteria/1/provenance",[],["/criteria/1/provenance"]]',
    ],
  },
  'PRO-03': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"salarié du prestataire sortant participe à l’analyse"},"salarié du prestataire sortant participe à l’analyse",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"engineer of the incumbent sits on the panel"},"engineer of the incumbent sits on the panel",[]]',
    ],
    'The second of two has not declared an interest.': ['["error","certain","/evaluators/1/declared","",[],{},"",[]]'],
    'Whether it was declared is not known.': [
      '["asked","question.evaluators.declared",{},"/evaluators/0/declared",[],["/evaluators/0/declared"]]',
    ],
    'Whether there is an interest is not known.': [
      '["asked","question.evaluators.interest",{},"/evaluators/0/interest",[],["/evaluators/0/interest"]]',
    ],
    'Who judges is not known.': ['["asked","question.evaluators",{},"/evaluators",[],["/evaluators"]]'],
  },
  'PRO-04': {
    'The words say it (French).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"intégrateurs ne sont pas admis"},"intégrateurs ne sont pas admis",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","place":"criterion","matched":"Resellers and integrators are excluded"},"Resellers and integrators are excluded",[]]',
    ],
    'A class of firms is listed as excluded.': [
      '["error","certain","/excludedCategories","",[],{"name":"","place":"frame"},"",[]]',
    ],
  },
  'PRO-05': {
    'Adapted, at the threshold.': ['["error","certain","/procedure","",[],{"kind":"formalised","limit":216000},"",[]]'],
    'A central authority has a lower one.': [
      '["error","certain","/procedure","",[],{"kind":"formalised","limit":140000},"",[]]',
    ],
    'Said not to be formalised, and no procedure named.': [
      '["error","certain","/formalised","",[],{"kind":"formalised","limit":216000},"",[]]',
    ],
    'Said to be formalised, and adapted.': ['["error","certain","/procedure","",[],{"kind":"stated","limit":0},"",[]]'],
    'Whether small lots are awarded otherwise is not known.': [
      '["warning","possible","/procedure","",[],{"kind":"formalised","limit":216000},"",[]]',
    ],
    'A single lot is no small one among others.': [
      '["error","certain","/procedure","",[],{"kind":"formalised","limit":216000},"",[]]',
    ],
    'Adapted, and the value is not known.': ['["asked","question.formalised",{},"/formalised",[],["/formalised"]]'],
    'Which procedure is not known.': ['["asked","question.procedure",{},"/procedure",[],["/procedure"]]'],
    'Without competition, from 60 000 euros on.': [
      '["warning","possible","/procedure","",[],{"kind":"direct","limit":60000},"",[]]',
    ],
    'Until 31 March 2026 it was 40 000.': [
      '["warning","possible","/procedure","",[],{"kind":"direct","limit":40000},"",[]]',
    ],
    'From the first day of 2026 on.': [
      '["warning","possible","/procedure","",[],{"kind":"direct","limit":40000},"",[]]',
    ],
    'Works from 100 000 euros on.': [
      '["warning","possible","/procedure","",[],{"kind":"direct","limit":100000},"",[]]',
    ],
    'The lots add up.': ['["warning","possible","/procedure","",[],{"kind":"direct","limit":60000},"",[]]'],
    'The ceiling of a framework agreement.': [
      '["warning","possible","/procedure","",[],{"kind":"direct","limit":60000},"",[]]',
    ],
    'Without competition, and nothing else is known.': [
      '["asked","question.contractType",{},"/contractType",[],["/contractType"]]',
      '["asked","question.date",{},"/date",[],["/date"]]',
      '["asked","question.value",{},"/value",[],["/value"]]',
    ],
    'A value in another currency.': ['["asked","question.value",{},"/value",[],["/value"]]'],
  },
  'PRO-06': {
    'It has none.': [
      '["warning","certain","/upstreamPriced","",[],{"criterion":"remote-work","name":"Réunions à distance"},"",[]]',
    ],
    'A short form alone asks for it.': [
      '["warning","certain","/upstreamPriced","",[],{"criterion":"remote-work","name":"Réunions à distance"},"",[]]',
    ],
    'A clause asks for it.': [
      '["warning","certain","/upstreamPriced","",[],{"criterion":"remote-work","name":"Réunions à distance"},"",[]]',
    ],
    'Whether it has a line is not known.': [
      '["asked","question.upstreamPriced",{},"/upstreamPriced",[],["/upstreamPriced"]]',
    ],
  },
  'PRO-07': {
    'Launched 181 days later.': ['["info","certain","/date","",[],{"asOf":"2026-07-31","days":180},"",[]]'],
    'The day is not known.': ['["asked","question.date",{},"/date",[],["/date"]]'],
  },
  'PRO-08': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"candidats remettent une offre améliorée"},"candidats remettent une offre améliorée",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"authority may negotiate"},"authority may negotiate",[]]',
    ],
  },
  'PRO-09': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"plis reçus hors délai seront acceptés"},"plis reçus hors délai seront acceptés",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"specification may be amended after tenders are opened"},"specification may be amended after tenders are opened",[]]',
    ],
  },
  'PRO-10': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"réponses sont envoyées au seul candidat"},"réponses sont envoyées au seul candidat",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Only the incumbent may inspect"},"Only the incumbent may inspect",[]]',
    ],
  },
  'PRO-11': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"fractionnés afin de rester sous le seuil"},"fractionnés afin de rester sous le seuil",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"split to avoid a tender"},"split to avoid a tender",[]]',
    ],
  },
  'PRO-12': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"accord-cadre est conclu pour huit ans"},"accord-cadre est conclu pour huit ans",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"extended indefinitely"},"extended indefinitely",[]]',
    ],
    'Months (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"framework agreement runs for 72 months"},"framework agreement runs for 72 months",[]]',
    ],
    'Two years, renewed twice (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"framework agreement lasts two years and may be renewed twice"},"framework agreement lasts two years and may be renewed twice",[]]',
    ],
    'Two years, renewed twice (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"accord-cadre est conclu pour deux ans, reconductible 2 fois"},"accord-cadre est conclu pour deux ans, reconductible 2 fois",[]]',
    ],
    'The directive is not known (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"accord-cadre est conclu pour huit ans"},"accord-cadre est conclu pour huit ans",[]]',
    ],
    'In a condition of performance (English).': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","name":"Réunions à distance","place":"criterion","matched":"extended indefinitely"},"extended indefinitely",[]]',
    ],
  },
  'PRO-13': {
    'The words say it (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"offres sont à remettre sous cinq jours","least":15},"offres sont à remettre sous cinq jours",[]]',
    ],
    'The words say it (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Tenders are due within six days","least":15},"Tenders are due within six days",[]]',
    ],
    'A restricted procedure: nine days (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Tenders are due within nine days","least":10},"Tenders are due within nine days",[]]',
    ],
    'An open procedure: twelve days (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Tenders are due within twelve days","least":15},"Tenders are due within twelve days",[]]',
    ],
    'The procedure is not known (French).': ['["asked","question.procedure",{},"/procedure",[],["/procedure"]]'],
    'One week (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Tenders are due within one week","least":15},"Tenders are due within one week",[]]',
    ],
    'Hours (English).': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"Tenders are due within 48 hours","least":15},"Tenders are due within 48 hours",[]]',
    ],
    'Working days (French).': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"offres sont à remettre sous 10 jours","least":15},"offres sont à remettre sous 10 jours",[]]',
    ],
  },
  'PRO-14': {
    'The documents are sold.': [
      '["warning","possible","/description/en","",[],{"name":"","place":"frame","matched":"tender documents may be obtained on payment"},"tender documents may be obtained on payment",[]]',
    ],
    'The file is had against a cheque.': [
      '["warning","possible","/description/fr","",[],{"name":"","place":"frame","matched":"dossier de consultation est remis contre paiement de 30 euros"},"dossier de consultation est remis contre paiement de 30 euros",[]]',
    ],
    'A criterion of selection asks for the receipt.': [
      '["warning","possible","/criteria/6/description/fr","",[],{"criterion":"ability","name":"Capacité","place":"criterion","matched":"dossier de consultation acheté"},"dossier de consultation acheté",[]]',
    ],
  },
  'PRO-IT01': {
    'It was not, and software is developed.': ['["warning","certain","/softwareAssessment","",[],{},"",[]]'],
    'It was not, and a migration brings new software.': ['["warning","certain","/softwareAssessment","",[],{},"",[]]'],
    'Software packages are bought.': ['["warning","certain","/softwareAssessment","",[],{},"",[]]'],
    'One lot buys them.': ['["warning","certain","/softwareAssessment","",[],{},"",[]]'],
    'Whether it was made is not known.': [
      '["asked","question.softwareAssessment",{},"/softwareAssessment",[],["/softwareAssessment"]]',
    ],
  },
  'EFO-01': {
    'A code that is gone, in the first version without it.': [
      '["error","certain","/criteria/6/code","",[],{"criterion":"ability","code":"tp-abil","way":"gone","version":"1.12"},"",[]]',
    ],
    'A code that is not there yet.': [
      '["error","certain","/criteria/6/code","",[],{"criterion":"ability","code":"slc-stand-ins","way":"ahead","version":"1.12"},"",[]]',
    ],
    'A source that is gone.': [
      '["error","certain","/lots/0/selectionSources","",[],{"lot":"LOT-0001","code":"epo-sub-espd","way":"gone","version":"1.14"},"",[]]',
    ],
    'A source that is not there yet.': [
      '["error","certain","/lots/0/selectionSources","",[],{"lot":"LOT-0001","code":"epo-acc-espd-request","way":"ahead","version":"1.14"},"",[]]',
    ],
    'The next line of versions keeps what came before.': [
      '["error","certain","/lots/0/selectionSources","",[],{"lot":"LOT-0001","code":"epo-sub-espd","way":"gone","version":"1.14"},"",[]]',
    ],
    'The format is not known.': ['["asked","question.noticeFormat",{},"/noticeFormat",[],["/noticeFormat"]]'],
    'The version is not known.': [
      '["asked","question.noticeFormat.version",{},"/noticeFormat/version",[],["/noticeFormat/version"]]',
    ],
    'A national form has versions of its own.': [
      '["asked","question.noticeFormat.version",{},"/noticeFormat/version",[],["/noticeFormat/version"]]',
    ],
  },
  'EFO-02': {
    'A name with one more.': [
      '["error","certain","/criteria/1/name/en","",[],{"criterion":"method","name":"Méthode","what":"title","language":"en","length":401,"most":400},"",[]]',
    ],
    'A text with one more.': [
      '["error","certain","/criteria/1/description/en","",[],{"criterion":"method","name":"Méthode proposée","what":"text","language":"en","length":6001,"most":6000},"",[]]',
    ],
    'A short form that is none.': [
      '["error","certain","/criteria/1/noticeText/en","",[],{"criterion":"method","name":"Méthode proposée","what":"text","language":"en","length":6001,"most":6000},"",[]]',
    ],
    'A selection criterion.': [
      '["error","certain","/criteria/6/description/en","",[],{"criterion":"ability","name":"Capacité","what":"text","language":"en","length":6001,"most":6000},"",[]]',
    ],
    'One more.': [
      '["error","certain","/lots/0","",[],{"name":"LOT-0001","what":"terms","language":"en","length":1001,"most":1000},"",[]]',
    ],
    'And no more than that.': [
      '["error","certain","/lots/0","",[],{"name":"LOT-0001","what":"terms","language":"en","length":6001,"most":6000},"",[]]',
    ],
    'A formula with one more.': [
      '["error","certain","/lots/0/awardMethod/complicated/en","",[],{"lot":"LOT-0001","name":"LOT-0001","what":"formula","language":"en","length":1001,"most":1000},"",[]]',
    ],
    'A long reason why criteria are only ranked.': [
      '["error","certain","/lots/0/awardMethod/orderJustification/en","",[],{"lot":"LOT-0001","name":"LOT-0001","what":"reason","language":"en","length":6001,"most":6000},"",[]]',
    ],
    'Long conditions, and the version is not known.': [
      '["asked","question.noticeFormat.version",{},"/noticeFormat/version",[],["/noticeFormat/version"]]',
    ],
    'Too long for any version.': [
      '["error","certain","/lots/0","",[],{"name":"LOT-0001","what":"terms","language":"en","length":6085,"most":6000},"",[]]',
    ],
    'What kind of notice is not known.': ['["asked","question.noticeFormat",{},"/noticeFormat",[],["/noticeFormat"]]'],
  },
  'EFO-03': {
    'Both.': ['["error","certain","/lots/0/awardMethod/complicated","",[],{"lot":"LOT-0001","name":"LOT-0001"},"",[]]'],
    'A formula and a fixed price.': [
      '["error","certain","/lots/0/awardMethod/complicated","",[],{"lot":"LOT-0001","name":"LOT-0001"},"",[]]',
    ],
    'A formula and a lowest mark.': [
      '["error","certain","/lots/0/awardMethod/complicated","",[],{"lot":"LOT-0001","name":"LOT-0001"},"",[]]',
    ],
    'A formula, and ranks.': [
      '["error","certain","/lots/0/awardMethod/complicated","",[],{"lot":"LOT-0001","name":"LOT-0001"},"",[]]',
    ],
    'The kind of notice is not known.': ['["asked","question.noticeFormat",{},"/noticeFormat",[],["/noticeFormat"]]'],
  },
  'EFO-04': {
    'In the notice, which says that it is in the documents.': [
      '["error","certain","/criteria/6","",[],{"criterion":"ability","lot":"LOT-0001","name":"Capacité","way":"strayed"},"",[]]',
    ],
    'Read from a notice that says so.': [
      '["error","certain","/criteria/6","",[],{"criterion":"ability","lot":"LOT-0001","name":"Capacité","way":"strayed"},"",[]]',
    ],
    'A lot whose criteria are to stand in the notice, and which has none.': [
      '["error","certain","/lots/0/selectionSources","",[],{"lot":"LOT-0001","name":"LOT-0001","way":"missing"},"",[]]',
    ],
    'It is there from that version on.': [
      '["error","certain","/criteria/6","",[],{"criterion":"ability","lot":"LOT-0001","name":"Capacité","way":"strayed"},"",[]]',
    ],
    'Where they stand is not known.': [
      '["asked","question.lots.selectionSources",{"lots":["LOT-0001"],"count":1},"/lots/0/selectionSources",["LOT-0001"],["/lots/0/selectionSources"]]',
    ],
    'An empty list does not say it either.': [
      '["asked","question.lots.selectionSources",{"lots":["LOT-0001"],"count":1},"/lots/0/selectionSources",["LOT-0001"],["/lots/0/selectionSources"]]',
    ],
    'The kind of notice is not known.': ['["asked","question.noticeFormat",{},"/noticeFormat",[],["/noticeFormat"]]'],
  },
  'EFO-05': {
    'Innovation without detail.': ['["warning","certain","/strategic/purposes","",[],{"what":"innovation"},"",[]]'],
    'A social objective without detail.': ['["warning","certain","/strategic/purposes","",[],{"what":"social"},"",[]]'],
    'The detail is not known.': [
      '["asked","question.strategic.innovation",{},"/strategic/innovation",[],["/strategic/innovation"]]',
      '["asked","question.strategic.social",{},"/strategic/social",[],["/strategic/social"]]',
    ],
    'An environmental purpose that nothing bears out.': [
      '["warning","certain","/strategic/purposes","",[],{"what":"environment"},"",[]]',
    ],
  },
  'EFO-06': {
    'One language was filled in, the other was not.': [
      '["error","certain","/criteria/1/description/en","",[],{"criterion":"method","placeholders":["{days}"],"language":"en"},"{days}",[]]',
    ],
    'A placeholder in the evidence of a term and in the title of a lot.': [
      '["error","certain","/criteria/3/evidence/0/text/fr","",[],{"criterion":"remote-work","lot":"LOT-0001","placeholders":["{months:mois|mois}"],"language":"fr"},"{months:mois|mois}",[]]',
      '["error","certain","/lots/0/title/fr","",[],{"placeholders":["{component}"],"language":"fr"},"{component}",[]]',
    ],
  },
  'EFO-07': {
    'The reason that a proposal leaves to the buyer.': [
      '["warning","certain","/notDividedReason","",[],{"words":"","language":"","way":"reason"},"",[]]',
    ],
    'Its ground is filled in, and its text is not.': [
      '["warning","possible","/notDividedReason/text/en","",[],{"words":"TO BE CONFIRMED","language":"en","way":"text"},"TO BE CONFIRMED",[]]',
      '["warning","possible","/notDividedReason/text/fr","",[],{"words":"À CONFIRMER","language":"fr","way":"text"},"À CONFIRMER",[]]',
    ],
    'Unfinished: Délai de correction : à préciser.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"à préciser","language":"fr","way":"text"},"à préciser",[]]',
    ],
    'Unfinished: À compléter': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"À compléter","language":"fr","way":"text"},"À compléter",[]]',
    ],
    'Unfinished: Le service est rendu à (à compléter).': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"à compléter","language":"fr","way":"text"},"à compléter",[]]',
    ],
    'Unfinished: Le rapport est remis sous XXX jours.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"XXX","language":"fr","way":"text"},"XXX",[]]',
    ],
    'Unfinished: Prestations […] du lot.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"[…]","language":"fr","way":"text"},"[…]",[]]',
    ],
    'Unfinished: Le service est rendu à [nom de l’acheteur].': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"[nom de l’acheteur]","language":"fr","way":"text"},"[nom de l’acheteur]",[]]',
    ],
    'Unfinished: Le service est rendu à {nom de l’acheteur}.': [
      '["warning","possible","/criteria/1/description/fr","",[],{"criterion":"method","words":"{nom de l’acheteur}","language":"fr","way":"text"},"{nom de l’acheteur}",[]]',
    ],
    'Unfinished: Reports within TBD days.': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","words":"TBD","language":"en","way":"text"},"TBD",[]]',
    ],
    'Unfinished: Place of the meetings: ________': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","words":"________","language":"en","way":"text"},"________",[]]',
    ],
    'Unfinished: Time limit: to be defined': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","words":"to be defined","language":"en","way":"text"},"to be defined",[]]',
    ],
    'Unfinished: The service of <name of the buyer>.': [
      '["warning","possible","/criteria/1/description/en","",[],{"criterion":"method","words":"<name of the buyer>","language":"en","way":"text"},"<name of the buyer>",[]]',
    ],
    'In a condition of performance.': [
      '["warning","possible","/criteria/3/description/en","",[],{"criterion":"remote-work","words":"to be confirmed","language":"en","way":"text"},"to be confirmed",[]]',
    ],
  },
  'CAT-01': {
    'The version is missing.': [
      '["warning","certain","/criteria/1/clause","",[],{"criterion":"method","clause":"AWD-02"},"",[]]',
    ],
    'The version of another clause is missing.': [
      '["warning","certain","/criteria/2/clause","",[],{"criterion":"environment","clause":"AWD-16"},"",[]]',
    ],
  },
  'CAT-02': {
    'It is missing.': [
      '["warning","certain","/criteria/1/clause","",[],{"criterion":"method","name":"Méthode proposée","clause":"AWD-90","otherClause":"PER-90","lots":["LOT-0001","LOT-0002"],"reason":"missing","other":"","differ":[]},"",[]]',
    ],
    'It is there for one lot of two.': [
      '["warning","certain","/criteria/1/clause","",[],{"criterion":"method","lot":"LOT-0002","name":"Méthode proposée","clause":"AWD-90","otherClause":"PER-90","lots":["LOT-0002"],"reason":"missing","other":"","differ":[]},"",[]]',
    ],
    'It is there with another value.': [
      '["warning","certain","/criteria/1/clause","",[],{"criterion":"method","name":"Méthode proposée","clause":"AWD-90","otherClause":"PER-90","lots":["LOT-0001","LOT-0002"],"reason":"differ","other":"Condition","differ":["days"]},"",[]]',
    ],
  },
  'CAT-03': {
    'They exclude each other.': [
      '["warning","certain","/criteria/1/clause","",[],{"criterion":"method","name":"Méthode proposée","clause":"AWD-91","otherClause":"PER-90","lots":["LOT-0001","LOT-0002"],"reason":"missing","other":"Condition","differ":[]},"",[]]',
    ],
  },
  'CAT-04': {
    'They count the same thing.': [
      '["warning","certain","/criteria/1/clause","",[],{"criterion":"method","name":"Méthode proposée","clause":"AWD-92","otherClause":"PER-90","lots":["LOT-0001","LOT-0002"],"reason":"missing","other":"Condition","differ":[]},"",[]]',
    ],
  },
}
