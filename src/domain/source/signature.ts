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
    line(
      text(`${label}：`),
      blank(`${id}.name`, `${label}${party.kind === 'person' ? '姓名' : '名称'}`, nameWidth),
    ),
    line(
      text(party.kind === 'person' ? '签名或者按指印：' : '盖章或者签名：'),
      blank(`${id}.signature`, `${label}签署`, 10),
    ),
  ];
  if (party.kind !== 'person') {
    lines.push(
      line(text('法定代表人（负责人）或者授权代表：'), blank(`${id}.signatory`, `${label}签署人`, 8)),
    );
  }
  const day: Blank = {
    ...blank(`${id}.signedOn`, `${label}签署日期`, 10),
    open: [4, '年', 2, '月', 2, '日'],
  };
  lines.push(line(text('签署日期：'), day));
  return { party: id, lines };
}
