/**
 * Towns that bylines name with no 'in' before them: capitals and seats of bureaux, some in several languages. All words
 * of a place must be known, so that 'New Delhi' is one and 'Paris Keller' is none.
 */
export const bylinePlaces = `
  abuja aires amsterdam angeles ankara atenas athens baghdad bangkok barcelona beijing beirut berlin bern
  bogota boston brasilia bruselas brussel brussels bruxelles buenos cairo canberra caracas chicago
  copenhagen delhi dhaka dubai dublin frankfurt geneva geneve genf hamburg hanoi havana hong islamabad
  istanbul jakarta janeiro jerusalem johannesburg kabul karachi kiev kong kuala kyiv lagos leeds lille
  lima lisboa lisbon london londra londres los lyon madrid manchester manila marseille melbourne miami
  milan milano montreal moscow moskau mumbai munchen munich nairobi new oslo ottawa paris paulo porto
  prague rio rom roma rome san santiago sao seoul shanghai singapore stockholm sydney taipei tehran tokyo
  toronto toulouse vancouver velho vienna warsaw washington wien york zurich москва ソウル ニューヨーク パリ ロンドン
  ワシントン 上海 北京 台中 台北 台南 名古屋 大阪 广州 東京 深圳 香港 高雄 광주 뉴욕 대구 대전 도쿄 런던 베이징 부산 서울 세종 수원 울산 워싱턴 인천 전주 제주 창원 청주 춘천 파리
`;
