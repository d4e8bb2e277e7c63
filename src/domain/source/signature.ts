/**
 * Words of the signature page. Signing, sealing or a fingerprint each suffice (民法典第四百九十条),
 * so the line offers them as alternatives and never asks for two.
 */
import type { Blank, Line, SignatureParty } from '../document/nodes.ts';
import type { Party } from '../template/template.ts';

const text = (value: string) => ({ type: 'text', value }) as const;

function blank(path: string, label: string, width: number): Blank {
  return { type: 'blank', path, label, width };
}

function line(...children: Line['children']): Line {
  return { type: 'line', children };
}

/** Lines to sign on for one party; the name is a field, the rest is written by hand. */
export function signatureBlock(party: Party, nameWidth: number): SignatureParty {
  const { id, label } = party;
  const lines = [
    line(text(`${label}：`), blank(`${id}.name`, `${label}${party.kind === 'person' ? '姓名' : '名称'}`, nameWidth)),
    line(text(party.kind === 'person' ? '签名或者按指印：' : '盖章或者签名：'), blank(`${id}.signature`, `${label}签署`, 10)),
  ];
  if (party.kind !== 'person') {
    lines.push(line(text('法定代表人（负责人）或者授权代表：'), blank(`${id}.signatory`, `${label}签署人`, 8)));
  }
  lines.push(
    line(
      text('签署日期：'), blank(`${id}.signedYear`, '年', 3), text('年'),
      blank(`${id}.signedMonth`, '月', 2), text('月'), blank(`${id}.signedDay`, '日', 2), text('日'),
    ),
  );
  return { party: id, lines };
}

/** Paths of the blanks that are written by hand and never asked for in a form. */
export function isHandwritten(path: string): boolean {
  return /\.(?:signature|signatory|signedYear|signedMonth|signedDay)$/.test(path);
}
