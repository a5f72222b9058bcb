/** Family names of one sign that begin most Chinese names, simplified and traditional. */
export const chineseFamilies =
  "丁于任何余冯刘劉卢叶吕吳吴呂周唐夏姚姜孙孫宋崔廖张張彭徐方曹曾朱李杜杨林梁楊汪沈潘王田盧石程罗羅肖胡苏范葉董蒋蔡蔣蘇袁許謝譚许谢谭赵趙邓邹郑郭鄧鄭金鍾钟陆陈陳陸韓韦韩馬馮马高魏黃黄";
