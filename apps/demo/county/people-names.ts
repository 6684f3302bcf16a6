type Part = readonly [zh: string, pinyin: string];

const parts = (text: string): Part[] =>
  text.split(" ").map((pair) => {
    const [zh = "", pinyin = ""] = pair.split(":");
    return [zh, pinyin] as const;
  });

/** Surnames and given names to be paired by chance: whoever bears such a name is not meant. */
export const surnames = parts(
  "陈:chen 林:lin 黄:huang 周:zhou 吴:wu 徐:xu 孙:sun 朱:zhu 马:ma 胡:hu 郭:guo 何:he 高:gao 罗:luo 郑:zheng 梁:liang 谢:xie 宋:song 唐:tang 许:xu 邓:deng 冯:feng 韩:han 曹:cao 曾:zeng 彭:peng 萧:xiao 蔡:cai 潘:pan 田:tian 董:dong 袁:yuan 于:yu 余:yu 叶:ye 蒋:jiang 杜:du 苏:su 魏:wei 程:cheng 吕:lv 丁:ding 沈:shen 任:ren 姚:yao 卢:lu 傅:fu 钟:zhong 姜:jiang 崔:cui 谭:tan 廖:liao 范:fan 汪:wang 陆:lu 金:jin 石:shi 戴:dai 贾:jia 韦:wei 夏:xia 邱:qiu 方:fang 侯:hou 邹:zou 熊:xiong 孟:meng 秦:qin 白:bai 江:jiang",
);

export const womensNames = parts(
  "秀梅:xiumei 桂芳:guifang 玉珍:yuzhen 丽华:lihua 春燕:chunyan 晓琴:xiaoqin 雪莲:xuelian 海霞:haixia 巧云:qiaoyun 慧敏:huimin 佩兰:peilan 月娥:yuee 静怡:jingyi 婉秋:wanqiu 素贞:suzhen 小满:xiaoman 冬青:dongqing 杏花:xinghua 采薇:caiwei 若兰:ruolan",
);

export const mensNames = parts(
  "建国:jianguo 志强:zhiqiang 文斌:wenbin 海生:haisheng 大明:daming 永康:yongkang 立新:lixin 国梁:guoliang 双喜:shuangxi 保田:baotian 长河:changhe 根水:genshui 树林:shulin 云山:yunshan 景行:jingxing 思远:siyuan 浩然:haoran 守信:shouxin 铁柱:tiezhu 阿福:afu 开来:kailai 子墨:zimo",
);
