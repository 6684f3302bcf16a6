/**
 * An amount in Chinese capitals, as agreements and receipts write it beside the figure: 1200.00 is 壹仟贰佰元整
 * (Rules for filling in bills, 支付结算办法 1997, annex 1: 整 after 元, never after 分; one 零 for zeros inside).
 */
const digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const small = ["", "拾", "佰", "仟"];
const large = ["", "万", "亿"];

/** 999,999,999,999.99 yuan: no dispute of this kind comes near, and beyond it the words need another rule. */
export const mostFen = 99_999_999_999_999;

/** Throws RangeError for an amount that is negative, not whole fen, or beyond `mostFen`. */
export function moneyWords(fen: number): string {
  if (!Number.isInteger(fen) || fen < 0 || fen > mostFen)
    throw new RangeError(`not an amount in fen: ${fen}`);
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cent = fen % 10;
  const whole = yuan > 0 ? `${wholeWords(yuan)}元` : "";
  if (jiao === 0 && cent === 0) return yuan > 0 ? `${whole}整` : "零元整";
  const tenths = jiao > 0 ? `${digits[jiao]}角` : yuan > 0 ? "零" : "";
  return whole + tenths + (cent > 0 ? `${digits[cent]}分` : "整");
}

function wholeWords(yuan: number): string {
  const groups: number[] = [];
  for (let rest = yuan; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000);
  let words = "";
  let gap = false;
  for (const [i, group] of groups.entries()) {
    const unit = groups.length - 1 - i;
    // A zero is said once for whatever is missing between two figures, across groups as well.
    const needsZero = words !== "" && group > 0 && (gap || group < 1000);
    if (group > 0) {
      words += (needsZero ? "零" : "") + groupWords(group) + (large[unit] ?? "");
      gap = false;
    } else {
      gap = true;
    }
  }
  return words;
}

function groupWords(group: number): string {
  let words = "";
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    words += (gap ? "零" : "") + digits[digit] + small[place];
    gap = false;
  }
  return words;
}

/** The figure with thousands separated: 1,200.00 */
export function moneyFigure(fen: number): string {
  const [whole = "0", part = "00"] = (fen / 100).toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${part}`;
}
