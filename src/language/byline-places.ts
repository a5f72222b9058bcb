/**
 * Places beside `cities` that bylines name with no 'in' before them: parts of names and the forms of other languages. All words of a place
 * must be known, so that 'New Delhi' is one and 'Paris Keller' is none.
 */
export const bylinePlaces = `
  ababa addis aires angeles atenas aviv beograd bengaluru beyrouth bruselas brussel bruxelles buenos cape
  chennai ciudad colombo geneve genf hong hyderabad janeiro kampala kobenhavn kong kuala lahore lille lisboa
  londra londres los lumpur mexico milano moskau munchen new nueva paulo penh phnom porto praha rio rom roma san sao
  singapore tel toulouse town velho warszawa wien yangon york киев київ москва القاهرة بغداد بيروت ソウル ニューヨーク
  パリ ロンドン ワシントン 上海 北京 台中 台北 台南 名古屋 大阪 广州 東京 深圳 香港 高雄 광주 뉴욕 대구 대전 도쿄 런던 베이징 부산 서울 세종 수원 울산 워싱턴 인천 전주 제주
  창원 청주 춘천 파리
`;
