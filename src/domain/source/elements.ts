/** The closed set of elements of the contract dialect, as data: names, attributes, values. */

export interface Attribute {
  readonly required: boolean;
  /** `id`: permanent ASCII id; `text`: any words; `path`: field path; a list: one of these values. */
  readonly value: 'id' | 'text' | 'path' | readonly string[];
}

export interface Element {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Stands inside a line of text. */
  readonly inline?: boolean;
  /** Never has content: written `<Ref to="…" />`. */
  readonly empty?: boolean;
  /** Example shown where the element is used wrongly. */
  readonly example: string;
}

const id: Attribute = { required: true, value: 'id' };
const words: Attribute = { required: true, value: 'text' };
const path: Attribute = { required: true, value: 'path' };

export const elements: Readonly<Record<string, Element>> = {
  Preamble: { attributes: {}, example: '<Preamble> … </Preamble>' },
  Chapter: { attributes: { id, title: words }, example: '<Chapter id="service" title="服务"> … </Chapter>' },
  Article: {
    attributes: { id, title: words, kind: { required: false, value: 'id' } },
    example: '<Article id="payment" kind="payment" title="付款"> … </Article>',
  },
  Para: { attributes: { id }, example: '<Para id="payment-schedule"> … </Para>' },
  Note: {
    attributes: {
      stance: { required: true, value: ['neutral', 'party-a', 'party-b'] },
      risk: { required: true, value: ['high', 'medium', 'low'] },
    },
    example: '<Note stance="neutral" risk="high"> … </Note>',
  },
  Choose: {
    attributes: { by: path },
    example: '<Choose by="dispute.method"> <Case is="…"> … </Case> </Choose>',
  },
  Case: { attributes: { is: { required: true, value: 'id' } }, example: '<Case is="arbitration"> … </Case>' },
  When: {
    attributes: { field: path, is: { required: false, value: ['true', 'false'] } },
    example: '<When field="thirdParty.involved"> … </When>',
  },
  Each: { attributes: { of: path }, example: '<Each of="payments"> … {item.amount} … </Each>' },
  Signature: {
    attributes: { parties: words },
    empty: true,
    example: '<Signature parties="partyA partyB" />',
  },
  Group: { attributes: { id, title: words }, example: '<Group id="parties" title="主体"> … </Group>' },
  Requirement: {
    attributes: {
      id,
      level: { required: true, value: ['must', 'should', 'may'] },
      evidence: words,
      rule: { required: false, value: 'id' },
    },
    example: '<Requirement id="parties-identity" level="must" evidence="营业执照副本"> … </Requirement>',
  },
  Term: { attributes: { id }, inline: true, example: '<Term id="customer-info">客户信息</Term>' },
  Ref: {
    attributes: { to: { required: true, value: 'id' } },
    inline: true,
    empty: true,
    example: '<Ref to="payment" />',
  },
};

export const elementNames: readonly string[] = Object.keys(elements);

/** Permanent id: ASCII lower case, digits, hyphens; starts with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Field path: camel-case segments joined by dots. */
export const PATH_PATTERN = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/;
