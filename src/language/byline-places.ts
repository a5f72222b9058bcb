/**
 * Towns that bylines name with no 'in' before them: capitals and seats of bureaux, some in several languages. All words
 * of a place must be known, so that 'New Delhi' is one and 'Paris Keller' is none.
 */
export const bylinePlaces = `
  ababa abuja accra addis aires algiers amman amsterdam angeles ankara atenas athens atlanta baghdad baku
  bangkok barcelona beijing beirut belfast beograd belgrade bengaluru berlin bern beyrouth birmingham bogota
  boston brasilia bratislava bruselas brussel brussels bruxelles bucharest budapest buenos cairo calgary
  canberra caracas cardiff chennai chicago colombo copenhagen dakar dallas damascus delhi denver detroit
  dhaka doha dubai dublin edinburgh edmonton frankfurt geneva geneve genf glasgow hamburg hanoi harare
  havana helsinki hong houston hyderabad islamabad istanbul jakarta janeiro jerusalem johannesburg kabul
  kampala karachi kathmandu khartoum kiev kigali kinshasa kobenhavn kolkata kong kuala kyiv lagos lahore leeds lille
  lima lisboa lisbon liverpool london londra londres los lyon madrid manchester manila marseille melbourne
  miami milan milano minsk mogadishu montreal moscow moskau mumbai munchen munich nairobi new nicosia
  osaka oslo ottawa paris paulo penh philadelphia phnom phoenix porto praha prague pretoria pyongyang riga rio
  riyadh rom roma rome rotterdam san santiago sao sarajevo seattle seoul shanghai singapore stockholm
  sydney taipei tallinn tbilisi tehran tokyo toronto toulouse tripoli tunis vancouver velho vienna vilnius
  warsaw warszawa washington wien yangon yerevan york zagreb zurich киев київ москва القاهرة بغداد بيروت ソウル ニューヨーク
  パリ ロンドン ワシントン 上海 北京 台中 台北 台南 名古屋 大阪 广州 東京 深圳 香港 高雄 광주 뉴욕 대구 대전 도쿄 런던 베이징 부산 서울 세종 수원 울산 워싱턴 인천 전주 제주 창원
  청주 춘천 파리
`;
