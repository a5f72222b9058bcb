/*
 * The words by which the names of papers, broadcasters and other bodies are known, and the credits of nobody
 * named.
 */

/** Words of the names of bodies; the last ones end names in Korean, Japanese and Chinese. */
export const outletWords = `
  abc academy advocate agence agencia agency agentur agenzia alliance ars associated association atlantic
  axios bbc bild bloomberg britannica broadcasting bulletin buzzfeed cbc cbs center centre chronicle club
  cnbc cnn college company conversation corporation council courant courier daily department dispatch echo
  enquirer examiner express forbes forum foundation france-presse gazette globe group guardian herald
  huffpost images independent inquirer insider institute interfax journal kurier lab magazine mail media
  mercury mirror monitor museum nachrichten network news newsday newswire nexstar observer office
  organization post press presse program project radio record register report review shimbun society
  standard star studio sun telegraph times tribune trust tv union university usa variety verge weekly wire
  world yahoo zeitung ロイター 中央社 共同通信 新华社 新聞 新闻 日報 日报 時事通信 通信 뉴스 뉴스1 뉴시스 신문 연합뉴스 일보
`;

/** Words that make a credit of nobody named: a desk, a team, a board. */
export const staffWords = `
  admin agencias agencies agenturen agenzie board correspondents desk editorial editors equipe newsdesk
  newsroom redacao redaccion redactie redakce redakcja redaksi redaksjonen redaktion redazione reporters
  reports service services servicio servizio staff team toimitus редакция 編集部 编辑部 편집국
`;
