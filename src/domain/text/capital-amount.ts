/**
 * Amounts in capitals (人民币大写), after the rules for bills: 《支付结算办法》(银发〔1997〕393号) 附一《正确填写票据和
 * 结算凭证的基本规定》第五条. Where the rules leave 零 to the writer, we write it at 万 (壹拾万零柒仟元) and not after 元.
 */
import { capitalStyle, readNumeral, spell } from './numerals.ts';

/** An amount in 分 (0 to `Number.MAX_SAFE_INTEGER`) in capitals: 人民币壹拾贰万元整. After 角 no 整 is written. */
export function capitalAmount(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0)
    throw new RangeError(`capitalAmount: not an amount in 分: ${fen}`);
  const cents = fen % 100;
  const yuan = (fen - cents) / 100;
  const head = yuan > 0 || cents === 0 ? `${spell(yuan, capitalStyle)}元` : '';
  if (cents === 0) return `人民币${head}整`;
  const jiao = Math.floor(cents / 10);
  const rest = cents % 10;
  const tenths = jiao > 0 ? `${capitalStyle.digits[jiao]}角` : head && '零';
  const hundredths = rest > 0 ? `${capitalStyle.digits[rest]}分` : '';
  return `人民币${head}${tenths}${hundredths}`;
}

/**
 * Reads an amount in capitals as 分. Takes every official spelling, 圆 and 正, 人民币(大写): in front, and slips that
 * leave the amount in no doubt (拾万元, 壹元伍分). Undefined for everything else.
 */
export function readCapitalAmount(text: string): number | undefined {
  const words = text.replace(/\s/g, '').replace(/^(?:人民币)?(?:[（(]大写[)）]|大写)?[：:]?/, '');
  const match = /^(?:(.+)[元圆圓])?(?:零?(.)角)?(?:零?(.)分)?[整正]?$/.exec(words);
  if (!match?.[1] && !match?.[2] && !match?.[3]) return undefined;
  const yuan = readPart(match[1]);
  const jiao = readPart(match[2]);
  const rest = readPart(match[3]);
  if (yuan === undefined || jiao === undefined || rest === undefined || jiao > 9 || rest > 9)
    return undefined;
  const fen = yuan * 100 + jiao * 10 + rest;
  return Number.isSafeInteger(fen) ? fen : undefined;
}

function readPart(words: string | undefined): number | undefined {
  return words === undefined ? 0 : readNumeral(words);
}
