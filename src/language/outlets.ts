/*
 * The words by which the names of papers, broadcasters and other bodies are known, and the credits of nobody
 * named.
 */

/** Words of the names of bodies; the last ones end names in Korean, Japanese and Chinese. */
export const outletWords = `
  abc academy advocate agenc* agentur agenzia ajansı alliance ars associated association atlantic axios
  banner bbc beacon bild bloomberg broadcasting bulletin buzzfeed cbc cbs center centre channel
  chronicle club cnbc cnn college company conversation corporation correio correo corriere council courant
  courier courrier cronica daily department diario dispatch echo enquirer
  examiner expre* folha forbes forum foundation france-presse gaceta gazeta gazette gazzetta
  giornale globe group guardian herald huffpost images independent inquirer
  insider institute interfax jornal journal kurier lab ledger magazine mail media mercury
  messenger mirror monitor museum network news newsday newswire
  nexstar noticias nyheter observer office organization periodico politiken post press presse program project
  radio record register report review sentinel shimbun society spectator
  spiegel standard star studio sun teleg* times tribu* trust tv union unive* usa
  volkskrant weekly wire world yahoo новости 新聞 新闻 日報 日报 通信 경제 뉴스
  신문 일보
`;

/** Articles that open the names of papers in other languages than English: 'Le Courrier', 'Die Woche'. */
export const outletArticles = ["das", "der", "die", "el", "het", "il", "la", "le", "les", "los", "o"];

/** How an address ends that is the name of an outlet, of three letters each. */
export const domainEndings = "com net org";

/** How names of papers end that are one word in German and its neighbours: 'Hafenzeitung', 'Nordtidende'. */
export const outletEndings = `
  anzeiger avisen bladet dagblad nachrichten posten redactie redaktion rundschau sanomat tageblatt tidende tidning tidningen
  zeitung
`;

/** Words that make a credit of nobody named: a desk, a team, a board. */
export const staffWords = `
  admin agencias agencies agenturen agenzie board bureau correspondents desk editorial editors equipe merkezi
  newsdesk newsroom newsteam redacao redaccion redactie redaction redakce redakcja redaksi redaksjonen
  redaktion redazione reporters reports ressort service services servicio servizio staff team toimitus
  редакция 支局 編集部 编辑部 뉴스팀 취재팀 편집국 편집팀
`;
