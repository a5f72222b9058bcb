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
  toronto toulouse vancouver velho vienna warsaw washington wien york zurich москва ソウル パリ ロンドン ワシントン 上海
  北京 台北 東京 香港 뉴욕 도쿄 런던 베이징 부산 서울 워싱턴 파리
`;
