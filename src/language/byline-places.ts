/**
 * Datelines beside the cities of \`places\`: towns with bureaux, names in other languages, words of longer names. All
 * words of a place must be known, so that 'New Delhi' is one and 'Paris Keller' is not.
 */
export const bylinePlaces = `
  angeles antonio atenas athen athènes barcelone berlín brasília brisbane bruselas brussel bruxelles
  brüssel california canada china delaware delhi diego dodoma dortmund dresden düsseldorf essen florida
  france francisco genf genève germany graz hague haye hong india israel italia janeiro japan jersey kairo
  kong kopenhagen köln königsberg lausanne leipzig lille london londra londres luzern mailand marseille
  milano montréal moscou moskau mountain münchen nantes new nice nürnberg orleans osaka paulo peking porto
  prag pretoria pékin rio rom roma salvador san singapore singapur st strasbourg stuttgart são texas tokio
  torino toulouse varsovie velho venezia viena ville virginia warschau wien york zürich алматы киев київ
  москва ソウル ニューヨーク パリ ロンドン ワシントン 上海 北京 华盛顿 台北 東京 香港 광주 뉴욕 대구 대전 도쿄 런던 베이징 부산 서울 세종 수원 울산 워싱턴 인천 제주 파리
`;
