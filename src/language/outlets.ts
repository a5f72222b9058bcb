/** Words by which the name of a paper, a broadcaster or another body is known. */
export const outletWords = `
  abc academy advertiser agence agencia agencja agency agentur agenzia agência alliance area ars
  associated association atlantic axios bbc beacon bild britannica broadcasting bulletin buzzfeed cbc cbs
  center centre chronicle club cnbc cnn college committee company conversation corporation council courant
  courier crunch daily department dispatch echo enquirer examiner express fahrenheit figaro forbes forum
  foundation france-presse gazeta gazette globe group guardian herald huffpost independent inquirer
  insider institut institute interfax journal kurier lab lab. magazine mail media mercury mirror monde
  monitor morning museum nachrichten network news newsday newspapers newswire nexstar observer office
  organization outlook país planet politico popsugar post press presse program project propublica
  publications radio record register report review shimbun spectator spiegel standard star station studio
  sun tagblatt tageblatt telegraph tidende tidningen times tribune trust tv union university usa variety
  verge vox washingtonian weekly wire world yahoo zeitung ロイター 中央社 中新社 共同通信 新华社 新聞 新華社 新闻 日報 日报 时报 時事通信 時報
  晚报 通信 경제 뉴스 뉴스1 뉴시스 방송 신문 연합뉴스 일보
`;

/** Words that make a credit of nobody named: a desk, a team, a board. */
export const staffWords = `
  admin agencias agencies agenturen agenzie ajansı board bureaux correspondents desk editorial editors
  equipe equipo newsdesk newsroom redaccion redacción redactie redakce redakcja redaksi redaksjonen
  redaktion redaktionen redazione redação reporters reports rédaction service services servicio servizio
  staff team toimitus wires редакция редакція 編輯部 編集部 编辑部 뉴스팀 취재팀 편집국 편집부
`;
